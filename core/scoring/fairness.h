// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <vector>

namespace linxuan {

// Estimates that stand beside the official result and never in its place; the only part of scoring
// that reckons with floating point.

// One sheet's total. Entries and experts are counted from 0.
struct Rating
{
    int entry = 0;
    int expert = 0;
    double points = 0;
    std::optional<long long> at = {}; // when it was submitted; only the order matters
};

// The sheets of one group, at most one of an entry and an expert.
struct RatingTable
{
    int entries = 0;
    int experts = 0;
    std::vector<Rating> ratings; // in any order
};

// What the sheets hang together by: within a part every two experts are joined by entries that they
// scored both, over others if need be; between parts nothing can be compared.
struct FairnessPart
{
    int entries = 0;
    int experts = 0;
    int ratings = 0;
    int freedom = 0; // ratings − entries − experts + 1
    std::optional<double> deviation = {}; // of the residuals, √(Σr² ÷ freedom); absent at freedom 0
};

struct ExpertSeverity
{
    int part = -1; // -1: no sheet
    // Points given above (+) or below (−) what the average expert of the part would have given.
    // Absent for an expert who is alone in a part.
    std::optional<double> severity = {};
    std::optional<double> error = {}; // standard error of it; absent at freedom 0
};

struct AdjustedEntry
{
    int part = -1; // -1: no sheet
    // What the average expert of the part would have given; absent where severities are.
    std::optional<double> adjusted = {};
    std::optional<double> error = {};
};

// points = entry + expert + residual by least squares, for each part on its own.
struct AdditiveFit
{
    std::vector<FairnessPart> parts; // the one with most ratings first
    std::vector<ExpertSeverity> experts;
    std::vector<AdjustedEntry> entries;
    std::vector<double> residuals; // in the order of the table's ratings
};

// The severities of a part sum to zero, as in R's lm(points ~ 0 + entry + expert, contrasts =
// list(expert = "contr.sum")); errors are of that contrast. The entries are eliminated first, so
// that what is solved is as large as the experts are many: dense up to 1,000 of them, sparse above.
AdditiveFit fitAdditive(const RatingTable &table);

} // namespace linxuan
