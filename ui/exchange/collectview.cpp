// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/collectview.h"

#include "ui/exchange/collectdetails.h"
#include "ui/support/labels.h"
#include "ui/support/tableview.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace linxuan {

CollectView::CollectView(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowsModel<CollectRow>(collectColumns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(head());
    m_problem = wrapped(Type::Base, Role::Negative, {}, this);
    m_problem->setObjectName(QStringLiteral("collectFault"));
    m_problem->hide();
    column->addWidget(m_problem);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    buildTable();
    m_details = new CollectDetails(m_splitter);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 65);
    m_splitter->setStretchFactor(1, 35);
    m_splitter->setSizes({650, 350});
    column->addWidget(m_splitter, 1);
    connect(m_details, &CollectDetails::forkChosen, this, &CollectView::forkChosen);
}

QLayout *CollectView::head()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_sentence = new TextLabel(Type::Section, Role::Text, {}, this);
    m_sentence->setObjectName(QStringLiteral("collectSentence"));
    row->addWidget(m_sentence, 1);
    auto *more = new QPushButton(tr("Add files…"), this);
    more->setObjectName(QStringLiteral("collectMore"));
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, &CollectView::moreRequested);
    row->addWidget(more);
    return row;
}

void CollectView::buildTable()
{
    m_table = new TableView(m_splitter);
    m_table->setObjectName(QStringLiteral("collectFiles"));
    m_table->setAccessibleName(tr("Score files"));
    m_table->setModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidths({6, 8, 14, 8, 5, 5, 5, 5, 5, 8, 9}, 2);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectView::showSelection);
}

QString CollectView::sentence() const
{
    const auto count = [this](auto holds) {
        return int(std::count_if(rows().begin(), rows().end(), holds));
    };
    const int taken = count([](const CollectRow &row) { return row.isTaken; });
    const int refused = count([](const CollectRow &row) { return !row.refused.isEmpty(); });
    const int forked = count([](const CollectRow &row) { return row.isForked; });
    const int known = int(rows().size()) - taken - refused;
    QStringList parts{tr("%n to take in", nullptr, taken)};
    if (known > 0)
        parts += tr("%n taken in before", nullptr, known);
    if (refused > 0)
        parts += tr("%n refused", nullptr, refused);
    if (forked > 0)
        parts += tr("%n to choose from", nullptr, forked);
    return parts.join(QStringLiteral("   "));
}

void CollectView::setCollection(std::shared_ptr<const Collection> collection)
{
    const bool isSame = m_collection && m_collection->files().size() == collection->files().size();
    const int current = isSame ? m_table->currentIndex().row() : -1;
    m_collection = std::move(collection);
    m_model->setRows(collectRows(*m_collection));
    m_sentence->setText(sentence());
    showProblem({});
    // What needs a look is shown at once.
    int shown = current;
    for (int row = 0; row < m_model->rowCount() && shown < 0; ++row)
        shown = m_model->at(row).refused.isEmpty() && m_model->at(row).strays == 0 ? -1 : row;
    m_table->selectRow(qMax(0, shown));
}

void CollectView::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void CollectView::showSelection()
{
    std::vector<size_t> places;
    for (const int row : m_table->selectedRows())
        places.push_back(m_model->at(row).place);
    m_details->setVisible(!places.empty());
    if (places.empty())
        return;
    m_details->showFiles(*m_collection, places);
    const CollectedFile &file = m_collection->files()[places.front()];
    if (places.size() == 1 && (!file.rivals.empty() || !file.rivalsTaken.empty()))
        Q_EMIT comparisonWanted(places.front());
}

void CollectView::showForks(size_t place, const ForkComparison &comparison)
{
    const QList<int> selected = m_table->selectedRows();
    if (selected.size() != 1 || m_model->at(selected.front()).place != place)
        return; // another file was chosen meanwhile
    QStringList names;
    for (const ForkedFile &file : comparison.files)
        names +=
            file.file ? QFileInfo(m_collection->files()[*file.file].path).fileName() : QString();
    m_details->showForks(comparison, names);
}

} // namespace linxuan
