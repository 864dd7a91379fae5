// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/model/profile.h"
#include "core/model/review.h"

#include <vector>

namespace linxuan {

// Where an entry stands in a round's result.
enum class Standing { Ranked, Insufficient, Vetoed, PendingVeto, Withdrawn, Disqualified };

// An expert whose mean over the group is far from the group's: asks for a 复评, changes nothing.
struct DeviationFlag
{
    ExpertId expert;
    Fraction deviation; // expert's mean over the group minus the group's mean

    bool operator==(const DeviationFlag &) const = default;
};

// What is compared where scores are equal: the mean points of one 一级指标 over all counted sheets.
struct TieBreak
{
    QString section; // the 一级指标 used
    Fraction mean;

    bool operator==(const TieBreak &) const = default;
};

struct EntryResult
{
    EntryId entry;
    QString code;
    Standing standing = Standing::Insufficient;
    QString reason; // for withdrawn and disqualified
    std::optional<int> rank;
    bool tied = false; // shares its rank
    int sheets = 0; // counted
    std::vector<Fraction> kept; // totals, ascending
    std::vector<Fraction> dropped; // totals, ascending
    std::optional<Fraction> mean; // of the kept totals; absent when insufficient
    std::optional<Fraction> score; // official: the mean rounded to the round's decimals
    std::optional<Fraction> spread; // highest minus lowest total, absent without two sheets
    std::vector<TieBreak> tieBreaks;
    bool spreadFlag = false;
    std::vector<DeviationFlag> deviations; // experts of this entry who deviate in the group

    bool isRanked() const { return rank.has_value(); }
    bool operator==(const EntryResult &) const = default;
};

struct GroupResult
{
    GroupKey key;
    std::vector<EntryResult> entries; // by rank, then code; those without a rank last

    bool operator==(const GroupResult &) const = default;
};

struct RoundResult
{
    QString round;
    int decimals = 2;
    QByteArray digest; // of the inputs and this result
    std::vector<GroupResult> groups;

    bool operator==(const RoundResult &) const = default;
};

// A line of a group that a person has to decide: equal ranks lie on both sides of it.
struct UndecidedLine
{
    QString level; // first, second, third
    int places = 0; // the level's own number of places
    int fromRank = 0; // the rank of the tied block
    std::vector<QString> tied; // codes of the tied block

    bool operator==(const UndecidedLine &) const = default;
};

struct EntryAward
{
    EntryId entry;
    QString code;
    QString award; // first, second, third; empty: none
    bool undecided = false; // 待定
    bool changedByHand = false;
    bool recommended = false; // upward
    QString why; // the recommendation's sentence, translated; empty for entries without a rank

    bool operator==(const EntryAward &) const = default;
};

// Entries in the order of the group's result.
struct GroupAwards
{
    GroupKey key;
    std::vector<EntryAward> entries;
    std::vector<UndecidedLine> lines;

    bool operator==(const GroupAwards &) const = default;
};

// A person's word on a line where equal ranks lie on both sides. It holds only as long as the tied
// block is the one the person saw.
struct LineDecision
{
    QString level; // an award level's code, or `upwardLevel`
    TieAtLine choice = TieAtLine::Include; // Include or Exclude
    std::vector<QString> tied; // codes of the block decided on, sorted
};

// A hand change of one entry's award; the reason stands in the audit trail.
struct AwardChange
{
    EntryId entry;
    QString award; // empty: none
};

} // namespace linxuan
