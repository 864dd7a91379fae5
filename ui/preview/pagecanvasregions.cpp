// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagecanvas.h"

#include "ui/preview/pagetexts.h"
#include "ui/preview/regiondrawer.h"
#include "ui/support/metrics.h"

#include <QPainter>

namespace linxuan {

namespace {

constexpr double kWhole = 1000; // of a page's width or height, as regions count
constexpr double kSelectionGap = 3; // points around selected text

// The part of an upright page that a rectangle in its points covers; nothing when it is too small.
std::optional<PageRegion> regionOf(const QRectF &points, const QSizeF &page)
{
    const QRectF inside = points & QRectF(QPointF(), page);
    const auto share = [](double value, double whole) {
        return std::clamp(qRound(value / whole * kWhole), 0, int(kWhole));
    };
    const PageRegion region{share(inside.left(), page.width()), share(inside.top(), page.height()),
                            share(inside.right(), page.width()),
                            share(inside.bottom(), page.height())};
    return region.isValid() ? std::optional(region) : std::nullopt;
}

} // namespace

void PageCanvas::setEvidence(const std::vector<PageNumber> &places)
{
    m_evidence = places;
    m_strong.reset();
    viewport()->update();
}

void PageCanvas::drawRegion()
{
    m_strong.reset();
    m_drawer->start(onScreen(m_current) & viewport()->rect());
}

// The frame belongs to the page that its middle lies on.
void PageCanvas::takeRegion(const QRect &frame)
{
    setFocus(Qt::OtherFocusReason);
    const auto [first, last] = shownPages();
    for (int page = first; page <= last; ++page) {
        const QRect rect = onScreen(page);
        const QSizeF size = m_sizes[size_t(page)];
        if (size.isEmpty() || !rect.contains(frame.center()))
            continue;
        const auto upright = [&](const QPoint &point) {
            return uprightPoint(point - rect.topLeft(), size, m_look.turns, m_flow.scale());
        };
        const QRectF points =
            QRectF(upright(frame.topLeft()), upright(frame.bottomRight())).normalized();
        const auto region = regionOf(points, size);
        if (!region)
            return;
        m_strong = PageNumber{page + 1, region};
        viewport()->update();
        Q_EMIT regionDrawn(*m_strong);
        return;
    }
}

std::optional<PageRegion> PageCanvas::selectedRegion() const
{
    const PageText *text = m_anchor.page >= 0 ? m_texts.text(m_anchor.page) : nullptr;
    if (!text || m_anchor.page != m_current || m_cursor.page != m_current)
        return std::nullopt;
    const auto [from, to] = std::minmax(m_anchor.at, m_cursor.at);
    QRectF all;
    for (const QRectF &box : lineBoxes(*text, from, to + 1))
        all |= box;
    all.adjust(-kSelectionGap, -kSelectionGap, kSelectionGap, kSelectionGap);
    return regionOf(all, m_sizes[size_t(m_current)]);
}

QRect PageCanvas::regionOnScreen(const PageNumber &place) const
{
    const int page = place.page - 1;
    if (!place.region || page < 0 || page >= count() || m_flow.rect(page).isEmpty())
        return {};
    const QSizeF size = m_sizes[size_t(page)];
    const PageRegion &region = *place.region;
    const QRectF points(QPointF(region.left * size.width(), region.top * size.height()) / kWhole,
                        QPointF(region.right * size.width(), region.bottom * size.height())
                            / kWhole);
    return turnedRect(points, size, m_look.turns, m_flow.scale())
        .toAlignedRect()
        .translated(onScreen(page).topLeft());
}

void PageCanvas::showRegion(const PageNumber &place)
{
    goToPage(place.page - 1);
    m_strong = place;
    if (const QRect box = regionOnScreen(place); !box.isEmpty())
        bringIntoSight(box);
    viewport()->update();
}

// The colours of paper, which is white in every theme.
void PageCanvas::paintRegions(QPainter &painter, int page)
{
    const auto paint = [&](const PageNumber &place, bool isStrong) {
        const QRect box = place.page == page + 1 ? regionOnScreen(place) : QRect();
        if (box.isEmpty())
            return;
        QColor veil = colour(Role::Accent, false);
        painter.setPen(QPen(veil, isStrong ? 3 : 1.5));
        veil.setAlpha(isStrong ? 36 : 14);
        painter.setBrush(veil);
        painter.drawRect(box);
        painter.setBrush(Qt::NoBrush);
    };
    for (const PageNumber &place : m_evidence)
        paint(place, false);
    if (m_strong)
        paint(*m_strong, true);
}

} // namespace linxuan
