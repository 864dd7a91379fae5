// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/linedraft.h"

#include "core/scoring/lines.h"

#include <algorithm>

namespace linxuan {

namespace {

// Place of a level in the settings; behind all of them for no award.
size_t levelOf(const AwardSettings &settings, const QString &award)
{
    const auto found =
        std::find_if(settings.levels.begin(), settings.levels.end(),
                     [&award](const AwardLevelRule &level) { return level.code == award; });
    return size_t(found - settings.levels.begin());
}

// The award that the lines give to the entry at a place.
QString draftedAward(const AwardSettings &settings, const LineDraft &draft, size_t place)
{
    for (size_t level = 0; level < draft.ends.size(); ++level) {
        if (int(place) < draft.ends[level])
            return settings.levels[level].code;
    }
    return {};
}

void addParted(DraftConsequence &consequence, const GroupResult &group, const QString &level,
               size_t end)
{
    const size_t ranked = rankedCount(group);
    if (end == 0 || end >= ranked || group.entries[end - 1].rank != group.entries[end].rank)
        return;
    PartedTie parted{level, {}, {}};
    for (size_t i = 0; i < ranked; ++i) {
        if (group.entries[i].rank == group.entries[end].rank)
            (i < end ? parted.above : parted.below) += group.entries[i].code;
    }
    consequence.parted.push_back(std::move(parted));
}

} // namespace

LineDraft linesOf(const GroupResult &group, const GroupAwards &awards,
                  const AwardSettings &settings)
{
    LineDraft draft{std::vector<int>(settings.levels.size(), 0)};
    for (size_t i = 0; i < rankedCount(group); ++i) {
        const EntryAward &entry = awards.entries[i];
        const size_t level = levelOf(settings, entry.award);
        if (entry.changedByHand || level == settings.levels.size())
            continue;
        for (size_t below = level; below < draft.ends.size(); ++below)
            draft.ends[below] = int(i) + 1;
    }
    return draft;
}

LineDraft movedLine(LineDraft draft, size_t level, int end, int ranked)
{
    end = std::clamp(end, 0, ranked);
    draft.ends[level] = end;
    for (size_t above = 0; above < level; ++above)
        draft.ends[above] = std::min(draft.ends[above], end);
    for (size_t below = level + 1; below < draft.ends.size(); ++below)
        draft.ends[below] = std::max(draft.ends[below], end);
    return draft;
}

DraftConsequence consequenceOf(const GroupResult &group, const GroupAwards &awards,
                               const AwardSettings &settings, const LineDraft &draft)
{
    DraftConsequence consequence;
    const size_t ranked = rankedCount(group);
    for (size_t level = 0; level < settings.levels.size(); ++level) {
        const AwardLevelRule &rule = settings.levels[level];
        consequence.levels.push_back({rule.code, placesOf(rule, int(ranked)), 0, 0});
        addParted(consequence, group, rule.code, size_t(draft.ends[level]));
    }
    for (size_t i = 0; i < ranked; ++i) {
        const EntryAward &entry = awards.entries[i];
        const QString drafted =
            entry.changedByHand ? entry.award : draftedAward(settings, draft, i);
        const size_t before = levelOf(settings, entry.award);
        const size_t after = levelOf(settings, drafted);
        if (before < settings.levels.size())
            consequence.levels[before].now += 1;
        if (after < settings.levels.size())
            consequence.levels[after].drafted += 1;
        if (before != after)
            consequence.changes.push_back({i, entry.code, entry.award, drafted, after < before});
    }
    return consequence;
}

} // namespace linxuan
