// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagecanvas.h"

#include "ui/preview/pagetexts.h"
#include "ui/preview/regiondrawer.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace linxuan {

namespace {

constexpr double kZoomStep = 1.25;

} // namespace

bool PageCanvas::step(int pages)
{
    goToPage(m_current + pages);
    return true;
}

// The keys that turn pages. Where the whole page is seen, arrows do what they do in a slide show.
bool PageCanvas::turnKey(const QKeyEvent &event)
{
    const bool isWhole = verticalScrollBar()->maximum() == 0 || !m_look.isContinuous;
    const bool isAcross = horizontalScrollBar()->maximum() == 0;
    switch (event.key()) {
    case Qt::Key_PageDown:
        return step(1);
    case Qt::Key_PageUp:
        return step(-1);
    case Qt::Key_Right:
        return isAcross && step(1);
    case Qt::Key_Left:
        return isAcross && step(-1);
    case Qt::Key_Down:
        return isWhole && verticalScrollBar()->value() == verticalScrollBar()->maximum() && step(1);
    case Qt::Key_Up:
        return isWhole && verticalScrollBar()->value() == 0 && step(-1);
    case Qt::Key_Home:
        goToPage(0);
        return true;
    case Qt::Key_End:
        goToPage(count() - 1);
        return true;
    default:
        return false;
    }
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::SelectAll))
        return selectPage();
    if (event->matches(QKeySequence::ZoomIn)
        || (event->key() == Qt::Key_Equal && event->modifiers() & Qt::ControlModifier))
        return setZoom(zoom() * kZoomStep);
    if (event->matches(QKeySequence::ZoomOut))
        return setZoom(zoom() / kZoomStep);
    if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier) {
        PageLook look = m_look;
        look.fit = look.isContinuous ? PageFit::Width : PageFit::Page;
        return setLook(look);
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if ((modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier) && turnKey(*event))
        return event->accept();
    QAbstractScrollArea::keyPressEvent(event);
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    const int way = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        if (way != 0)
            setZoom(way > 0 ? zoom() * kZoomStep : zoom() / kZoomStep);
        return event->accept();
    }
    const auto *bar = verticalScrollBar();
    if (!m_look.isContinuous && way < 0 && bar->value() == bar->maximum()) {
        step(1);
        return event->accept();
    }
    if (!m_look.isContinuous && way > 0 && bar->value() == bar->minimum()) {
        step(-1);
        return event->accept();
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_strong.reset();
    if (m_isMarkable && event->modifiers().testFlag(Qt::ShiftModifier))
        return m_drawer->startAt(event->position().toPoint(), viewport()->rect());
    m_anchor = textPlace(event->position().toPoint());
    m_cursor = {}; // nothing is selected until the pointer moves
    viewport()->update();
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drawer->isDrawing())
        m_drawer->finish();
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drawer->isDrawing())
        return m_drawer->stretchTo(event->position().toPoint());
    if (!(event->buttons() & Qt::LeftButton) || m_anchor.page < 0)
        return;
    const TextPlace place = textPlace(event->position().toPoint());
    if (place.page == m_anchor.page) // a selection stays on its page
        m_cursor = place;
    viewport()->update();
}

} // namespace linxuan
