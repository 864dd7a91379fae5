// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/profile.h"

#include <vector>

namespace linxuan {

// A submitted sheet of an expert still on the panel, made with the round's rubric.
struct CountedSheet
{
    ExpertId expert;
    std::vector<std::optional<Points>> points; // in rubric order; absent: 无法判定
};

struct Contender
{
    EntryId entry;
    QString code;
    EntryStatus status = EntryStatus::Active;
    QString reason; // why withdrawn or disqualified
    std::optional<VetoState> veto; // the gravest: confirmed before proposed before refused
    std::vector<CountedSheet> sheets;
};

struct TallyGroup
{
    GroupKey key;
    Rubric rubric;
    std::vector<Contender> contenders;
};

// Σ scored points × (full points of the rubric ÷ full points of the scored criteria); nothing when
// no criterion is scored.
std::optional<Fraction> sheetTotal(const Rubric &rubric,
                                   const std::vector<std::optional<Points>> &points);

// A group's result by "An entry's result in a round" of the tally rules. Exact; the order of
// contenders and of sheets never matters. A sheet on which no criterion is scored has no total and
// is not counted. Entries that get no rank still show totals, and a mean where they have enough
// sheets. What could not be judged counts in a tie-breaker at the rate of the sheet's scored
// criteria, as it does in the total. A deviating expert is one whose mean total over all sheets
// counted in the group differs from the mean of all those sheets by more than the limit.
GroupResult tallyGroup(const TallyGroup &group, const TallySettings &settings);

} // namespace linxuan
