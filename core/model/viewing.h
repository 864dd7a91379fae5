// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace linxuan {

// A moment of a video, in milliseconds from its start.
struct Moment
{
    qint64 ms = 0;

    bool operator==(const Moment &) const = default;
};

// A part of a page that someone marked, in thousandths of the upright page's width and height:
// 0 <= left < right <= 1000, and so from top to bottom.
struct PageRegion
{
    int left = 0;
    int top = 0;
    int right = 1000;
    int bottom = 1000;

    bool operator==(const PageRegion &) const = default;
    bool isValid() const;
};

// A page of papers or slides, counted from 1 as people do.
struct PageNumber
{
    int page = 1;
    std::optional<PageRegion> region = {};

    bool operator==(const PageNumber &) const = default;
};

// Where in a material.
using Place = std::variant<Moment, PageNumber>;

// "12:34", "1:02:03", "p.3": as people read it.
QString placeText(const Place &place);
// The same as it stands in tables, with a marked region: "p.3@120,80,500,300".
QString placeCode(const Place &place);
// Takes what these give, and "3" or "第3页" as a page; nothing for other text.
std::optional<Place> placeFromText(QStringView text);
// The same to the millisecond, as it is stored: "ms 754200", "page 3", "page 3 120 80 500 300" with
// the region's edges.
QString storedPlace(const Place &place);
std::optional<Place> placeFromStored(QStringView text);

// A stretch of a video that was played, and how fast.
struct PlayedSpan
{
    qint64 from = 0; // ms
    qint64 to = 0; // ms, after `from`
    int speed = 100; // per cent

    bool operator==(const PlayedSpan &) const = default;
};

// How long a page was on the screen.
struct PageTime
{
    int page = 1;
    qint64 ms = 0;

    bool operator==(const PageTime &) const = default;
};

// The viewing ledger of one material: what was looked at, never what it is worth.
struct Viewing
{
    std::vector<PlayedSpan> played; // by start; spans of one speed neither touch nor overlap
    std::vector<PageTime> pages; // by page
    qint64 openMs = 0; // on the screen in all
    qint64 lengthMs = 0; // of the video, 0 while not known
    int pageCount = 0; // of the papers, 0 while not known
    std::optional<Place> last; // where one stopped

    bool operator==(const Viewing &) const = default;

    // Takes in what came later: spans united, times added, the newer place.
    void add(const Viewing &more);
    // Of the video's length or of the pages, 0 to 100; nothing while the length is not known.
    std::optional<int> seenPercent() const;
};

} // namespace linxuan
