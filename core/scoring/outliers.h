// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"

#include <vector>

namespace linxuan {

// The places of those totals of one entry that lie more than `limit` from the mean of the other
// totals: the farthest first, then those that are still so far among the rest, as one odd total
// pulls the mean away from all others. With fewer than three totals there is none: of two that
// disagree neither is the odd one.
// The limit is the profile's spread_limit, so that an outlier is always on an entry whose spread is
// flagged, and names the sheet that makes the spread. Asks for a 复评, changes nothing.
std::vector<size_t> outliers(const std::vector<Fraction> &totals, Points limit);

} // namespace linxuan
