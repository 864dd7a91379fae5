// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagecanvas.h"

#include "ui/preview/pagetexts.h"
#include "ui/preview/regiondrawer.h"
#include "ui/support/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>

#include <cmath>

namespace linxuan {

namespace {

constexpr double kWholePixels = 12e6; // above that only the part on the screen is drawn
constexpr double kBasePixels = 1e6; // what stands in for the rest of such a page
constexpr int kPartGrid = 256; // so that a little scrolling needs no new picture
constexpr int kLineStep = 48;

int roundedDown(int value)
{
    return value / kPartGrid * kPartGrid;
}

} // namespace

PageCanvas::PageCanvas(PaperReader &reader, PageTexts &texts, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_reader(reader)
    , m_texts(texts)
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(kLineStep);
    horizontalScrollBar()->setSingleStep(kLineStep);
    m_drawer = new RegionDrawer(viewport());
    connect(m_drawer, &RegionDrawer::drawn, this, &PageCanvas::takeRegion);
    connect(&reader, &PaperReader::drawn, this,
            [this](const PageWish &wish) { viewport()->update(onScreen(wish.page)); });
    connect(&reader, &PaperReader::undrawable, this, [this](int page) {
        m_undrawable.insert(page);
        viewport()->update(onScreen(page));
    });
    connect(&texts, &PageTexts::hitsChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&texts, &PageTexts::textReady, viewport(), qOverload<>(&QWidget::update));
}

void PageCanvas::setPages(const std::vector<QSizeF> &sizes, bool hasText)
{
    viewport()->setCursor(hasText ? Qt::IBeamCursor : Qt::ArrowCursor);
    m_sizes = sizes;
    m_current = 0;
    m_undrawable.clear();
    layOut();
}

void PageCanvas::setLook(const PageLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_look.turns = (look.turns % 4 + 4) % 4;
    layOut();
    Q_EMIT lookChanged();
}

void PageCanvas::setZoom(double zoom)
{
    PageLook look = m_look;
    look.fit = PageFit::Free;
    look.zoom = std::clamp(zoom, std::min(kLeastZoom, m_flow.zoom()), kMostZoom);
    setLook(look);
}

// What stands in the middle stays there.
void PageCanvas::layOut()
{
    const int page = m_current;
    const QRect before = m_flow.rect(page);
    const QPoint middle = QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value())
        + viewport()->rect().center();
    const QPointF share = before.isEmpty()
        ? QPointF(0.5, 0)
        : QPointF(double(middle.x() - before.left()) / before.width(),
                  double(middle.y() - before.top()) / before.height());
    m_flow = PageFlow(m_sizes, m_look, page, viewport()->size());
    const QSize room = viewport()->size();
    {
        const QSignalBlocker across(horizontalScrollBar());
        const QSignalBlocker down(verticalScrollBar());
        horizontalScrollBar()->setPageStep(room.width());
        horizontalScrollBar()->setRange(0, std::max(0, m_flow.size().width() - room.width()));
        verticalScrollBar()->setPageStep(room.height());
        verticalScrollBar()->setRange(0, std::max(0, m_flow.size().height() - room.height()));
        const QRect now = m_flow.rect(page);
        if (!before.isEmpty() && !now.isEmpty()) {
            horizontalScrollBar()->setValue(now.left() + int(share.x() * now.width())
                                            - room.width() / 2);
            verticalScrollBar()->setValue(now.top() + int(share.y() * now.height())
                                          - room.height() / 2);
        }
    }
    scrolled();
}

std::pair<int, int> PageCanvas::shownPages() const
{
    const int top = verticalScrollBar()->value();
    return m_flow.pagesWithin(top, top + viewport()->height() - 1);
}

QRect PageCanvas::onScreen(int page) const
{
    return m_flow.rect(page).translated(-horizontalScrollBar()->value(),
                                        -verticalScrollBar()->value());
}

void PageCanvas::scrolled()
{
    const auto [first, last] = shownPages();
    int current = m_current;
    int most = -1;
    for (int page = first; page <= last; ++page) {
        const int shown = (onScreen(page) & viewport()->rect()).height();
        if (shown > most) {
            most = shown;
            current = page;
        }
    }
    m_texts.need(first, last);
    viewport()->update();
    const bool isOther = current != m_current;
    m_current = current;
    Q_EMIT wishesChanged();
    if (isOther)
        Q_EMIT currentPageChanged(current);
}

void PageCanvas::goToPage(int page)
{
    if (m_sizes.empty())
        return;
    page = std::clamp(page, 0, count() - 1);
    if (!m_look.isContinuous) {
        const bool isOther = page != m_current;
        m_current = page;
        m_flow = {};
        layOut();
        verticalScrollBar()->setValue(0);
        if (isOther)
            Q_EMIT currentPageChanged(page);
        return;
    }
    verticalScrollBar()->setValue(m_flow.rect(page).top() - kGap);
    if (m_current != page && onScreen(page).intersects(viewport()->rect())) { // the last ones
        m_current = page;
        Q_EMIT wishesChanged();
        Q_EMIT currentPageChanged(page);
    }
}

