// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/closedawards.h"

#include "core/model/profilereader.h"
#include "core/storage/campaignstore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/honours/rules.h"
#include "core/workspace/results.h"
#include "core/workspace/roundbook.h"

namespace linxuan {

namespace {

Result<std::optional<ClosedAwards>> awardsOf(Workspace &workspace, const Round &round)
{
    if (round.state != RoundState::Closed)
        return std::optional<ClosedAwards>();
    LX_TRY(const RoundAwards awards, Results(workspace).awards(round.code));
    ClosedAwards closed{round, {}};
    for (const GroupAwards &group : awards.groups) {
        for (const EntryAward &award : group.entries) {
            if (!award.award.isEmpty())
                closed.awards.push_back({award.entry, award.award});
        }
    }
    return std::optional(std::move(closed));
}

} // namespace

Result<HonourRules> honourRules(Workspace &workspace)
{
    LX_TRY(const CampaignRow campaign, CampaignStore(workspace.database()).campaign());
    return readHonourRules(campaign.profile.toUtf8());
}

Result<std::optional<ClosedAwards>> closedAwards(Workspace &workspace, const QString &round)
{
    LX_TRY(const Round found, findRound(workspace, round));
    return awardsOf(workspace, found);
}

Result<std::optional<ClosedAwards>> closedCityAwards(Workspace &workspace)
{
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    for (const Round &round : rounds) {
        const RoundRule *rule = workspace.profile().round(round.code);
        if (rule && rule->scope == RoundScope::CitySelection && round.state == RoundState::Closed)
            return awardsOf(workspace, round);
    }
    return std::optional<ClosedAwards>();
}

} // namespace linxuan
