// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/tiedecisions.h"

namespace linxuan {

namespace {

bool haveEqualScores(const EntryResult &left, const EntryResult &right, RankOn rankOn)
{
    return rankOn == RankOn::Exact ? left.mean == right.mean : left.score == right.score;
}

void addAgainst(std::vector<TieDecision> &decisions, const EntryResult &own,
                const EntryResult &other, RankOn rankOn)
{
    const bool areParted = own.isRanked() && other.isRanked() && own.rank != other.rank;
    if (!areParted || !haveEqualScores(own, other, rankOn))
        return;
    for (size_t i = 0; i < own.tieBreaks.size() && i < other.tieBreaks.size(); ++i) {
        const TieBreak &mine = own.tieBreaks[i];
        const TieBreak &theirs = other.tieBreaks[i];
        if (mine.mean != theirs.mean) {
            decisions.push_back({other.code, mine.section, mine.mean, theirs.mean});
            return;
        }
    }
}

} // namespace

std::vector<TieDecision> tieDecisions(const GroupResult &group, size_t place, RankOn rankOn)
{
    std::vector<TieDecision> decisions;
    const EntryResult &own = group.entries[place];
    if (place > 0)
        addAgainst(decisions, own, group.entries[place - 1], rankOn);
    if (place + 1 < group.entries.size())
        addAgainst(decisions, own, group.entries[place + 1], rankOn);
    return decisions;
}

} // namespace linxuan
