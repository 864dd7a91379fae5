// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/results/fairnesschart.h"

#include <vector>

namespace linxuan {

// What a whole is made of, as one bar with its labels below; the shares differ by pattern, too.
class ShareBar : public FairnessChart
{
    Q_OBJECT

public:
    struct Share
    {
        QString label;
        double part = 0; // of 1
    };

    using FairnessChart::FairnessChart;

    void setShares(std::vector<Share> shares); // at most three
    TextSheet sheet() const override;

protected:
    int contentHeight() const override;
    void paintChart(QPainter *painter) override;

private:
    void fill(QPainter *painter, const QRectF &rect, size_t place) const;

    std::vector<Share> m_shares;
};

} // namespace linxuan
