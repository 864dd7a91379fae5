// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/bars.h"

#include "ui/support/metrics.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

namespace linxuan {

namespace {

constexpr int kBarHeight = 8;

void fillBar(QPainter *painter, const QRectF &rect, const QBrush &brush)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush);
    painter->drawRoundedRect(rect, 2, 2);
}

// Hatched behind a line at the limit, so that it shows in grey, too.
void paintExcess(QPainter *painter, const QRectF &rect, const QPalette &palette)
{
    fillBar(painter, rect,
            blend(colour(Role::Raised, palette), colour(Role::Negative, palette), 0.3));
    fillBar(painter, rect, QBrush(colour(Role::Negative, palette), Qt::BDiagPattern));
    painter->setPen(QPen(colour(Role::Text, palette), 1.5));
    painter->drawLine(QPointF(rect.left(), rect.top() - 3),
                      QPointF(rect.left(), rect.bottom() + 3));
}

QString barText(const BarValue &value)
{
    return value.limit ? QStringLiteral("%1 / %2").arg(value.used).arg(*value.limit)
                       : QString::number(value.used);
}

} // namespace

void paintQuotaBar(QPainter *painter, const QRect &rect, const BarValue &value,
                   const QPalette &palette)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const int textWidth = metrics.horizontalAdvance(QStringLiteral("0000 / 0000"));
    const bool over = value.limit && value.used > *value.limit;
    const QRect textRect(rect.right() - textWidth + 1, rect.top(), textWidth, rect.height());
    painter->setPen(colour(over ? Role::Negative : Role::Text, palette));
    painter->drawText(textRect, Qt::AlignRight | Qt::AlignVCenter, barText(value));

    const qreal width = rect.width() - textWidth - kGap;
    const int scale = qMax(value.scale, qMax(value.limit.value_or(0), value.used));
    if (width < 16 || scale == 0 || !value.limit)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal top = rect.center().y() - kBarHeight / 2.0 + 0.5;
    const auto bar = [&](qreal from, qreal to) {
        return QRectF(rect.left() + width * from / scale, top, width * (to - from) / scale,
                      kBarHeight);
    };
    const int within = qMin(value.used, *value.limit);
    fillBar(painter, bar(0, *value.limit), colour(Role::Hairline, palette));
    fillBar(painter, bar(0, within), colour(Role::Accent, palette));
    if (over)
        paintExcess(painter, bar(*value.limit, value.used), palette);
}

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarChart::setLines(std::vector<BarLine> lines)
{
    m_lines = std::move(lines);
    QStringList spoken;
    for (const BarLine &line : m_lines)
        spoken += line.label + u' ' + line.text;
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int BarChart::lineHeight() const
{
    return denseRowHeight(fontMetrics());
}

QSize BarChart::sizeHint() const
{
    return {320, int(m_lines.size()) * lineHeight()};
}

QSize BarChart::minimumSizeHint() const
{
    return {200, int(m_lines.size()) * lineHeight()};
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int labelWidth = 0;
    int textWidth = 0;
    int longest = 1;
    for (const BarLine &line : m_lines) {
        labelWidth = qMax(labelWidth, fontMetrics().horizontalAdvance(line.label));
        textWidth = qMax(textWidth, fontMetrics().horizontalAdvance(line.text));
        longest = qMax(longest, line.value);
    }
    labelWidth = qMin(labelWidth + 1, width() * 3 / 5);
    const int left = labelWidth + kGap;
    const qreal room = qMax(8, width() - left - textWidth - kGap);
    int top = 0;
    for (const BarLine &line : m_lines) {
        painter.setPen(colour(Role::Muted, palette()));
        painter.drawText(QRect(0, top, labelWidth, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(line.label, Qt::ElideRight, labelWidth));
        const bool over = line.total > 0 && line.value > line.total;
        const int scale = over ? line.value : line.total > 0 ? line.total : longest;
        const qreal middle = top + lineHeight() / 2.0;
        const qreal span = room * qMin(line.value, scale) / scale;
        if (line.total > 0)
            fillBar(&painter, QRectF(left, middle - kBarHeight / 2.0, room, kBarHeight),
                    colour(Role::Hairline, palette()));
        fillBar(&painter, QRectF(left, middle - kBarHeight / 2.0, span, kBarHeight),
                colour(over ? Role::Accent : line.role, palette()));
        if (over)
            paintExcess(&painter,
                        QRectF(left + span * line.total / line.value, middle - kBarHeight / 2.0,
                               span * (line.value - line.total) / line.value, kBarHeight),
                        palette());
        painter.setPen(colour(Role::Text, palette()));
        const int textLeft = line.total > 0 ? int(left + room) + kGap : int(left + span) + kGap;
        painter.drawText(QRect(textLeft, top, textWidth + 2, lineHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, line.text);
        top += lineHeight();
    }
}

void BarChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy as picture"), this, &BarChart::copyAsPicture);
    menu->popup(event->globalPos());
}

void BarChart::copyAsPicture()
{
    QGuiApplication::clipboard()->setPixmap(grab());
}

} // namespace linxuan
