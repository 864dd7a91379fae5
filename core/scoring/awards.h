// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/profile.h"

#include <QHash>

#include <vector>

namespace linxuan {

// A person's word on a line where equal ranks lie on both sides. It holds only as long as the tied
// block is the one the person saw.
struct LineDecision
{
    QString level;
    TieAtLine choice = TieAtLine::Include; // Include or Exclude
    std::vector<QString> tied; // codes of the block decided on, sorted
};

// A hand change of one entry's award; the reason stands in the audit trail.
struct AwardChange
{
    EntryId entry;
    QString award; // empty: none
};

struct AwardDecisions
{
    std::vector<LineDecision> lines;
    std::vector<AwardChange> changes;
};

// The number of places of a level in a group with this many ranked entries.
int placesOf(const AwardLevelRule &level, int ranked);

// Award levels of one group by the "Awards" rules of the tally page, undecided lines included;
// recommendations are not filled in.
GroupAwards awardGroup(const GroupResult &group, const AwardSettings &settings,
                       const AwardDecisions &decisions);

// What the recommendation upward looks at beside the rank.
struct UpwardCandidate
{
    QString nodeCode;
    QString teacher; // with the school, folded: who it is
    bool overridden = false; // may pass although node or teacher is taken, with a recorded reason
};

// Fills `recommended` and `why` of every group: per group by count or ratio in rank order among
// those with an award, passing over nodes and teachers already taken in the same category. Groups
// with an undecided line are left without recommendations below that line.
void recommendUpward(std::vector<GroupAwards> &awards, const std::vector<GroupResult> &results,
                     const UpwardRule &rule, const QHash<EntryId, UpwardCandidate> &candidates);

} // namespace linxuan
