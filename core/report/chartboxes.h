// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/boxes.h"

namespace linxuan {

// A box for each chart's title and for each of its bars; the bars are as long as their values say.
std::vector<LayoutBox> chartBoxes(const Document &document, TypeCase &typeCase, const QRectF &area);

// Where label, bar and text of a bar's box stand, from left to right.
struct BarPlaces
{
    QRectF label;
    QRectF bar; // of the longest
    QRectF text;
};
BarPlaces barPlaces(const LayoutBox &box, const QRectF &area, qreal top);

} // namespace linxuan
