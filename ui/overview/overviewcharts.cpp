// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewcharts.h"

#include "ui/support/chartcard.h"
#include "ui/support/histogram.h"
#include "ui/support/metrics.h"
#include "ui/support/words.h"

#include <QBoxLayout>

#include <algorithm>

namespace linxuan {

namespace {

constexpr size_t kBars = 6; // of a chart; the table has all

QString ofText(int part, int whole)
{
    return QStringLiteral("%1 / %2").arg(part).arg(whole);
}

} // namespace

OverviewCharts::OverviewCharts(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("overviewCharts"));
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kPageMargin + kGap);
    m_panelBars = new BarChart(this);
    m_unitBars = new BarChart(this);
    m_steps = new Histogram(this);
    m_panels =
        addCard(QStringLiteral("panelChart"), tr("Open reviews"), Topic::Reviews, m_panelBars);
    m_units = addCard(QStringLiteral("quotaChart"), tr("Open quotas"), Topic::Quotas, m_unitBars);
    hide(); // until there is something to draw
    m_scores = addCard(QStringLiteral("scoreChart"), tr("Open results"), Topic::Results, m_steps);
}

ChartCard *OverviewCharts::addCard(const QString &name, const QString &page, Topic topic,
                                   QWidget *chart)
{
    auto *card = new ChartCard(name, page, chart, this);
    connect(card, &ChartCard::opened, this, [this, topic] { Q_EMIT chosen(topic, {}); });
    connect(card, &ChartCard::exportRequested, this, &OverviewCharts::exportRequested);
    m_row->addWidget(card, 1);
    return card;
}

void OverviewCharts::setSideBySide(bool sideBySide)
{
    m_row->setDirection(sideBySide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OverviewCharts::setPicture(const OverviewPicture &picture, const Profile &profile)
{
    showPanels(picture, profile);
    showUnits(picture.units);
    showScores(picture);
    setVisible(!m_panels->isHidden() || !m_units->isHidden() || !m_scores->isHidden());
}

void OverviewCharts::showPanels(const OverviewPicture &picture, const Profile &profile)
{
    int assigned = 0;
    int submitted = 0;
    std::vector<BarLine> bars;
    TextSheet table{
        {}, {tr("Panel"), tr("Returned"), tr("Dealt"), tr("Entries"), tr("Experts")}, {}};
    for (const PanelProgress &panel : picture.panels) {
        if (panel.assigned == 0)
            continue;
        const QString name = groupName(profile, panel.group);
        assigned += panel.assigned;
        submitted += panel.submitted;
        bars.push_back({name, panel.submitted, panel.assigned,
                        ofText(panel.submitted, panel.assigned), Role::Accent});
        table.rows.push_back({name, QString::number(panel.submitted),
                              QString::number(panel.assigned), QString::number(panel.entries),
                              QString::number(panel.experts)});
    }
    m_panels->setVisible(!bars.empty());
    m_panels->setTable(std::move(table));
    m_panels->setMessage(tr("%1 of %2 score sheets returned").arg(submitted).arg(assigned));
    m_panels->setRemark(
        bars.size() > kBars
            ? tr("The %1 furthest behind of %2 panels").arg(int(kBars)).arg(int(bars.size()))
            : QString());
    bars.resize(std::min(bars.size(), kBars));
    m_panelBars->setLines(std::move(bars));
}

void OverviewCharts::showUnits(const std::vector<UnitUse> &units)
{
    int used = 0;
    int limit = 0;
    int over = 0;
    std::vector<BarLine> bars;
    TextSheet table{{}, {tr("Unit"), tr("Used"), tr("Quota")}, {}};
    for (const UnitUse &unit : units) {
        used += unit.used;
        limit += unit.limit;
        over += unit.used > unit.limit ? 1 : 0;
        bars.push_back({unit.name, unit.used, unit.limit, ofText(unit.used, unit.limit),
                        unit.used > unit.limit ? Role::Negative : Role::Accent});
        table.rows.push_back({unit.name, QString::number(unit.used), QString::number(unit.limit)});
    }
    m_units->setVisible(!bars.empty());
    m_units->setTable(std::move(table));
    const QString places = tr("%1 of %2 places of the quotas used").arg(used).arg(limit);
    m_units->setMessage(over > 0 ? tr("%1, %n unit(s) over", nullptr, over).arg(places) : places);
    m_units->setRemark(bars.size() > kBars
                           ? tr("The %1 fullest of %2 units").arg(int(kBars)).arg(int(bars.size()))
                           : QString());
    bars.resize(std::min(bars.size(), kBars));
    m_unitBars->setLines(std::move(bars));
}

void OverviewCharts::showScores(const OverviewPicture &picture)
{
    int entries = 0;
    std::vector<HistogramStep> steps;
    TextSheet table{{}, {tr("From"), tr("Below"), tr("Entries")}, {}};
    for (const ScoreStep &step : picture.scores) {
        entries += step.entries;
        steps.push_back({QString::number(step.from), step.entries});
        table.rows.push_back({QString::number(step.from), QString::number(step.from + kScoreStep),
                              QString::number(step.entries)});
    }
    m_scores->setVisible(!steps.empty());
    m_scores->setTable(std::move(table));
    m_scores->setMessage(tr("Scores of %n entry(ies), the middle one %1", nullptr, entries)
                             .arg(picture.median.value_or(QString())));
    m_steps->setSteps(std::move(steps));
}

} // namespace linxuan
