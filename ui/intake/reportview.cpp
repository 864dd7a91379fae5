// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/reportview.h"

#include "ui/support/labels.h"
#include "ui/support/masked.h"
#include "ui/support/tableview.h"
#include "ui/support/tabstrip.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

void addRow(QStandardItemModel *model, const QStringList &cells)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells)
        items += new QStandardItem(cell);
    model->appendRow(items);
}

QStringList withMasked(QStringList cells, const std::vector<int> &personal)
{
    for (const int column : personal)
        cells[column] = masked(cells[column]);
    return cells;
}

} // namespace

ReportView::ReportView(bool done, QWidget *parent)
    : QWidget(parent)
    , m_done(done)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_counts = new TextLabel(Type::Section, Role::Text, {}, this);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_advice = wrapped(Type::Base, Role::Muted, {}, this);
    m_tabs = new TabStrip(this);
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_table = new TableView(this);
    m_table->setObjectName(done ? QStringLiteral("importResult") : QStringLiteral("importPreview"));
    m_table->setSortingEnabled(false);
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    column->addWidget(m_counts);
    column->addWidget(m_advice);
    column->addSpacing(kGap);
    column->addWidget(m_tabs);
    column->addWidget(m_table, 1);
    connect(m_tabs, &TabStrip::currentChanged, this, &ReportView::showTab);
}

void ReportView::setReport(const ImportReport &report)
{
    m_report = report;
    m_counts->setText(countText());
    m_advice->setText(adviceText());
    m_tabs->setTabText(Rejected, tr("Not taken (%1)").arg(report.rejected.size()));
    m_tabs->setTabText(First, tr("First rows"));
    m_tabs->setTabText(Warnings, tr("Worth a look (%1)").arg(report.warnings.size()));
    m_tabs->setTabVisible(Rejected, !report.rejected.empty());
    m_tabs->setTabVisible(First, !report.previewRows.empty());
    m_tabs->setTabVisible(Warnings, !report.warnings.isEmpty());
    const int tab = !report.rejected.empty() ? Rejected
        : !report.previewRows.empty()        ? First
                                             : Warnings;
    m_tabs->setCurrentIndex(tab);
    showTab(tab);
}

QString ReportView::countText() const
{
    QStringList parts;
    parts +=
        m_done ? tr("%n added", nullptr, m_report.added) : tr("%n new", nullptr, m_report.added);
    parts += m_done ? tr("%n updated", nullptr, m_report.updated)
                    : tr("%n changed", nullptr, m_report.updated);
    parts += tr("%n unchanged", nullptr, m_report.unchanged);
    if (!m_report.rejected.empty())
        parts += tr("%n not taken", nullptr, int(m_report.rejected.size()));
    return parts.join(QStringLiteral("   "));
}

QString ReportView::adviceText() const
{
    const bool whole = m_report.rejected.empty();
    if (m_done)
        return whole ? tr("Every row was taken.")
                     : tr("Correct the rows below in the file and import it again; rows that are "
                          "there already stay as they are.");
    if (whole && m_report.added + m_report.updated == 0)
        return tr("Everything in this file is there already.");
    return whole ? tr("Every row can be taken. Nothing is stored until you say so.")
                 : tr("The rows below will be left out, all others taken. Nothing is stored until "
                      "you say so.");
}

void ReportView::showTab(int tab)
{
    m_model->clear();
    m_table->setColumnHidden(0, false);
    if (tab == Rejected) {
        m_model->setHorizontalHeaderLabels(
            {tr("Sheet"), tr("Row"), tr("Column"), tr("Value"), tr("Reason")});
        for (const RejectedRow &row : m_report.rejected)
            addRow(m_model,
                   {row.sheet, QString::number(row.row), row.column, row.value, row.reason});
        m_table->setColumnWidths({12, 6, 14, 20, 34}, 4);
        const bool hasSheets =
            std::any_of(m_report.rejected.begin(), m_report.rejected.end(),
                        [](const RejectedRow &row) { return !row.sheet.isEmpty(); });
        m_table->setColumnHidden(0, !hasSheets); // a csv file has none
        return;
    }
    if (tab == Warnings) {
        m_model->setHorizontalHeaderLabels({tr("Worth a look")});
        for (const QString &warning : m_report.warnings)
            addRow(m_model, {warning});
        m_table->setColumnWidths({40}, 0);
        return;
    }
    m_table->setColumnWidths({}, -1);
    m_model->setHorizontalHeaderLabels(m_report.previewHeader);
    for (const QStringList &row : m_report.previewRows)
        addRow(m_model, withMasked(row, m_report.previewPersonal));
    m_table->resizeColumnsToContents();
}

} // namespace linxuan
