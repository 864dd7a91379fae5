// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/collectdetails.h"

#include "ui/exchange/forkview.h"
#include "ui/support/labels.h"
#include "ui/support/tableview.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

TextLabel *plain(Type type, Role role, const char *name, QWidget *parent)
{
    auto *label = selectable(type, role, {}, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

void showText(TextLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString titleOf(const CollectedFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (!file.read)
        return name;
    return QStringLiteral("%1 %2 · %3").arg(file.read->scores.expert, file.expertName, name);
}

} // namespace

CollectDetails::CollectDetails(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGroupGap, 0, 0, 0);
    column->setSpacing(kGap);
    m_title = plain(Type::Section, Role::Text, "collectTitle", this);
    m_problem = plain(Type::Base, Role::Negative, "collectProblem", this);
    m_notes = plain(Type::Base, Role::Text, "collectNotes", this);
    m_counts = plain(Type::Base, Role::Muted, "collectCounts", this);
    for (QWidget *label : {m_title, m_problem, m_notes, m_counts})
        column->addWidget(label);
    buildTable();
    column->addWidget(m_table, 1);
    m_forks = new ForkView(this);
    m_forks->hide();
    column->addWidget(m_forks, 1);
    connect(m_forks, &ForkView::chosen, this, &CollectDetails::forkChosen);
    column->addStretch();
}

void CollectDetails::buildTable()
{
    m_model = new RowsModel<CollectedSheet>(collectedSheetColumns(), this);
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("collectedSheets"));
    m_table->setAccessibleName(tr("Sheets of the file"));
    m_table->setModel(m_model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidths({9, 11, 8, 16}, 3);
}

QString CollectDetails::countText() const
{
    const auto count = [this](SheetOutcome outcome) {
        return int(std::count_if(
            m_model->rows().begin(), m_model->rows().end(),
            [outcome](const CollectedSheet &sheet) { return sheet.outcome == outcome; }));
    };
    QStringList parts;
    const auto add = [&parts](const QString &words, int number) {
        if (number > 0)
            parts += QStringLiteral("%1 %2").arg(words).arg(number);
    };
    add(tr("No place"), count(SheetOutcome::Stray));
    add(tr("Changed"), count(SheetOutcome::Changed));
    add(tr("Missing"), count(SheetOutcome::Missing));
    add(tr("Recused"), count(SheetOutcome::Recused));
    add(tr("New"), count(SheetOutcome::New));
    add(tr("Same"), count(SheetOutcome::Same));
    return parts.join(QStringLiteral("   "));
}

void CollectDetails::showFiles(const Collection &collection, const std::vector<size_t> &places)
{
    std::vector<CollectedSheet> sheets;
    for (const size_t place : places) {
        const auto more = collectedSheets(collection.files()[place]);
        sheets.insert(sheets.end(), more.begin(), more.end());
    }
    const bool isOne = places.size() == 1;
    const CollectedFile *only = isOne ? &collection.files()[places.front()] : nullptr;
    m_model->setRows(std::move(sheets));
    m_forks->hide();
    m_table->setVisible(m_model->rowCount() > 0);
    m_table->setColumnHidden(0, isOne);
    showText(m_title, only ? titleOf(*only) : tr("%n file(s)", nullptr, int(places.size())));
    showText(m_problem, only ? only->refused : QString());
    showText(m_notes, only ? only->notes.join(u'\n') : QString());
    showText(m_counts, countText());
}

void CollectDetails::showForks(const ForkComparison &comparison, const QStringList &names)
{
    m_table->hide();
    m_counts->hide();
    m_forks->setComparison(comparison, names);
    m_forks->show();
}

} // namespace linxuan
