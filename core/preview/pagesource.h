// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/stop.h"

#include <QImage>
#include <QRect>
#include <QSizeF>
#include <QString>

#include <vector>

namespace linxuan {

// A page's text in reading order and where each character stands: one box for every UTF-16 unit, in
// points from the upper left corner of the upright page; empty for spaces and ends of lines.
struct PageText
{
    QString text;
    std::vector<QRectF> boxes;
};

struct OutlineItem
{
    QString title;
    int page = 0; // from 0
    int depth = 0; // 0: a chapter

    bool operator==(const OutlineItem &) const = default;
};

// How a page is drawn: pixels per point, quarter turns to the right, and the part of the turned
// page's picture that is wanted, in its pixels; the whole when empty.
struct PageShape
{
    double scale = 1;
    int turns = 0;
    QRect part;

    bool operator==(const PageShape &) const = default;
};

// Pages that can be looked at. Used by one thread at a time; pages count from 0.
class PageSource
{
public:
    virtual ~PageSource() = default;

    virtual int count() const = 0;
    // Upright, in points; empty for a page that cannot be read.
    virtual QSizeF size(int page) const = 0;
    // Errors: Usage for a page that is not there or a scale that is not positive; Invalid when the
    // picture would be larger than 100 million pixels; Cancelled when stopped in the midst;
    // Unreadable.
    virtual Result<QImage> draw(int page, const PageShape &shape, const Stop &stop = {}) const = 0;
    // Empty when stopped in the midst.
    virtual PageText text(int page, const Stop &stop = {}) const = 0;
    virtual std::vector<OutlineItem> outline() const = 0;

protected:
    PageSource() = default;
    PageSource(const PageSource &) = default;
    PageSource &operator=(const PageSource &) = default;
    PageSource(PageSource &&) = default;
    PageSource &operator=(PageSource &&) = default;
};

// The pixels of a whole page at a shape.
QSize drawnSize(const QSizeF &points, const PageShape &shape);

} // namespace linxuan
