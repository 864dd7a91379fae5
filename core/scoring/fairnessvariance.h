// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/fairness.h"

namespace linxuan {

// What the differences between totals come from, as R's lmer(points ~ 1 + (1 | entry) +
// (1 | expert)) estimates it by restricted maximum likelihood.
struct VarianceComponents
{
    double entries = 0;
    double experts = 0;
    double residual = 0;
    double mean = 0; // the fixed intercept
    double deviance = 0; // the REML criterion, −2 log likelihood

    double share(double component) const { return component / (entries + experts + residual); }
};

// Absent where sheets cannot tell entries from experts and chance: below two experts or entries, or
// no more sheets than those are many; where all totals are alike; above `kMostVarianceExperts`.
std::optional<VarianceComponents> varianceComponents(const RatingTable &table);

inline constexpr int kMostVarianceExperts = 1000;

} // namespace linxuan
