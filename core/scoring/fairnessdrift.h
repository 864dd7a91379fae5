// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/fairness.h"

#include <cmath>

namespace linxuan {

// How an expert's residuals go with the order in which the sheets were submitted: a straight line
// by least squares over 1, 2, 3 …
struct Drift
{
    double perSheet = 0; // points; above 0: more generous towards the end
    double error = 0; // standard error of it
    int sheets = 0;

    double overAll() const { return perSheet * (sheets - 1); } // from the first to the last
    bool isTelling() const { return std::abs(perSheet) > 2 * error; }
};

// For each expert. Absent below `kLeastDriftSheets`, where times are not known, or where fewer than
// half of them differ, as those of sheets that were imported at once; sheets of the same moment
// share their places. `fit` is that of the table.
std::vector<std::optional<Drift>> drifts(const RatingTable &table, const AdditiveFit &fit);

inline constexpr int kLeastDriftSheets = 6;

} // namespace linxuan
