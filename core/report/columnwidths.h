// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace linxuan {

// Shares the width by weight; a column whose share is below its least width gets that, and the
// others share the rest. Least widths that do not fit together shrink in proportion.
std::vector<double> shareWidth(double width, const std::vector<int> &weights,
                               std::vector<double> least);

} // namespace linxuan
