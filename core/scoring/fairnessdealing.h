// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/fairness.h"

#include <variant>

namespace linxuan {

// Why each expert's own mean and spread must not be taken off its totals.
struct SeparateParts // experts in different parts share no entry, not even over others
{
    int parts = 0;
};
// Batches that hang together by a few entries: dealt at random, severities would be told apart much
// more finely. The two experts fall shortest of the entries that dealing would have them share.
struct NestedBatches
{
    int first = 0;
    int second = 0;
    int shared = 0;
    double expected = 0;
};
struct UnlikeBatch // an expert's entries are better or worse than chance deals them
{
    int expert = 0;
    double difference = 0; // mean of its adjusted entries minus that of all
};
struct FlatScores // an expert gave one total throughout, or scored a single entry
{
    int expert = 0;
};
using DealingObstacle = std::variant<SeparateParts, NestedBatches, UnlikeBatch, FlatScores>;

// What stands against z-scores: they are fair only where every expert's entries are a sample dealt
// at random from one panel's. `fit` is that of the table.
std::optional<DealingObstacle> dealingObstacle(const RatingTable &table, const AdditiveFit &fit);

// The mean over an entry's sheets of (total − expert's mean) ÷ expert's standard deviation; absent
// without a sheet. Only where there is no obstacle.
std::vector<std::optional<double>> zScores(const RatingTable &table);

} // namespace linxuan
