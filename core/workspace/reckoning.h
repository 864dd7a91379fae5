// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/tally.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/counting.h"
#include "core/workspace/results.h"
#include "core/workspace/roundbook.h"

namespace linxuan {

struct RuleOverride;

// A round's result with all that it was made from.
struct Reckoning
{
    RoundBook book;
    std::vector<TallyGroup> inputs;
    RoundAwards awards;
    std::vector<UncountedSheet> uncounted;
};

struct GroupLineDecision
{
    GroupKey group;
    LineDecision decision;
};

// What people decided about a round.
struct RoundDecisions
{
    std::vector<GroupLineDecision> lines;
    std::vector<AwardChange> changes;
    QSet<EntryId> overridden; // may be recommended with a node or teacher that is taken
};

using SheetVisit = std::function<void(const SubmittedSheet &)>;
// Shows every submitted sheet of the round, in any order.
using SheetSource = std::function<Result<void>(const SheetVisit &)>;

// Counts the sheets of a round, ranks and awards; the same whether the values come from a workspace
// or from a result archive. Errors: those of the source.
Result<Reckoning> reckon(const Profile &profile, RoundBook book, const RoundDecisions &decisions,
                         const SheetSource &sheets);

// A double node or teacher that was let in with a written reason may go on with it. Only reasons
// given before the entry came into the round count: later ones must not change a closed result.
bool isOverridden(const RoundRule &round, const RuleOverride &given);

// The round as the workspace has it. Errors: NotFound (round).
Result<Reckoning> reckon(Workspace &workspace, const QString &round);

// The codes of uncounted sheets. They are rare, so that what is needed is read only for them.
Result<std::vector<StraySheet>> straySheets(Workspace &workspace,
                                            const std::vector<UncountedSheet> &uncounted);

} // namespace linxuan
