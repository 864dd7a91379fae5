// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/regiondrawer.h"

#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QPainter>

namespace linxuan {

namespace {

constexpr int kLeast = 8; // pixels; a smaller frame is a slip of the hand
constexpr int kSteps = 50; // by the keyboard across the room

} // namespace

RegionDrawer::RegionDrawer(QWidget *viewport)
    : QWidget(viewport)
{
    setObjectName(QStringLiteral("regionDrawer"));
    setAccessibleName(tr("Marking a part of the page"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    hide();
}

void RegionDrawer::open(const QRect &room)
{
    m_room = room;
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void RegionDrawer::start(const QRect &room)
{
    open(room);
    const QSize size(room.width() / 3, room.height() / 5);
    m_frame = QRect(room.center() - QPoint(size.width() / 2, size.height() / 2), size);
    m_anchor = {};
    update();
}

void RegionDrawer::startAt(const QPoint &point, const QRect &room)
{
    open(room);
    m_anchor = point;
    m_frame = {};
    update();
}

void RegionDrawer::stretchTo(const QPoint &point)
{
    m_frame = QRect(m_anchor, point).normalized() & m_room;
    update();
}

void RegionDrawer::finish()
{
    const QRect frame = m_frame;
    hide();
    if (frame.width() >= kLeast && frame.height() >= kLeast)
        Q_EMIT drawn(frame);
}

void RegionDrawer::step(const QPoint &by, bool sizes)
{
    const int unit = std::max(1, m_room.width() / kSteps);
    QRect frame = m_frame;
    if (sizes)
        frame.setBottomRight(frame.bottomRight() + by * unit);
    else
        frame.translate(by * unit);
    if (frame.width() >= kLeast && frame.height() >= kLeast && m_room.contains(frame))
        m_frame = frame;
    update();
}

void RegionDrawer::keyPressEvent(QKeyEvent *event)
{
    const bool sizes = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return step({-1, 0}, sizes);
    case Qt::Key_Right:
        return step({1, 0}, sizes);
    case Qt::Key_Up:
        return step({0, -1}, sizes);
    case Qt::Key_Down:
        return step({0, 1}, sizes);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish();
    case Qt::Key_Escape:
        return hide();
    default:
        QWidget::keyPressEvent(event);
    }
}

void RegionDrawer::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return hide();
    m_anchor = event->position().toPoint();
    m_frame = {};
    update();
}

void RegionDrawer::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        stretchTo(event->position().toPoint());
}

void RegionDrawer::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        finish();
}

// Whoever goes elsewhere has given it up.
void RegionDrawer::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        hide();
}

void RegionDrawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRegion around(rect());
    around -= m_frame;
    painter.setClipRegion(around);
    painter.fillRect(rect(), QColor(0, 0, 0, 40));
    painter.setClipping(false);
    painter.setPen(QPen(colour(Role::Accent, false), 2));
    painter.drawRect(m_frame);
    const QString words = tr("Drag over a part, or move it with the arrows and size it with Shift. "
                             "Enter writes the note, Esc drops it.");
    const QRect line = rect().adjusted(kGroupGap, 0, -kGroupGap, -kGroupGap);
    QRect box = fontMetrics().boundingRect(
        line, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, words);
    box.adjust(-kGap, -kGap / 2, kGap, kGap / 2);
    painter.fillRect(box, colour(Role::Raised, palette()));
    painter.setPen(colour(Role::Text, palette()));
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, words);
}

} // namespace linxuan
