// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/workspace/recommendationrules.h"

#include <vector>

namespace linxuan {

// An entry with what the round's ranking says of it. The entry has to live as long as this.
struct Contestant
{
    const Entry *entry = nullptr;
    std::optional<int> rank; // in its group; absent: not ranked
    std::optional<Fraction> score; // official

    bool isRanked() const { return rank.has_value(); }
    // Of a ranked one.
    bool reachesMinimum(const SelectionRule &rule) const
    {
        return !rule.minScore || !(*score < Fraction(*rule.minScore));
    }
};

// The order in which a round's entries are served where a quota spans several groups: by official
// score, then rank, then code; those without a rank last. Within a group this is the ranking.
bool standsBefore(const Contestant &left, const Contestant &right);
// Nothing but their codes parts them.
bool areEqual(const Contestant &left, const Contestant &right);

enum class Choice {
    In, // goes on
    There, // went on before
    Out,
    Undecided, // equals need more places than are left
};

// What the selection says of one entry, with the sentence why.
struct SelectionWord
{
    EntryId entry;
    QString code;
    std::optional<int> rank;
    Choice choice = Choice::Out;
    QString why; // translated

    bool operator==(const SelectionWord &) const = default;
};

// The best entries of each unit within its quotas, in the order of standsBefore. An entry that a
// rule stands against is passed over. Where equals need more places than a quota has left, none of
// them goes on and nobody below them takes a place of that quota: a person recommends one by its
// code. Words in the order of standsBefore.
std::vector<SelectionWord> chooseWithinQuotas(RecommendationRules rules,
                                              std::vector<Contestant> contestants,
                                              const SelectionRule &rule);

} // namespace linxuan
