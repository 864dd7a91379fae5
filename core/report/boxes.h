// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pagelayout.h"

#include <limits>
#include <optional>

namespace linxuan {

constexpr qreal millimetre = 72.0 / 25.4; // points
constexpr size_t noGroup = std::numeric_limits<size_t>::max();
constexpr qreal rowPadding = 4; // above and below the lines of a row

// By how much a document is made smaller to come on its pages: type and what is left free.
struct Fit
{
    qreal type = 1;
    qreal room = 1;
};

// The document's parts, measured and in order, before they are put on pages.
struct MeasuredDocument
{
    std::vector<qreal> edges;
    std::vector<LayoutBox> boxes;
    std::optional<LayoutBox> header; // when there are rows
    std::vector<std::optional<LayoutBox>> continued; // per group: its heading with （续）
    bool isCramped = false; // the table's columns are narrower than they should be
};

MeasuredDocument measure(const Document &document, TypeCase &typeCase, const QRectF &area,
                         const Fit &fit = {});

} // namespace linxuan
