// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/pointstrip.h"

#include "ui/support/metrics.h"

#include <QPainter>

#include <map>

namespace linxuan {

namespace {
constexpr qreal kDot = 3;
constexpr qreal kStack = 4; // equal points lie above each other
constexpr int kMostStacked = 4;
} // namespace

PointStrip::PointStrip(Points full, QWidget *parent)
    : QWidget(parent)
    , m_full(full)
{
    setAccessibleName(tr("Your earlier scores of this criterion"));
    setFocusPolicy(Qt::NoFocus);
}

void PointStrip::setPoints(std::vector<Points> earlier, std::optional<Points> present)
{
    m_earlier = std::move(earlier);
    m_present = present;
    setVisible(!m_earlier.empty());
    update();
}

QSize PointStrip::sizeHint() const
{
    return {120, int(kDot * 2 + kStack * kMostStacked) + fontMetrics().height()};
}

void PointStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Caption));
    const int label = QFontMetrics(painter.font()).height();
    const qreal base = height() - label - kDot;
    const qreal width = this->width() - 2 * kDot;
    const auto across = [&](Points points) {
        return kDot + width * qreal(points.hundredths()) / qreal(m_full.hundredths());
    };
    painter.setPen(colour(Role::Hairline, palette()));
    painter.drawLine(QPointF(kDot, base + kDot), QPointF(kDot + width, base + kDot));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Muted, palette()));
    std::map<Points, int> stacked;
    for (const Points &points : m_earlier) {
        const int level = std::min(stacked[points]++, kMostStacked);
        painter.drawEllipse(QPointF(across(points), base - level * kStack), kDot - 1, kDot - 1);
    }
    if (m_present) {
        painter.setPen(QPen(colour(Role::Accent, palette()), 2));
        painter.drawLine(QPointF(across(*m_present), 0), QPointF(across(*m_present), base + kDot));
    }
    painter.setPen(colour(Role::Muted, palette()));
    painter.drawText(QRectF(0, base + kDot, this->width(), label), Qt::AlignLeft,
                     QStringLiteral("0"));
    painter.drawText(QRectF(0, base + kDot, this->width(), label), Qt::AlignRight,
                     m_full.toString());
}

} // namespace linxuan
