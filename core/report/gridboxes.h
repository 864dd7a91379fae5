// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/boxes.h"

namespace linxuan {

// The rows of the document's grid; one that is higher than a page is parted between its lines.
std::vector<LayoutBox> gridBoxes(const Document &document, TypeCase &typeCase, const QRectF &area,
                                 const Fit &fit);

} // namespace linxuan
