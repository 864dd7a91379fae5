// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/fairness.h"

namespace linxuan {

// Two-way random effects, absolute agreement (Shrout and Fleiss 1979), as psych::ICC in R.
struct IntraclassCorrelation
{
    double single = 0; // ICC(2,1): of one expert's score
    double average = 0; // ICC(2,k): of the mean of all experts of the panel
    double singleLower = 0; // 95 % interval of ICC(2,1)
    double singleUpper = 0;
};

// Kendall's W of the experts' rankings, corrected for ties.
struct Concordance
{
    double w = 0;
    double chiSquare = 0; // experts × (entries − 1) × W
    int freedom = 0; // entries − 1
    double p = 0; // of as much agreement among experts who rank at random
};

// What may be said where each expert of a panel scored each entry.
struct Agreement
{
    std::vector<int>
        experts; // the panel: all but those with less than half the sheets of the busiest
    std::vector<int> entries; // scored by all of them
    int scored = 0; // entries with a sheet at all
    std::optional<IntraclassCorrelation> icc; // absent where all totals are alike
    std::optional<Concordance> concordance; // absent where no expert tells any two apart

    static constexpr int kLeastEntries = 3;
    bool isPossible() const { return experts.size() >= 2 && int(entries.size()) >= kLeastEntries; }
};

Agreement agreement(const RatingTable &table);

// Two experts over the entries that both scored.
struct PairAgreement
{
    int first = 0;
    int second = 0;
    int shared = 0; // entries; never 0
    double meanDifference = 0; // first minus second
    double meanDistance = 0; // mean of the absolute differences
    std::optional<double> correlation; // of totals; absent below 3 entries or without variance
};

// Of every two experts who share an entry, by their numbers.
std::vector<PairAgreement> pairAgreements(const RatingTable &table);

} // namespace linxuan
