// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/results/fairnesschart.h"

#include <cmath>
#include <optional>
#include <vector>

namespace linxuan {

// Bars to both sides of nothing, with how far chance reaches as a thin line: what one expert gives
// more or less than the others, or at the end than at the start.
class Leanings : public FairnessChart
{
    Q_OBJECT

public:
    struct Leaning
    {
        QString label;
        std::optional<double> value; // points; absent: not known
        std::optional<double> error; // standard error of it

        double reach() const { return error ? 2 * *error : 0; }
        // Beyond what chance explains.
        bool isTelling() const { return value && error && std::abs(*value) > reach(); }
    };

    using FairnessChart::FairnessChart;

    // What the ends of the axis stand for.
    void setEnds(const QString &below, const QString &above);
    void setLeanings(std::vector<Leaning> leanings);
    TextSheet sheet() const override;

protected:
    int contentHeight() const override;
    void paintChart(QPainter *painter) override;

private:
    void paintLeaning(QPainter *painter, const Leaning &leaning, const QRectF &row) const;
    void paintEnds(QPainter *painter, const QRectF &area) const;
    QRectF area() const;
    QStringList labels() const;
    int endsHeight() const;

    QString m_below;
    QString m_above;
    std::vector<Leaning> m_leanings;
    ChartScale m_scale;
};

// "+1.8 ± 0.9"; "–" where there is no value.
QString leaningText(const Leanings::Leaning &leaning);

} // namespace linxuan
