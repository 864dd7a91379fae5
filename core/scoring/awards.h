// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/profile.h"

#include <functional>

#include <vector>

namespace linxuan {

// The name of the line of the recommendation upward among the award levels' codes.
inline constexpr QStringView upwardLevel = u"recommended";

struct AwardDecisions
{
    std::vector<LineDecision> lines;
    std::vector<AwardChange> changes;
};

// How people call the line of a level; a code that the settings do not have is said as it is.
QString lineName(const AwardSettings &settings, QStringView level);

// The number of places of a level in a group with this many ranked entries.
int placesOf(const AwardLevelRule &level, int ranked);

// Award levels of one group by the "Awards" rules of the tally page, undecided lines included;
// recommendations are not filled in. Decisions on lines count under `ask` only, and of several
// that hold for a line, or changes of one entry, the last. A hand change to an award that is not
// in the settings, or of an entry without a rank, is passed over: neither belongs on a list.
GroupAwards awardGroup(const GroupResult &group, const AwardSettings &settings,
                       const AwardDecisions &decisions);

// What the recommendation upward looks at beside the rank.
struct UpwardCandidate
{
    QString nodeCode; // empty: not looked at
    QString teacher; // with the school, folded: who it is; empty: not looked at
    bool overridden = false; // may pass although node or teacher is taken, with a recorded reason
};

using UpwardCandidates = std::function<UpwardCandidate(const EntryId &)>;

// Whether units fill their quotas from the round, by its own rule or because counties select.
bool selectsByQuota(const RoundRule &round);

// The settings under which a round recommends upward: its own selection by group, where it has one,
// takes the place of the awards' rule and asks for no award. Where quotas are filled no place of a
// group leads upward, so that there is no such rule.
AwardSettings settingsOf(const Profile &profile, const RoundRule *round);

// Fills `recommended` and `why` of every group: per group by count or ratio in rank order among
// those with an award (where the rule needs one), not below its minimum score, passing over nodes
// and teachers already taken in the same category by a group before it or a better entry of its own
// (of equal rank, by the earlier code). `results` and `decisions` belong to `awards` by position.
// Where entries of equal rank need more places than are left, `tieAtLine` decides as it does for an
// award: under `ask` none of them and nobody below is recommended, and `lines` gets a line of
// level `upwardLevel`, until a decision on that line names exactly these codes. Below an undecided
// award line nobody is recommended either, as long as places are left.
void recommendUpward(std::vector<GroupAwards> &awards, const std::vector<GroupResult> &results,
                     const std::vector<AwardDecisions> &decisions, const AwardSettings &settings,
                     const UpwardCandidates &candidates);

} // namespace linxuan
