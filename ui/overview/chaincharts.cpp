// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chaincharts.h"

#include "core/model/codes.h"
#include "ui/support/metrics.h"
#include "ui/support/words.h"

#include <QVBoxLayout>

namespace linxuan {

std::vector<BarLine> chainLines(const ChainCount &count)
{
    const int all = count.declared;
    const auto line = [all](const QString &step, int reached) {
        return BarLine{step, reached, all, QString::number(reached), Role::Accent};
    };
    return {line(displayName(Level::Declared), count.declared),
            line(displayName(Level::School), count.school),
            line(displayName(Level::County), count.county),
            line(ChainCharts::tr("In review"), count.reviewed),
            line(ChainCharts::tr("Awarded"), count.awarded)};
}

ChainCharts::ChainCharts(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chain"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, kGap, 0, 0);
    m_row->setSpacing(kPageMargin + kGap);
}

void ChainCharts::setCounts(const Profile &profile, const std::vector<ChainCount> &counts)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const ChainCount &count : counts) {
        const std::vector<BarLine> lines = chainLines(count);
        if (lines.empty() || lines.front().value == 0)
            continue;
        auto *one = new QWidget(this);
        auto *column = new QVBoxLayout(one);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(kGap / 2);
        const QString name = categoryName(profile, count.category);
        column->addWidget(new TextLabel(Type::Base, Role::Text, name, one));
        auto *chart = new BarChart(one);
        chart->setAccessibleName(name);
        chart->setLines(lines);
        column->addWidget(chart);
        column->addStretch();
        m_row->addWidget(one, 1);
    }
}

} // namespace linxuan
