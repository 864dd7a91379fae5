// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/pagesview.h"

#include "ui/documents/pagerenderer.h"
#include "ui/support/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace linxuan {

namespace {

constexpr qreal kFitWidth = 860; // wider than that, a page is no easier to read
constexpr int kGapBetween = 16;
constexpr qreal kStep = 1.25;
constexpr int kKept = 12; // pictures of pages beside the visible ones

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_renderer(new PageRenderer(this))
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Pages as they will be printed"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
    connect(m_renderer, &PageRenderer::drawn, this, [this](int page, const QImage &picture) {
        m_pictures.insert(page, picture);
        viewport()->update(pageRect(page).toAlignedRect());
    });
}

void PagesView::setPages(std::shared_ptr<const PdfPages> pages)
{
    m_sizes.clear();
    for (int page = 0; pages && page < pages->count(); ++page)
        m_sizes += pages->size(page);
    m_pictures.clear();
    m_renderer->setPages(std::move(pages));
    m_current = -1;
    verticalScrollBar()->setValue(0);
    layOut();
}

qreal PagesView::scale() const
{
    qreal widest = 1;
    for (const QSizeF &size : m_sizes)
        widest = qMax(widest, size.width());
    const qreal room = qMin(kFitWidth, viewport()->width() - 2.0 * kGap);
    return qMax(0.1, room / widest * m_zoom);
}

void PagesView::layOut()
{
    m_tops.clear();
    m_height = 1;
    qreal widest = 0;
    for (const QSizeF &size : m_sizes) {
        m_tops += m_height;
        m_height += size.height() * scale() + kGapBetween;
        widest = qMax(widest, size.width() * scale());
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, qMax(0, qRound(m_height) - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, qMax(0, qRound(widest) + 2 - viewport()->width()));
    wantVisible();
    viewport()->update();
}

QRectF PagesView::pageRect(int page) const
{
    const QSizeF size = m_sizes[page] * scale();
    const qreal left = qMax(1.0, (viewport()->width() - size.width()) / 2);
    return QRectF(
        QPointF(left - horizontalScrollBar()->value(), m_tops[page] - verticalScrollBar()->value()),
        size);
}

int PagesView::currentPage() const
{
    const qreal middle = viewport()->height() / 2.0;
    for (int page = 0; page < pages(); ++page) {
        if (pageRect(page).bottom() + kGapBetween > middle)
            return page;
    }
    return pages() - 1;
}

void PagesView::wantVisible()
{
    if (m_sizes.isEmpty())
        return;
    const int current = currentPage();
    QList<int> wanted;
    for (const int page : {current, current + 1, current - 1, current + 2}) {
        if (page >= 0 && page < pages() && !m_pictures.contains(page))
            wanted += page;
    }
    if (m_pictures.size() > kKept)
        m_pictures.removeIf([current](const std::pair<const int &, QImage &> &kept) {
            return qAbs(kept.first - current) > 3;
        });
    m_renderer->want(wanted, scale() * devicePixelRatioF());
    if (current != m_current) {
        m_current = current;
        Q_EMIT currentPageChanged(current);
    }
}

void PagesView::setZoom(qreal zoom)
{
    m_zoom = qBound(0.5, zoom, 4.0);
    const qreal place = m_height > 0 ? verticalScrollBar()->value() / m_height : 0;
    m_pictures.clear();
    layOut();
    verticalScrollBar()->setValue(qRound(place * m_height));
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < pages(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), colour(Role::Hairline, palette()));
        painter.fillRect(rect, Qt::white); // paper, in every theme
        if (const auto picture = m_pictures.constFind(page); picture != m_pictures.constEnd())
            painter.drawImage(rect, *picture);
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        m_pictures.clear();
    layOut();
}

void PagesView::scrollContentsBy(int, int)
{
    wantVisible();
    viewport()->update();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Equal)
        setZoom(m_zoom * kStep);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / kStep);
    else if (event->key() == Qt::Key_0 && event->modifiers() == Qt::ControlModifier)
        setZoom(1.0);
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(
            event->key() == Qt::Key_Home ? 0 : verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * kStep : m_zoom / kStep);
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace linxuan
