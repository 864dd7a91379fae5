// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/roundstore.h"
#include "core/workspace/exchange/upwardwriting.h"
#include "core/workspace/results.h"

#include <algorithm>

namespace linxuan {

namespace {

bool speaksFor(RoundScope scope, Level level)
{
    const bool isCity = scope == RoundScope::CitySelection;
    return isCity == (level >= Level::City);
}

UpwardResult resultOf(const Profile &profile, const RoundAwards &awards, const EntryResult &result,
                      const EntryAward &award, int ranked)
{
    UpwardResult upward{awards.round.name, result.rank, ranked, {}, {}, award.why};
    if (result.score)
        upward.score = result.score->toDecimal(awards.result.decimals);
    if (const AwardLevelRule *level = profile.award(award.award))
        upward.award = level->name;
    return upward;
}

void addGroup(const Profile &profile, const RoundAwards &awards, size_t place,
              QHash<EntryId, UpwardResult> &results)
{
    const auto &entries = awards.result.groups[place].entries;
    const auto &given = awards.groups[place].entries;
    const int ranked = int(std::count_if(entries.begin(), entries.end(),
                                         [](const EntryResult &one) { return one.isRanked(); }));
    for (size_t i = 0; i < entries.size() && i < given.size(); ++i) {
        if (entries[i].isRanked())
            results.insert(entries[i].entry,
                           resultOf(profile, awards, entries[i], given[i], ranked));
    }
}

} // namespace

Result<QHash<EntryId, UpwardResult>> closedResults(Workspace &workspace, Level level)
{
    QHash<EntryId, UpwardResult> results;
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    const Profile &profile = workspace.profile();
    for (const Round &round : rounds) {
        const RoundRule *rule = profile.round(round.code);
        if (round.state != RoundState::Closed || !rule || !speaksFor(rule->scope, level))
            continue;
        LX_TRY(const RoundAwards awards, Results(workspace).awards(round.code));
        for (size_t i = 0; i < awards.groups.size() && i < awards.result.groups.size(); ++i)
            addGroup(profile, awards, i, results);
    }
    return results;
}

} // namespace linxuan
