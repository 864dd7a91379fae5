// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/quotaselection.h"
#include "core/workspace/results.h"
#include "core/workspace/selection.h"

namespace linxuan {

// Who goes on from a round by its rule, and who does not.
struct SelectionPlan
{
    Round round;
    SelectionRule rule;
    // Where those that go on are recommended to; absent: closing the round is what takes them on.
    std::optional<Level> level;
    std::vector<SelectionWord> words; // best first

    std::vector<QString> codes(Choice choice) const;
};

// The selection of a round: 县级初选 within the quotas of each unit, 教学设计初评 and 市级评审 by
// the places of each group.
class RoundSelection
{
public:
    explicit RoundSelection(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Errors: NotFound (round); Refused to an expert who still has to score in it.
    Result<SelectionPlan> plan(const QString &round);
    // Recommends those that go on, in one write. Errors: NotFound; Refused where closing the round
    // is what takes them on.
    Result<SelectionReport> take(const QString &round);

private:
    Workspace &m_workspace;
};

// The rule of a round, whether the profile names one or not.
SelectionRule selectionRuleOf(const RoundRule &round, const Profile &profile);
// Says who goes on by it.
QString selectionSentence(const SelectionRule &rule);

// The ranks of the round that the counties select in, for all entries; without ranks where the
// profile has no such round or nothing was scored in it. The entries have to live as long.
struct CountyRanking
{
    QString round; // code; empty: there is none
    SelectionRule rule;
    std::vector<Contestant> contestants;
};
Result<CountyRanking> countyRanking(Workspace &workspace, const std::vector<Entry> &entries);

} // namespace linxuan
