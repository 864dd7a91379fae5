// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QSizeF>

#include <utility>
#include <vector>

namespace linxuan {

enum class PageFit { Free, Width, Page };

// How someone wants to see the pages.
struct PageLook
{
    bool isContinuous = true; // one below the other; otherwise one at a time
    PageFit fit = PageFit::Width;
    double zoom = 1; // while Free: 1 is the size on paper
    int turns = 0; // quarter turns to the right

    bool operator==(const PageLook &) const = default;
};

constexpr double kLeastZoom = 0.1;
constexpr double kMostZoom = 4;

// Where the pages stand, in pixels from the upper left corner of all of them.
class PageFlow
{
public:
    PageFlow() = default;
    // `current` is the one shown when they are shown one at a time.
    PageFlow(const std::vector<QSizeF> &points, const PageLook &look, int current, QSize room);

    double scale() const { return m_scale; } // pixels per point
    double zoom() const;
    QSize size() const { return m_size; }
    QRect rect(int page) const; // empty when it is not shown
    // First and last page that a strip from `top` to `bottom` touches; first > last for none.
    std::pair<int, int> pagesWithin(int top, int bottom) const;

private:
    void layOut(const std::vector<QSizeF> &turned, const PageLook &look, int current, QSize room);

    double m_scale = 1;
    QSize m_size;
    std::vector<QRect> m_rects;
    int m_only = -1; // while one at a time
};

// A rectangle on an upright page in points, in pixels on the turned page.
QRectF turnedRect(const QRectF &points, const QSizeF &page, int turns, double scale);
// The other way about, for a place under the pointer.
QPointF uprightPoint(const QPointF &pixels, const QSizeF &page, int turns, double scale);

} // namespace linxuan
