// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pagecanvas.h"

#include "ui/preview/pagetexts.h"
#include "ui/support/metrics.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace linxuan {

namespace {

constexpr int kTickWidth = 6; // of evidence, at the right edge
constexpr int kTickHeight = 4;

QColor veil(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

} // namespace

void PageCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colour(Role::Surface, palette()));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = shownPages();
    for (int page = first; page <= last; ++page) {
        if (onScreen(page).intersects(event->rect()))
            paintPage(painter, page);
    }
    paintEvidence(painter);
}

void PageCanvas::paintPage(QPainter &painter, int page)
{
    const QRect rect = onScreen(page);
    painter.fillRect(rect.adjusted(-1, -1, 1, 1), colour(Role::Hairline, palette()));
    painter.fillRect(rect, Qt::white); // paper, in every theme
    if (m_sizes[size_t(page)].isEmpty() || m_undrawable.contains(page)) {
        painter.setPen(colour(Role::Muted, false));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Page %1 cannot be shown.").arg(page + 1));
        return;
    }
    const PageWish wish = wishFor(page);
    const auto picture = m_reader.picture(wish);
    const bool isPart = !wish.shape.part.isEmpty();
    if (!picture || isPart) {
        if (const auto substitute = m_reader.substitute(page, m_look.turns))
            painter.drawImage(rect, *substitute);
    }
    if (picture && isPart) {
        const double ratio = devicePixelRatioF();
        const QRect part = wish.shape.part;
        painter.drawImage(QRectF(rect.left() + part.left() / ratio, rect.top() + part.top() / ratio,
                                 part.width() / ratio, part.height() / ratio),
                          *picture);
    } else if (picture) {
        // Pixel by pixel: a picture larger by a fraction of a pixel must not be smoothed.
        QImage sharp = *picture;
        sharp.setDevicePixelRatio(devicePixelRatioF());
        painter.setClipRect(rect);
        painter.drawImage(rect.topLeft(), sharp);
        painter.setClipping(false);
    }
    paintMarks(painter, page);
    paintRegions(painter, page);
}

void PageCanvas::paintMarks(QPainter &painter, int page)
{
    const QPoint corner = onScreen(page).topLeft();
    const auto place = [&](const QRectF &box) {
        return turnedRect(box, m_sizes[size_t(page)], m_look.turns, m_flow.scale())
            .translated(corner);
    };
    const auto &hits = m_texts.hits();
    auto hit = std::lower_bound(hits.begin(), hits.end(), page,
                                [](const TextHit &one, int wanted) { return one.page < wanted; });
    for (; hit != hits.end() && hit->page == page; ++hit) {
        const bool isCurrent = size_t(hit - hits.begin()) == m_texts.current();
        for (const QRectF &box : hit->boxes)
            painter.fillRect(
                place(box).adjusted(-1, -1, 1, 1),
                veil(isCurrent ? QColor(0xe08a00) : QColor(0xf2c94c), isCurrent ? 150 : 110));
    }
    const PageText *text =
        m_anchor.page == page && m_cursor.page == page ? m_texts.text(page) : nullptr;
    if (!text)
        return;
    const auto [from, to] = std::minmax(m_anchor.at, m_cursor.at);
    for (const QRectF &box : lineBoxes(*text, from, to + 1))
        painter.fillRect(place(box), veil(colour(Role::Accent, false), 90));
}

// A mark at the right edge at the height of each page that evidence points to.
void PageCanvas::paintEvidence(QPainter &painter)
{
    const QRect room = viewport()->rect();
    for (const PageNumber &place : m_evidence) {
        const int page = place.page - 1;
        if (page < 0 || page >= count())
            continue;
        const QRect rect = m_flow.rect(page);
        const int y = m_look.isContinuous
            ? int(qint64(rect.top()) * room.height() / std::max(1, m_flow.size().height()))
            : int(qint64(page) * room.height() / std::max(1, count()));
        painter.fillRect(room.right() - kTickWidth + 1, std::min(y, room.bottom() - kTickHeight),
                         kTickWidth, kTickHeight, colour(Role::Accent, palette()));
    }
}

} // namespace linxuan
