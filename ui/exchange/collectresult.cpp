// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/collectresult.h"

#include "ui/support/labels.h"
#include "ui/support/tableview.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace linxuan {

namespace {

QString countText(const CollectReport &report)
{
    QStringList parts{CollectResult::tr("%n file(s) taken in", nullptr, report.files)};
    if (report.added > 0)
        parts += CollectResult::tr("%n new sheet(s)", nullptr, report.added);
    if (report.changed > 0)
        parts += CollectResult::tr("%n changed", nullptr, report.changed);
    if (report.recusals > 0)
        parts += CollectResult::tr("%n recusal(s)", nullptr, report.recusals);
    if (report.vetoes > 0)
        parts += CollectResult::tr("%n veto proposal(s)", nullptr, report.vetoes);
    return parts.join(QStringLiteral("   "));
}

} // namespace

CollectResult::CollectResult(QWidget *parent)
    : QWidget(parent)
    , m_model(new RowsModel<CollectRow>(refusedColumns(), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_counts = new TextLabel(Type::Section, Role::Text, {}, this);
    m_counts->setObjectName(QStringLiteral("collectDone"));
    m_advice = wrapped(Type::Base, Role::Muted, {}, this);
    m_advice->setObjectName(QStringLiteral("collectAdvice"));
    m_strays = new QPushButton(tr("Decide on sheets without a place"), this);
    m_strays->setObjectName(QStringLiteral("collectStrays"));
    m_strays->setAutoDefault(false);
    connect(m_strays, &QPushButton::clicked, this, &CollectResult::straysRequested);
    m_refusedTitle = new TextLabel(Type::Section, Role::Text, {}, this);
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("collectRefused"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({9, 12, 26, 60}, 3);
    column->addWidget(m_counts);
    column->addWidget(m_advice);
    column->addWidget(m_strays, 0, Qt::AlignLeft);
    column->addSpacing(kGap);
    column->addWidget(m_refusedTitle);
    column->addWidget(m_table, 1);
    column->addStretch();
}

void CollectResult::showReport(const CollectReport &report, const std::vector<CollectRow> &rows)
{
    std::vector<CollectRow> refused;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(refused),
                 [](const CollectRow &row) { return !row.refused.isEmpty(); });
    const bool hasRefused = !refused.empty();
    m_counts->setText(countText(report));
    QStringList advice;
    if (report.strays > 0)
        advice += tr("%n sheet(s) came without a place, for instance because the entry went to "
                     "another expert since. They are kept and do not count until you decide.",
                     nullptr, report.strays);
    if (hasRefused)
        advice += tr("What was not taken changed nothing; the files stay where they are.");
    if (advice.isEmpty())
        advice += tr("Everything has its place. The stick may be unplugged.");
    m_advice->setText(advice.join(u'\n'));
    m_strays->setVisible(report.strays > 0);
    m_refusedTitle->setText(tr("Not taken in (%1)").arg(refused.size()));
    m_refusedTitle->setVisible(hasRefused);
    m_table->setVisible(hasRefused);
    m_model->setRows(std::move(refused));
}

} // namespace linxuan
