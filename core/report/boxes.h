// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/pagelayout.h"

#include <optional>

namespace linxuan {

// The document's parts, measured and in order, before they are put on pages.
struct MeasuredDocument
{
    std::vector<qreal> edges;
    std::vector<LayoutBox> boxes;
    std::optional<LayoutBox> header; // when there are rows
    std::vector<std::optional<LayoutBox>> continued; // per group: its heading with （续）
};

MeasuredDocument measure(const Document &document, TypeCase &typeCase, const QRectF &area);

} // namespace linxuan
