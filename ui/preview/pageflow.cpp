// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pageflow.h"

#include "ui/support/metrics.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr double kDotsPerPoint = 96.0 / 72.0;
constexpr double kOddWidth = 3; // times the usual: such a page does not decide for the others
const QSizeF kUnknown(595, 842); // a page that cannot be read still takes its place

std::vector<QSizeF> turned(const std::vector<QSizeF> &points, int turns)
{
    std::vector<QSizeF> sizes;
    sizes.reserve(points.size());
    for (const QSizeF &size : points) {
        const QSizeF known = size.isEmpty() ? kUnknown : size;
        sizes.push_back(turns % 2 == 0 ? known : known.transposed());
    }
    return sizes;
}

// The largest width and height among the pages of a usual width.
QSizeF usualSize(const std::vector<QSizeF> &sizes)
{
    std::vector<double> widths;
    for (const QSizeF &size : sizes)
        widths.push_back(size.width());
    const auto middle = widths.begin() + std::ptrdiff_t(widths.size() / 2);
    std::nth_element(widths.begin(), middle, widths.end());
    QSizeF usual;
    for (const QSizeF &size : sizes) {
        if (size.width() <= *middle * kOddWidth)
            usual = usual.expandedTo(size);
    }
    return usual;
}

double scaleFor(const QSizeF &size, const PageLook &look, QSize room)
{
    const double across = std::max(1.0, room.width() - 2.0 * kGap) / size.width();
    const double down = std::max(1.0, room.height() - 2.0 * kGap) / size.height();
    const double scale = look.fit == PageFit::Free ? look.zoom * kDotsPerPoint
        : look.fit == PageFit::Width               ? across
                                                   : std::min(across, down);
    const double most = kMostZoom * kDotsPerPoint;
    // A page of many metres may have to become very small to fit.
    return look.fit == PageFit::Free ? std::clamp(scale, 0.0001, most) : std::min(scale, most);
}

} // namespace

PageFlow::PageFlow(const std::vector<QSizeF> &points, const PageLook &look, int current, QSize room)
{
    if (points.empty())
        return;
    layOut(turned(points, look.turns), look, std::clamp(current, 0, int(points.size()) - 1), room);
}

void PageFlow::layOut(const std::vector<QSizeF> &sizes, const PageLook &look, int current,
                      QSize room)
{
    m_only = look.isContinuous ? -1 : current;
    m_scale = scaleFor(look.isContinuous ? usualSize(sizes) : sizes[size_t(current)], look, room);
    m_rects.assign(sizes.size(), QRect());
    int top = kGap;
    int widest = 0;
    for (size_t i = 0; i < sizes.size(); ++i) {
        if (m_only >= 0 && int(i) != m_only)
            continue;
        const QSize size = (sizes[i] * m_scale).toSize().expandedTo({1, 1});
        m_rects[i] = QRect(QPoint(0, top), size);
        top += size.height() + kGap;
        widest = std::max(widest, size.width());
    }
    m_size = QSize(std::max(widest + 2 * kGap, room.width()), std::max(top, room.height()));
    const int down = m_only >= 0 ? std::max(0, (room.height() - top - kGap) / 2 + kGap / 2) : 0;
    for (QRect &rect : m_rects)
        rect.translate((m_size.width() - rect.width()) / 2, down);
}

double PageFlow::zoom() const
{
    return m_scale / kDotsPerPoint;
}

QRect PageFlow::rect(int page) const
{
    if (page < 0 || page >= int(m_rects.size()) || (m_only >= 0 && page != m_only))
        return {};
    return m_rects[size_t(page)];
}

std::pair<int, int> PageFlow::pagesWithin(int top, int bottom) const
{
    if (m_rects.empty())
        return {0, -1};
    if (m_only >= 0)
        return {m_only, m_only};
    const auto first = std::partition_point(
        m_rects.begin(), m_rects.end(), [top](const QRect &rect) { return rect.bottom() < top; });
    const auto end = std::partition_point(
        first, m_rects.end(), [bottom](const QRect &rect) { return rect.top() <= bottom; });
    return {int(first - m_rects.begin()), int(end - m_rects.begin()) - 1};
}

QRectF turnedRect(const QRectF &points, const QSizeF &page, int turns, double scale)
{
    const QRectF r = points;
    switch (turns & 3) {
    case 1:
        return QRectF((page.height() - r.bottom()) * scale, r.left() * scale, r.height() * scale,
                      r.width() * scale);
    case 2:
        return QRectF((page.width() - r.right()) * scale, (page.height() - r.bottom()) * scale,
                      r.width() * scale, r.height() * scale);
    case 3:
        return QRectF(r.top() * scale, (page.width() - r.right()) * scale, r.height() * scale,
                      r.width() * scale);
    default:
        return QRectF(r.topLeft() * scale, r.size() * scale);
    }
}

QPointF uprightPoint(const QPointF &pixels, const QSizeF &page, int turns, double scale)
{
    const QPointF p = pixels / scale;
    switch (turns & 3) {
    case 1:
        return {p.y(), page.height() - p.x()};
    case 2:
        return {page.width() - p.x(), page.height() - p.y()};
    case 3:
        return {page.width() - p.y(), p.x()};
    default:
        return p;
    }
}

} // namespace linxuan
