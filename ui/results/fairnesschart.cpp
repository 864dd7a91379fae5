// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/fairnesschart.h"

#include "ui/support/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace linxuan {

ChartScale ChartScale::around(double low, double high, int ticks)
{
    if (!(high > low)) {
        low -= 1;
        high += 1;
    }
    const double raw = (high - low) / qMax(1, ticks);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double round : {5.0, 2.0, 1.0}) {
        if (round * power >= raw)
            step = round * power;
    }
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

QString ChartScale::text(double value) const
{
    const int decimals = qMax(0, int(std::ceil(-std::log10(step) - 1e-9)));
    return QString::number(value, 'f', decimals);
}

FairnessChart::FairnessChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FairnessChart::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(&painter);
}

void FairnessChart::copyAsPicture()
{
    QGuiApplication::clipboard()->setPixmap(grab());
}

int FairnessChart::axisHeight() const
{
    return QFontMetrics(typeFont(Type::Caption)).height() + kGap / 2;
}

void FairnessChart::paintAxis(QPainter *painter, const QRectF &area, const ChartScale &scale) const
{
    painter->save();
    painter->setFont(typeFont(Type::Caption));
    const int ticks = int(std::lround((scale.high - scale.low) / scale.step));
    for (int tick = 0; tick <= ticks; ++tick) {
        const double value = scale.low + tick * scale.step;
        const qreal x = std::round(area.left() + area.width() * scale.part(value)) + 0.5;
        painter->setPen(QPen(colour(Role::Hairline, palette()), 1));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter->setPen(colour(Role::Muted, palette()));
        painter->drawText(QRectF(x - 40, area.bottom(), 80, axisHeight()),
                          Qt::AlignHCenter | Qt::AlignBottom, scale.text(value));
    }
    painter->restore();
}

int FairnessChart::labelWidth(const QStringList &labels) const
{
    int widest = 0;
    for (const QString &label : labels)
        widest = qMax(widest, fontMetrics().horizontalAdvance(label) + 1);
    return qMin(widest, width() / 3);
}

void FairnessChart::paintLabel(QPainter *painter, int top, int width, int height,
                               const QString &label) const
{
    painter->setPen(colour(Role::Muted, palette()));
    painter->drawText(QRect(0, top, width, height), Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(label, Qt::ElideRight, width));
}

} // namespace linxuan
