// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/awards.h"

#include "core/scoring/lines.h"

#include <algorithm>

namespace linxuan {

namespace {

// The line after the entry before `line`, where the entries around it share a rank.
UndecidedLine lineAt(const GroupResult &group, const AwardLevelRule &level, size_t line)
{
    const int rank = *group.entries[line].rank;
    UndecidedLine tied{level.code, placesOf(level, static_cast<int>(rankedCount(group))), rank, {}};
    for (const EntryResult &entry : group.entries) {
        if (entry.rank == rank)
            tied.tied.push_back(entry.code);
    }
    return tied;
}

bool isBelow(const EntryResult &entry, const std::optional<Points> &minScore)
{
    return minScore && *entry.score < Fraction(*minScore);
}

// Where a level that starts at `begin` ends by its places and its minimum score alone. A minimum
// never parts entries of equal rank, since they have equal scores.
size_t plainEnd(const GroupResult &group, const AwardLevelRule &level, size_t begin)
{
    const size_t ranked = rankedCount(group);
    const auto places = static_cast<size_t>(placesOf(level, static_cast<int>(ranked)));
    const size_t line = begin + std::min(places, ranked - begin);
    size_t end = begin;
    while (end < line && !isBelow(group.entries[end], level.minScore))
        ++end;
    return end;
}

bool splitsBlock(const GroupResult &group, size_t begin, size_t line)
{
    return line > begin && line < rankedCount(group)
        && group.entries[line - 1].rank == group.entries[line].rank;
}

// Walks down a group's ranked entries level by level.
class Awarding
{
public:
    Awarding(const GroupResult &group, const AwardSettings &settings,
             const std::vector<LineDecision> &decisions)
        : m_group(group)
        , m_settings(settings)
        , m_decisions(decisions)
    {
        m_awards.key = group.key;
        m_awards.entries.reserve(group.entries.size());
        for (const EntryResult &entry : group.entries)
            m_awards.entries.push_back({entry.entry, entry.code, {}, false, false, false, {}});
    }

    GroupAwards run()
    {
        for (const AwardLevelRule &level : m_settings.levels) {
            if (m_awards.lines.empty())
                give(level);
        }
        return std::move(m_awards);
    }

private:
    void give(const AwardLevelRule &level)
    {
        size_t end = plainEnd(m_group, level, m_next);
        if (splitsBlock(m_group, m_next, end))
            end = movedLine(level, end);
        for (size_t i = m_next; i < end; ++i)
            m_awards.entries[i].award = level.code;
        m_next = end;
    }

    // The block's start or end; its start, too, where the line stays undecided.
    size_t movedLine(const AwardLevelRule &level, size_t line)
    {
        size_t begin = line;
        while (begin > 0 && m_group.entries[begin - 1].rank == m_group.entries[line].rank)
            --begin;
        const UndecidedLine tied = lineAt(m_group, level, line);
        switch (choiceFor(tied, m_settings.tieAtLine, m_decisions)) {
        case TieAtLine::Include:
            return blockEnd(m_group, begin);
        case TieAtLine::Exclude:
            return begin;
        case TieAtLine::Ask:
            break;
        }
        m_awards.lines.push_back(tied);
        for (size_t i = begin; i < rankedCount(m_group); ++i)
            m_awards.entries[i].undecided = true;
        return begin;
    }

    const GroupResult &m_group;
    const AwardSettings &m_settings;
    const std::vector<LineDecision> &m_decisions;
    GroupAwards m_awards;
    size_t m_next = 0; // never inside a block of equal ranks
};

bool isLevel(const AwardSettings &settings, const QString &code)
{
    return std::any_of(settings.levels.begin(), settings.levels.end(),
                       [&code](const AwardLevelRule &level) { return level.code == code; });
}

void applyChanges(GroupAwards &awards, const GroupResult &group, const AwardSettings &settings,
                  const std::vector<AwardChange> &changes)
{
    QHash<EntryId, QString> wanted;
    for (const AwardChange &change : changes) {
        if (change.award.isEmpty() || isLevel(settings, change.award))
            wanted.insert(change.entry, change.award);
    }
    for (size_t i = 0; i < rankedCount(group); ++i) {
        const auto found = wanted.find(awards.entries[i].entry);
        if (found == wanted.end())
            continue;
        awards.entries[i].award = *found;
        awards.entries[i].changedByHand = true;
        awards.entries[i].undecided = false;
    }
}

} // namespace

int placesOf(const AwardLevelRule &level, int ranked)
{
    return placesBy(level.count, level.ratio, level.rounding, ranked);
}

bool selectsByQuota(const RoundRule &round)
{
    return round.selection ? round.selection->by == SelectionBy::UnitQuota
                           : round.scope == RoundScope::CountySelection;
}

AwardSettings settingsOf(const Profile &profile, const RoundRule *round)
{
    AwardSettings settings = profile.awards;
    if (!round)
        return settings;
    if (selectsByQuota(*round))
        settings.upward = {};
    else if (const auto &rule = round->selection)
        settings.upward = {rule->ratio,    rule->count,     rule->rounding,
                           rule->minScore, rule->tieAtLine, false};
    return settings;
}

GroupAwards awardGroup(const GroupResult &group, const AwardSettings &settings,
                       const AwardDecisions &decisions)
{
    GroupAwards awards = Awarding(group, settings, decisions.lines).run();
    applyChanges(awards, group, settings, decisions.changes);
    return awards;
}

} // namespace linxuan
