// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/totalstrips.h"

#include "ui/support/metrics.h"

#include <QPainter>

#include <algorithm>

namespace linxuan {

namespace {

constexpr qreal kDot = 3; // radius
constexpr size_t kCrowd = 200; // more totals than can be told apart
constexpr qreal kLeastGap = 1.5; // px between the dots of a crowd

QString pointsText(double points)
{
    return QString::number(points, 'f', 1);
}

} // namespace

void TotalStrips::setStrips(std::vector<Strip> strips)
{
    m_strips = std::move(strips);
    double low = 1e9;
    double high = -1e9;
    double sum = 0;
    size_t count = 0;
    QStringList spoken;
    for (const Strip &strip : m_strips) {
        low = std::min(low, *std::min_element(strip.totals.begin(), strip.totals.end()));
        high = std::max(high, *std::max_element(strip.totals.begin(), strip.totals.end()));
        sum += strip.mean * double(strip.totals.size());
        count += strip.totals.size();
        spoken += strip.label + u' ' + pointsText(strip.mean);
    }
    m_mean = count > 0 ? sum / double(count) : 0;
    m_scale = count > 0 ? ChartScale::around(low, high, 5) : ChartScale();
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

TextSheet TotalStrips::sheet() const
{
    TextSheet sheet{{}, {tr("Expert"), tr("Sheets"), tr("Mean"), tr("Totals")}, {}};
    for (const Strip &strip : m_strips) {
        QStringList totals;
        for (const double total : strip.totals)
            totals += QString::number(total, 'g', 6);
        sheet.rows.push_back({strip.label, QString::number(strip.totals.size()),
                              QString::number(strip.mean, 'f', 2),
                              totals.join(QStringLiteral("  "))});
    }
    return sheet;
}

int TotalStrips::contentHeight() const
{
    return int(m_strips.size()) * denseRowHeight(fontMetrics()) + axisHeight();
}

QStringList TotalStrips::labels() const
{
    QStringList labels;
    for (const Strip &strip : m_strips)
        labels += strip.label;
    return labels;
}

QRectF TotalStrips::area() const
{
    const int left = labelWidth(labels()) + kGroupGap;
    const int right = fontMetrics().horizontalAdvance(QStringLiteral("100.0")) + kGroupGap;
    return QRectF(left, 0, qMax(40, width() - left - right), height() - axisHeight());
}

void TotalStrips::paintChart(QPainter *painter)
{
    const QRectF area = this->area();
    paintAxis(painter, area, m_scale);
    const qreal middle = area.left() + area.width() * m_scale.part(m_mean);
    painter->setPen(QPen(colour(Role::Muted, palette()), 1, Qt::DashLine));
    painter->drawLine(QPointF(middle, area.top()), QPointF(middle, area.bottom()));
    const int rowHeight = denseRowHeight(fontMetrics());
    for (size_t i = 0; i < m_strips.size(); ++i) {
        const int top = int(i) * rowHeight;
        if (!painter->clipBoundingRect().intersects(QRectF(0, top, width(), rowHeight)))
            continue;
        paintLabel(painter, top, labelWidth(labels()), rowHeight, m_strips[i].label);
        paintStrip(painter, m_strips[i], QRectF(area.left(), top, area.width(), rowHeight));
    }
}

// Dots that would lie on the one before are left out, so that thousands of them stay quick.
void TotalStrips::paintStrip(QPainter *painter, const Strip &strip, const QRectF &row) const
{
    const bool isCrowded = strip.totals.size() > kCrowd;
    QColor dot = colour(Role::Accent, palette());
    dot.setAlphaF(isCrowded ? 0.3 : 0.55);
    painter->setPen(Qt::NoPen);
    painter->setBrush(dot);
    const qreal middle = row.center().y();
    qreal last = -1e9;
    for (const double total : strip.totals) {
        const qreal x = row.left() + row.width() * m_scale.part(total);
        if (isCrowded && x - last < kLeastGap)
            continue;
        painter->drawEllipse(QPointF(x, middle), kDot, kDot);
        last = x;
    }
    const qreal mean = row.left() + row.width() * m_scale.part(strip.mean);
    painter->setPen(QPen(colour(Role::Text, palette()), 2));
    painter->drawLine(QPointF(mean, middle - 8), QPointF(mean, middle + 8));
    painter->drawText(QRectF(row.right(), row.top(), width() - row.right(), row.height()),
                      Qt::AlignRight | Qt::AlignVCenter, pointsText(strip.mean));
}

} // namespace linxuan
