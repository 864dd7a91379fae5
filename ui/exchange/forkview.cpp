// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/forkview.h"

#include "core/base/clock.h"
#include "ui/support/labels.h"
#include "ui/support/tableroles.h"
#include "ui/support/tableview.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace linxuan {

QString forkLetter(int file)
{
    return QString(QChar(u'A' + file));
}

void ForkModel::setComparison(const ForkComparison &comparison)
{
    beginResetModel();
    m_files = int(comparison.files.size());
    m_sheets.clear();
    std::copy_if(comparison.sheets.begin(), comparison.sheets.end(), std::back_inserter(m_sheets),
                 [](const ForkedSheet &sheet) { return !sheet.isSame; });
    endResetModel();
}

int ForkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheets.size());
}

int ForkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + m_files;
}

QVariant ForkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_files)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Entry") : forkLetter(section - 1);
}

QVariant ForkModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ForkedSheet &sheet = m_sheets[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == CodeRole)
        return index.column() == 0;
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return sheet.code;
    const QString &total = sheet.totals[index.column() - 1];
    return total.isNull() ? tr("no sheet") : total;
}

ForkView::ForkView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("forks"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    auto *cards = new QWidget(this);
    m_cards = new QHBoxLayout(cards);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(kPageMargin);
    column->addWidget(cards);
    m_sentence = wrapped(Type::Base, Role::Muted, {}, this);
    column->addWidget(m_sentence);
    m_model = new ForkModel(this);
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("forkTable"));
    m_table->setAccessibleName(tr("Entries in which the files differ"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    column->addWidget(m_table, 1);
}

QWidget *ForkView::card(const ForkedFile &file, int place, const QString &name)
{
    auto *card = new QWidget(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    const QString called = file.file ? name : tr("taken in before");
    column->addWidget(wrapped(Type::Section, Role::Text,
                              QStringLiteral("%1 · %2").arg(forkLetter(place), called), card));
    const QString kind = file.kind == ScoreFileKind::Final ? tr("final") : tr("partial");
    column->addWidget(
        wrapped(Type::Caption, Role::Muted,
                tr("File %1, %2, %n sheet(s), written %3", nullptr, file.sheets)
                    .arg(QString::number(file.sequence), kind, officeText(file.writtenAt)),
                card));
    if (file.file) {
        auto *choose = new QPushButton(tr("Take %1…").arg(forkLetter(place)), card);
        choose->setObjectName(QStringLiteral("chooseFork%1").arg(forkLetter(place)));
        connect(choose, &QPushButton::clicked, this,
                [this, at = *file.file, letter = forkLetter(place)] { Q_EMIT chosen(at, letter); });
        column->addWidget(choose, 0, Qt::AlignLeft);
    }
    column->addStretch();
    return card;
}

void ForkView::setComparison(const ForkComparison &comparison, const QStringList &names)
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool isTaken = false;
    for (int i = 0; i < int(comparison.files.size()); ++i) {
        const ForkedFile &file = comparison.files[size_t(i)];
        isTaken = isTaken || !file.file;
        m_cards->addWidget(card(file, i, names.value(i)), 1);
    }
    QString sentence =
        tr("%1 of %2 entries differ.").arg(comparison.differing()).arg(comparison.sheets.size());
    sentence += u' '
        + (isTaken ? tr("Without a choice, what was taken in before stays.")
                   : tr("Without a choice, none of them is taken. The other is kept aside."));
    m_sentence->setText(sentence);
    m_model->setComparison(comparison);
    m_table->setColumnWidths({12, 12, 12, 12, 12}, 0);
}

} // namespace linxuan
