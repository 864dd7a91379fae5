// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/departures.h"

#include "core/storage/database.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/movesup.h"
#include "core/workspace/roundselection.h"

#include <algorithm>

namespace linxuan {

Result<Departures> Departures::before(Workspace &workspace, std::vector<Entry> entries)
{
    Departures departures(workspace, std::move(entries));
    LX_CHECK(departures.readLists());
    return departures;
}

// Where counties select, the quotas say who moves up, not the awards.
Result<bool> Departures::concerns(const Round &round) const
{
    const RoundRule *rule = m_workspace->profile().round(round.code);
    if (!rule || round.state == RoundState::Closed
        || selectionRuleOf(*rule, m_workspace->profile()).by == SelectionBy::UnitQuota)
        return false;
    LX_TRY(const RoundMembership membership, membershipOf(*m_workspace, round));
    const bool holds =
        std::any_of(m_entries.begin(), m_entries.end(),
                    [&membership](const Entry &entry) { return membership.holds(entry); });
    if (!holds)
        return false;
    LX_TRY(const int sheets,
           SheetStore(m_workspace->database()).count(round.id, SheetState::Submitted));
    return sheets > 0;
}

Result<void> Departures::readLists()
{
    LX_TRY(const auto rounds, RoundStore(m_workspace->database()).rounds());
    for (const Round &round : rounds) {
        LX_TRY(const bool concerned, concerns(round));
        if (!concerned)
            continue;
        LX_TRY(RoundAwards awards, Results(*m_workspace).awards(round.code));
        m_lists.push_back(std::move(awards));
    }
    return {};
}

Result<void> Departures::addPlaces(const std::vector<Entry> &left, std::vector<MoveUp> &found) const
{
    LX_TRY(const RuleFacts facts, ruleFacts(*m_workspace));
    RecommendationRules rules(facts);
    if (std::none_of(left.begin(), left.end(),
                     [&rules](const Entry &entry) { return rules.isRecommended(entry); }))
        return {};
    LX_TRY(CountyRanking ranking, countyRanking(*m_workspace, facts.entries));
    found = movesUp(std::move(rules), left, std::move(ranking.contestants), ranking.rule);
    for (MoveUp &one : found)
        one.round = ranking.round;
    return {};
}

Result<std::vector<MoveUp>> Departures::after(const std::vector<QString> &moved) const
{
    const QSet<QString> codes(moved.begin(), moved.end());
    std::vector<Entry> left;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(left),
                 [&codes](const Entry &entry) { return codes.contains(entry.code); });
    std::vector<MoveUp> found;
    if (left.empty())
        return found;
    LX_CHECK(addPlaces(left, found));
    for (const RoundAwards &list : m_lists) {
        LX_TRY(const RoundAwards now, Results(*m_workspace).awards(list.round.code));
        for (MoveUp &one : followed(list.groups, now.groups, m_workspace->profile().awards)) {
            one.round = list.round.code;
            found.push_back(std::move(one));
        }
    }
    return found;
}

} // namespace linxuan
