// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/timeline.h"

#include "ui/support/metrics.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>

namespace linxuan {

namespace {

constexpr int kEdge = 8; // room for half the knob
constexpr int kGroove = 4;
constexpr int kSeen = 2;
constexpr int kKnob = 6; // radius
constexpr int kSmallStep = 5'000;
constexpr int kLargeStep = 30'000;

} // namespace

Timeline::Timeline(QWidget *parent)
    : QAbstractSlider(parent)
{
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSingleStep(kSmallStep);
    setPageStep(kLargeStep);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractSlider::valueChanged, this, [this](int ms) { Q_EMIT sought(ms); });
}

void Timeline::setLength(qint64 ms)
{
    const QSignalBlocker silent(this);
    setRange(0, int(std::min<qint64>(ms, std::numeric_limits<int>::max())));
    update();
}

void Timeline::setMoment(qint64 ms)
{
    if (isSliderDown())
        return;
    const QSignalBlocker silent(this);
    setValue(int(std::min<qint64>(ms, maximum())));
}

void Timeline::setChapters(const std::vector<qint64> &begins)
{
    m_chapters = begins;
    update();
}

void Timeline::setSeen(const std::vector<PlayedSpan> &spans)
{
    m_seen = spans;
    update();
}

void Timeline::setEvidence(const std::vector<qint64> &moments)
{
    m_evidence = moments;
    update();
}

QSize Timeline::sizeHint() const
{
    return {120, controlHeight(fontMetrics())};
}

QRect Timeline::groove() const
{
    return {kEdge, (height() - kGroove) / 2, std::max(1, width() - 2 * kEdge), kGroove};
}

int Timeline::xOf(qint64 ms) const
{
    const QRect bar = groove();
    const qint64 within = std::clamp<qint64>(ms, 0, maximum());
    return maximum() > 0 ? bar.left() + int(within * bar.width() / maximum()) : bar.left();
}

qint64 Timeline::momentAt(int x) const
{
    const QRect bar = groove();
    return std::clamp<qint64>(qint64(x - bar.left()) * maximum() / bar.width(), 0, maximum());
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGroove(painter);
    paintMarks(painter);
    if (maximum() <= 0)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Accent, palette()));
    const QPointF knob(xOf(value()), groove().center().y() + 0.5);
    painter.drawEllipse(knob, kKnob, kKnob);
    if (!hasFocus())
        return;
    painter.setPen(QPen(colour(Role::Accent, palette()), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(knob, kKnob + 3, kKnob + 3);
}

void Timeline::paintGroove(QPainter &painter) const
{
    const QRect bar = groove();
    const QColor surface = colour(Role::Surface, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend(surface, colour(Role::Muted, palette()), 0.35));
    painter.drawRoundedRect(bar, kGroove / 2.0, kGroove / 2.0);
    painter.setBrush(colour(Role::Accent, palette()));
    painter.drawRoundedRect(QRect(bar.topLeft(), QPoint(xOf(value()), bar.bottom())), kGroove / 2.0,
                            kGroove / 2.0);
    for (const qint64 begin : m_chapters) {
        if (begin > 0)
            painter.fillRect(QRect(xOf(begin) - 1, bar.top() - 2, 2, bar.height() + 4), surface);
    }
    for (const PlayedSpan &span : m_seen) {
        const int from = xOf(span.from);
        painter.fillRect(QRect(from, bar.bottom() + 5, std::max(1, xOf(span.to) - from), kSeen),
                         colour(Role::Positive, palette()));
    }
}

// Small flags above the bar.
void Timeline::paintMarks(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Caution, palette()));
    const int foot = groove().top() - 2;
    for (const qint64 ms : m_evidence) {
        const int x = xOf(ms);
        QPainterPath flag(QPointF(x, foot));
        flag.lineTo(x - 4, foot - 7);
        flag.lineTo(x + 4, foot - 7);
        flag.closeSubpath();
        painter.drawPath(flag);
    }
}

void Timeline::seekTo(int x)
{
    setValue(int(momentAt(x)));
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || maximum() <= 0)
        return;
    setSliderDown(true);
    seekTo(event->position().toPoint().x());
    mouseMoveEvent(event);
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (maximum() <= 0)
        return;
    const int x = event->position().toPoint().x();
    if (isSliderDown())
        seekTo(x);
    Q_EMIT hovered(momentAt(x), std::clamp(x, groove().left(), groove().right()));
}

void Timeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
    if (!rect().contains(event->position().toPoint()))
        Q_EMIT left();
}

void Timeline::leaveEvent(QEvent *)
{
    if (!isSliderDown())
        Q_EMIT left();
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace linxuan
