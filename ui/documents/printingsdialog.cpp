// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/printingsdialog.h"

#include "core/base/clock.h"
#include "core/workspace/documents/formkinds.h"
#include "ui/support/labels.h"
#include "ui/support/rowcolumns.h"
#include "ui/support/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

// "获奖名单 市级评审 甲县": what tells it from others, where titles are all alike.
QString documentOf(const Profile &profile, const Printing &one)
{
    QStringList words{formName(one.form)};
    for (const QString &part : one.scope.split(u';', Qt::SkipEmptyParts)) {
        const QString value = part.section(u'=', 1);
        const auto round =
            std::find_if(profile.rounds.begin(), profile.rounds.end(),
                         [&value](const RoundRule &rule) { return rule.code == value; });
        const bool isRound = part.startsWith(QStringLiteral("round="));
        words += isRound && round != profile.rounds.end() ? round->name : value;
    }
    return words.join(u' ').simplified();
}

std::vector<RowColumn<Printing>> printingColumns(const Profile &profile)
{
    using Column = RowColumn<Printing>;
    return {Column{PrintingsDialog::tr("Printed"),
                   [](const Printing &one) { return officeText(one.at); },
                   [](const Printing &left, const Printing &right) { return left.at < right.at; }},
            Column{PrintingsDialog::tr("Document"),
                   [&profile](const Printing &one) { return documentOf(profile, one); },
                   {},
                   Qt::AlignLeft,
                   [](const Printing &one, int role) {
                       return role == Qt::ToolTipRole ? QVariant(one.title) : QVariant();
                   }},
            numberColumn<Printing>(PrintingsDialog::tr("Version"), &Printing::version),
            codeColumn<Printing>(PrintingsDialog::tr("Trail code"),
                                 [](const Printing &one) { return one.code; }),
            Column{PrintingsDialog::tr("By"), [](const Printing &one) { return one.by; }}};
}

} // namespace

PrintingsDialog::PrintingsDialog(const Profile &profile, const std::vector<Printing> &printings,
                                 QWidget *parent)
    : GrowingDialog(parent)
{
    setObjectName(QStringLiteral("printings"));
    setWindowTitle(tr("Printed versions"));
    const int digit = charWidth(fontMetrics());
    setMinimumSize(digit * 112, digit * 44);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kGroupGap);
    column->setSpacing(kGroupGap);
    column->addWidget(wrapped(Type::Section, Role::Text, windowTitle(), this));
    column->addWidget(
        wrapped(Type::Base, Role::Muted,
                printings.empty()
                    ? tr("No list has been printed or saved yet.")
                    : tr("The code stands at the foot of the list; Results verifies by it which "
                         "state of the campaign the list belongs to."),
                this));
    column->addWidget(tableOf(profile, printings), 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(kGap);
    auto *copy = new QPushButton(tr("Copy rows"), this);
    copy->setObjectName(QStringLiteral("copyPrintings"));
    copy->setEnabled(!printings.empty());
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_table->selectedRows().isEmpty())
            m_table->selectAll();
        m_table->copySelection();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *PrintingsDialog::tableOf(const Profile &profile, const std::vector<Printing> &printings)
{
    auto *model = new RowsModel<Printing>(printingColumns(profile), this);
    model->setRows({printings.rbegin(), printings.rend()});
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("printingsTable"));
    m_table->setAccessibleName(tr("Printed versions"));
    m_table->setModel(model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidths({16, 34, 7, 27, 10}, 1);
    m_table->restoreColumns();
    return m_table;
}

} // namespace linxuan
