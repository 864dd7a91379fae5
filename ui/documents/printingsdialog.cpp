// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/printingsdialog.h"

#include "core/base/clock.h"
#include "ui/support/labels.h"
#include "ui/support/rowcolumns.h"
#include "ui/support/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace linxuan {

namespace {

std::vector<RowColumn<Printing>> printingColumns()
{
    using Column = RowColumn<Printing>;
    return {Column{PrintingsDialog::tr("Printed"),
                   [](const Printing &one) { return officeText(one.at); },
                   [](const Printing &left, const Printing &right) { return left.at < right.at; }},
            Column{PrintingsDialog::tr("Document"), [](const Printing &one) { return one.title; }},
            numberColumn<Printing>(PrintingsDialog::tr("Version"), &Printing::version),
            codeColumn<Printing>(PrintingsDialog::tr("Trail code"),
                                 [](const Printing &one) { return one.code; }),
            Column{PrintingsDialog::tr("By"), [](const Printing &one) { return one.by; }}};
}

} // namespace

PrintingsDialog::PrintingsDialog(const std::vector<Printing> &printings, QWidget *parent)
    : GrowingDialog(parent)
{
    setObjectName(QStringLiteral("printings"));
    setWindowTitle(tr("Printed versions"));
    const int digit = charWidth(fontMetrics());
    setMinimumSize(digit * 96, digit * 44);
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
    column->addWidget(tableOf(printings), 1);
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

QWidget *PrintingsDialog::tableOf(const std::vector<Printing> &printings)
{
    auto *model = new RowsModel<Printing>(printingColumns(), this);
    model->setRows({printings.rbegin(), printings.rend()});
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("printingsTable"));
    m_table->setAccessibleName(tr("Printed versions"));
    m_table->setModel(model);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidths({16, 34, 7, 20, 10}, 1);
    m_table->restoreColumns();
    return m_table;
}

} // namespace linxuan
