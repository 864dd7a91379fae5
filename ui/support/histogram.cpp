// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/histogram.h"

#include "ui/support/metrics.h"

#include <QPainter>

#include <algorithm>

namespace linxuan {

namespace {
constexpr int kHeight = 150;
constexpr int kBetween = 3; // px
} // namespace

Histogram::Histogram(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Histogram::setSteps(std::vector<HistogramStep> steps)
{
    m_steps = std::move(steps);
    QStringList spoken;
    for (const HistogramStep &step : m_steps)
        spoken += step.label + QStringLiteral(": ") + QString::number(step.count);
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Histogram::sizeHint() const
{
    return {320, kHeight};
}

QSize Histogram::minimumSizeHint() const
{
    return {200, kHeight};
}

void Histogram::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Caption));
    const int line = painter.fontMetrics().height() + 2;
    const int most = std::max_element(m_steps.begin(), m_steps.end(),
                                      [](const HistogramStep &left, const HistogramStep &right) {
                                          return left.count < right.count;
                                      })
                         ->count;
    const qreal width = qMin(qreal(this->width()) / qreal(m_steps.size()), 56.0);
    const qreal foot = height() - line;
    const qreal room = foot - line;
    qreal left = 0;
    for (const HistogramStep &step : m_steps) {
        const qreal high = most > 0 ? room * step.count / most : 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Accent, palette()));
        painter.drawRect(QRectF(left, foot - high, width - kBetween, high));
        painter.setPen(colour(Role::Text, palette()));
        if (step.count > 0)
            painter.drawText(QRectF(left - kBetween, foot - high - line, width + kBetween, line),
                             Qt::AlignCenter, QString::number(step.count));
        painter.setPen(colour(Role::Muted, palette()));
        painter.drawText(QRectF(left, foot, width - kBetween, line), Qt::AlignCenter, step.label);
        left += width;
    }
    painter.setPen(colour(Role::Hairline, palette()));
    painter.drawLine(QPointF(0, foot + 0.5), QPointF(left - kBetween, foot + 0.5));
}

} // namespace linxuan
