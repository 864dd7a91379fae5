// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/leanings.h"

#include "ui/support/metrics.h"

#include <QPainter>

#include <algorithm>

namespace linxuan {

namespace {

constexpr qreal kBarHeight = 8;

QString withSign(double value)
{
    const QString text = QString::number(std::abs(value), 'f', 1);
    if (text == QStringLiteral("0.0"))
        return text;
    return (value > 0 ? u'+' : QChar(0x2212)) + text;
}

} // namespace

QString leaningText(const Leanings::Leaning &leaning)
{
    if (!leaning.value)
        return QStringLiteral("–");
    const QString value = withSign(*leaning.value);
    return leaning.error ? value + QStringLiteral(" ± %1").arg(leaning.reach(), 0, 'f', 1) : value;
}

void Leanings::setEnds(const QString &below, const QString &above)
{
    m_below = below;
    m_above = above;
}

void Leanings::setLeanings(std::vector<Leaning> leanings)
{
    m_leanings = std::move(leanings);
    double furthest = 0.5;
    QStringList spoken;
    for (const Leaning &leaning : m_leanings) {
        furthest = std::max(furthest, std::abs(leaning.value.value_or(0)) + leaning.reach());
        spoken += leaning.label + u' ' + leaningText(leaning);
    }
    m_scale = ChartScale::around(-furthest, furthest, 5);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

TextSheet Leanings::sheet() const
{
    TextSheet sheet{{}, {tr("Expert"), tr("Points"), tr("Standard error")}, {}};
    for (const Leaning &leaning : m_leanings) {
        const auto text = [](std::optional<double> value) {
            return value ? QString::number(*value, 'f', 3) : QString();
        };
        sheet.rows.push_back({leaning.label, text(leaning.value), text(leaning.error)});
    }
    return sheet;
}

int Leanings::endsHeight() const
{
    return QFontMetrics(typeFont(Type::Caption)).height() + kGap / 2;
}

int Leanings::contentHeight() const
{
    return endsHeight() + int(m_leanings.size()) * denseRowHeight(fontMetrics()) + axisHeight();
}

QStringList Leanings::labels() const
{
    QStringList labels;
    for (const Leaning &leaning : m_leanings)
        labels += leaning.label;
    return labels;
}

QRectF Leanings::area() const
{
    const int left = labelWidth(labels()) + kGroupGap;
    const int right = fontMetrics().horizontalAdvance(QStringLiteral("+00.0 ± 00.0")) + kGroupGap;
    return QRectF(left, endsHeight(), qMax(40, width() - left - right),
                  height() - endsHeight() - axisHeight());
}

void Leanings::paintEnds(QPainter *painter, const QRectF &area) const
{
    painter->save();
    painter->setFont(typeFont(Type::Caption));
    painter->setPen(colour(Role::Muted, palette()));
    const QRectF row(area.left(), 0, area.width(), endsHeight());
    painter->drawText(row, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("← ") + m_below);
    painter->drawText(row, Qt::AlignRight | Qt::AlignTop, m_above + QStringLiteral(" →"));
    painter->restore();
}

void Leanings::paintChart(QPainter *painter)
{
    const QRectF area = this->area();
    paintEnds(painter, area);
    paintAxis(painter, area, m_scale);
    const int rowHeight = denseRowHeight(fontMetrics());
    for (size_t i = 0; i < m_leanings.size(); ++i) {
        const int top = endsHeight() + int(i) * rowHeight;
        paintLabel(painter, top, labelWidth(labels()), rowHeight, m_leanings[i].label);
        paintLeaning(painter, m_leanings[i], QRectF(area.left(), top, area.width(), rowHeight));
    }
    const qreal nothing = std::round(area.left() + area.width() * m_scale.part(0)) + 0.5;
    painter->setPen(QPen(colour(Role::Muted, palette()), 1));
    painter->drawLine(QPointF(nothing, area.top()), QPointF(nothing, area.bottom()));
}

// What chance may have made is pale.
void Leanings::paintLeaning(QPainter *painter, const Leaning &leaning, const QRectF &row) const
{
    painter->setPen(colour(Role::Text, palette()));
    painter->drawText(QRectF(row.right(), row.top(), width() - row.right(), row.height()),
                      Qt::AlignRight | Qt::AlignVCenter, leaningText(leaning));
    if (!leaning.value)
        return;
    const auto at = [&](double value) { return row.left() + row.width() * m_scale.part(value); };
    const qreal middle = row.center().y();
    const QColor accent = colour(Role::Accent, palette());
    const bool isSolid = leaning.isTelling() || !leaning.error;
    painter->setPen(QPen(accent, 1));
    painter->setBrush(isSolid ? accent : blend(colour(Role::Surface, palette()), accent, 0.2));
    painter->drawRect(QRectF(QPointF(std::min(at(0), at(*leaning.value)), middle - kBarHeight / 2),
                             QSizeF(std::abs(at(*leaning.value) - at(0)), kBarHeight)));
    if (!leaning.error)
        return;
    painter->setPen(QPen(colour(Role::Text, palette()), 1));
    const qreal low = at(*leaning.value - leaning.reach());
    const qreal high = at(*leaning.value + leaning.reach());
    painter->drawLine(QPointF(low, middle), QPointF(high, middle));
    for (const qreal end : {low, high})
        painter->drawLine(QPointF(end, middle - 3), QPointF(end, middle + 3));
}

} // namespace linxuan
