// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/writer.h"
#include "core/workspace/overviewpicture.h"
#include "ui/support/bars.h"

class QBoxLayout;

namespace linxuan {

class ChartCard;
class Histogram;

// Three small charts: panels that are behind, quotas that are full, how the scores lie.
class OverviewCharts : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewCharts(QWidget *parent = nullptr);

    void setPicture(const OverviewPicture &picture, const Profile &profile);
    void setSideBySide(bool sideBySide);

Q_SIGNALS:
    void chosen(linxuan::Topic topic, const QString &target);
    void exportRequested(const linxuan::TextSheet &table);

private:
    ChartCard *addCard(const QString &name, const QString &page, Topic topic, QWidget *chart);
    void showPanels(const OverviewPicture &picture, const Profile &profile);
    void showUnits(const std::vector<UnitUse> &units);
    void showScores(const OverviewPicture &picture);

    QBoxLayout *m_row = nullptr;
    BarChart *m_panelBars = nullptr;
    BarChart *m_unitBars = nullptr;
    Histogram *m_steps = nullptr;
    ChartCard *m_panels = nullptr;
    ChartCard *m_units = nullptr;
    ChartCard *m_scores = nullptr;
};

} // namespace linxuan
