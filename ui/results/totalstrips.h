// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/results/fairnesschart.h"

#include <vector>

namespace linxuan {

// A strip per expert: every total a dot, the mean a line; a dashed line through all is the mean of
// the group.
class TotalStrips : public FairnessChart
{
    Q_OBJECT

public:
    struct Strip
    {
        QString label;
        std::vector<double> totals; // ascending, at least one
        double mean = 0;
    };

    using FairnessChart::FairnessChart;

    void setStrips(std::vector<Strip> strips);
    TextSheet sheet() const override;

protected:
    int contentHeight() const override;
    void paintChart(QPainter *painter) override;

private:
    void paintStrip(QPainter *painter, const Strip &strip, const QRectF &row) const;
    QRectF area() const;
    QStringList labels() const;

    std::vector<Strip> m_strips;
    ChartScale m_scale;
    double m_mean = 0;
};

} // namespace linxuan