void PageCanvas::showHit()
{
    if (m_texts.hits().empty())
        return;
    const TextHit &hit = m_texts.hits()[m_texts.current()];
    if (m_flow.rect(hit.page).isEmpty())
        goToPage(hit.page);
    if (!hit.boxes.empty()) {
        const QRect box =
            turnedRect(hit.boxes.front(), m_sizes[size_t(hit.page)], m_look.turns, m_flow.scale())
                .toAlignedRect()
                .translated(onScreen(hit.page).topLeft());
        bringIntoSight(box);
    }
    viewport()->update();
}

void PageCanvas::bringIntoSight(const QRect &box)
{
    if (viewport()->rect().adjusted(0, kPageMargin, 0, -kPageMargin).contains(box))
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + box.center().y()
                                  - viewport()->height() / 3);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + box.center().x()
                                    - viewport()->width() / 2);
}

std::vector<int> PageCanvas::seenPages() const
{
    std::vector<int> pages;
    const auto [first, last] = shownPages();
    for (int page = first; page <= last; ++page) {
        const QRect whole = onScreen(page);
        const int shown = (whole & viewport()->rect()).height();
        if (shown * 2 >= std::min(whole.height(), viewport()->height()))
            pages.push_back(page);
    }
    return pages;
}

PageWish PageCanvas::wishFor(int page) const
{
    const double scale = m_flow.scale() * devicePixelRatioF();
    PageWish wish{page, {scale, m_look.turns, {}}};
    const QSize pixels = drawnSize(m_sizes[size_t(page)], wish.shape);
    if (double(pixels.width()) * pixels.height() <= kWholePixels)
        return wish;
    const QRect whole = onScreen(page);
    const QRect shown = (whole & viewport()->rect()).translated(-whole.topLeft());
    const double ratio = devicePixelRatioF();
    const int left = roundedDown(int(shown.left() * ratio));
    const int top = roundedDown(int(shown.top() * ratio));
    wish.shape.part = QRect(QPoint(left, top),
                            QPoint(roundedDown(int(shown.right() * ratio)) + kPartGrid - 1,
                                   roundedDown(int(shown.bottom() * ratio)) + kPartGrid - 1))
        & QRect(QPoint(), pixels);
    return wish;
}

std::vector<PageWish> PageCanvas::urgentWishes() const
{
    std::vector<PageWish> wishes;
    const auto [first, last] = shownPages();
    std::vector<int> pages;
    for (int page = first; page <= last; ++page)
        pages.push_back(page);
    std::stable_sort(pages.begin(), pages.end(), [this](int left, int right) {
        return (left == m_current) > (right == m_current);
    });
    for (const int page : pages) {
        if (m_sizes[size_t(page)].isEmpty())
            continue;
        const PageWish wish = wishFor(page);
        if (!wish.shape.part.isEmpty()) {
            const QSizeF size = m_sizes[size_t(page)];
            const double base = std::sqrt(kBasePixels / (size.width() * size.height()));
            wishes.push_back({page, {base, m_look.turns, {}}});
        }
        wishes.push_back(wish);
    }
    return wishes;
}

std::vector<PageWish> PageCanvas::nextWishes() const
{
    std::vector<PageWish> wishes;
    const auto [first, last] = shownPages();
    for (const int page : {last + 1, first - 1, last + 2}) {
        if (page < 0 || page >= count() || m_sizes[size_t(page)].isEmpty())
            continue;
        PageWish wish = wishFor(page);
        if (!m_look.isContinuous && m_look.fit != PageFit::Free) // each page has a scale of its own
            wish.shape.scale =
                PageFlow(m_sizes, m_look, page, viewport()->size()).scale() * devicePixelRatioF();
        const QSize pixels = drawnSize(m_sizes[size_t(page)], wish.shape);
        if (double(pixels.width()) * pixels.height() <= kWholePixels) {
            wish.shape.part = {};
            wishes.push_back(wish);
        }
    }
    return wishes;
}

PageCanvas::TextPlace PageCanvas::textPlace(const QPoint &position) const
{
    const auto [first, last] = shownPages();
    TextPlace place;
    for (int page = first; page <= last; ++page) {
        const QRect rect = onScreen(page);
        const PageText *text = m_texts.text(page);
        if (!text || m_sizes[size_t(page)].isEmpty()
            || (position.y() > rect.bottom() && page < last))
            continue;
        const QPointF point = uprightPoint(position - rect.topLeft(), m_sizes[size_t(page)],
                                           m_look.turns, m_flow.scale());
        const qsizetype at = characterAt(*text, point);
        if (at >= 0)
            return {page, at};
    }
    return place;
}

QString PageCanvas::selectedText() const
{
    const PageText *text = m_anchor.page >= 0 ? m_texts.text(m_anchor.page) : nullptr;
    if (!text || m_cursor.page != m_anchor.page)
        return {};
    const auto [from, to] = std::minmax(m_anchor.at, m_cursor.at);
    return text->text.mid(from, to - from + 1).trimmed();
}

void PageCanvas::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void PageCanvas::selectPage()
{
    const PageText *text = m_texts.text(m_current);
    if (!text || text->text.isEmpty())
        return;
    m_anchor = {m_current, 0};
    m_cursor = {m_current, text->text.size() - 1};
    viewport()->update();
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void PageCanvas::scrollContentsBy(int, int)
{
    scrolled();
}

} // namespace linxuan
