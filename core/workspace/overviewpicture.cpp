// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/overviewpicture.h"

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct Reviewed
{
    QSet<EntryId> entries; // with a result, or on the way to one
    QSet<EntryId> awarded;
};

Reviewed reviewedIn(const std::optional<RoundAwards> &awards)
{
    Reviewed found;
    if (!awards)
        return found;
    for (const GroupResult &group : awards->result.groups) {
        for (const EntryResult &entry : group.entries)
            found.entries.insert(entry.entry);
    }
    for (const GroupAwards &group : awards->groups) {
        for (const EntryAward &entry : group.entries) {
            if (!entry.award.isEmpty())
                found.awarded.insert(entry.entry);
        }
    }
    return found;
}

bool isPastCounty(const Entry &entry, UnitKind kind)
{
    return entry.level >= (kind == UnitKind::DirectSchool ? Level::School : Level::County);
}

std::vector<ChainCount> chainOf(const OverviewScene &scene)
{
    const Reviewed reviewed = reviewedIn(scene.awards);
    QHash<UnitId, UnitKind> kinds;
    for (const Unit &unit : scene.units)
        kinds.insert(unit.id, unit.kind);
    std::map<Category, ChainCount> counts;
    for (const Entry &entry : scene.entries) {
        if (entry.status != EntryStatus::Active)
            continue;
        ChainCount &count = counts[entry.category];
        count.category = entry.category;
        ++count.declared;
        count.school += entry.level >= Level::School ? 1 : 0;
        count.county += isPastCounty(entry, kinds.value(entry.unit)) ? 1 : 0;
        count.reviewed += reviewed.entries.contains(entry.id) ? 1 : 0;
        count.awarded += reviewed.awarded.contains(entry.id) ? 1 : 0;
    }
    std::vector<ChainCount> chain;
    for (const auto &[category, count] : counts)
        chain.push_back(count);
    return chain;
}

// a / b before c / d, without dividing.
bool isFuller(const UnitUse &left, const UnitUse &right)
{
    const qint64 one = qint64(left.used) * right.limit;
    const qint64 other = qint64(right.used) * left.limit;
    return one != other ? one > other : left.used > right.used;
}

// The total's line where a unit has one, the sum of its parts otherwise.
std::vector<UnitUse> usesOf(const OverviewScene &scene)
{
    struct Sum
    {
        std::optional<UnitUse> total;
        UnitUse parts;
    };
    std::map<std::pair<UnitId, Track>, Sum> sums;
    for (const QuotaUse &use : scene.quotas) {
        if (!use.limit)
            continue;
        Sum &sum = sums[{use.unit, use.track}];
        if (!use.stage && !use.subject)
            sum.total = UnitUse{use.unit, {}, use.used, *use.limit};
        sum.parts.used += use.used;
        sum.parts.limit += *use.limit;
    }
    std::map<UnitId, UnitUse> units;
    for (const auto &[key, sum] : sums) {
        UnitUse &unit = units[key.first];
        const UnitUse &own = sum.total ? *sum.total : sum.parts;
        unit.used += own.used;
        unit.limit += own.limit;
    }
    std::vector<UnitUse> uses;
    for (const Unit &unit : scene.units) {
        if (const auto found = units.find(unit.id); found != units.end())
            uses.push_back({unit.id, unit.name, found->second.used, found->second.limit});
    }
    std::stable_sort(uses.begin(), uses.end(), isFuller);
    return uses;
}

// Shares compared by cross products; those without sheets come last.
bool isFurtherBehind(const PanelProgress &left, const PanelProgress &right)
{
    if ((left.assigned == 0) != (right.assigned == 0))
        return right.assigned == 0;
    const qint64 one = qint64(left.submitted) * right.assigned;
    const qint64 other = qint64(right.submitted) * left.assigned;
    return one != other ? one < other : left.assigned > right.assigned;
}

void addScores(const RoundAwards &awards, int decimals, OverviewPicture &picture)
{
    std::vector<Fraction> scores;
    for (const GroupResult &group : awards.result.groups) {
        for (const EntryResult &entry : group.entries) {
            if (entry.isRanked() && entry.score)
                scores.push_back(*entry.score);
        }
    }
    if (scores.empty())
        return;
    std::map<int, int> steps;
    for (const Fraction &score : scores)
        ++steps[int(score.floor()) / kScoreStep * kScoreStep];
    const int last = steps.rbegin()->first;
    for (int from = steps.begin()->first; from <= last; from += kScoreStep)
        picture.scores.push_back({from, steps.count(from) > 0 ? steps[from] : 0});
    const auto middle = scores.begin() + std::ptrdiff_t((scores.size() - 1) / 2);
    std::nth_element(scores.begin(), middle, scores.end());
    picture.median = middle->toDecimal(decimals);
}

} // namespace

void drawPictures(OverviewScene scene, OverviewPicture &picture)
{
    picture.chain = chainOf(scene);
    picture.units = usesOf(scene);
    if (scene.awards)
        addScores(*scene.awards, scene.workspace.profile().tally.decimals, picture);
    picture.panels = std::move(scene.panels);
    std::stable_sort(picture.panels.begin(), picture.panels.end(), isFurtherBehind);
}

} // namespace linxuan
