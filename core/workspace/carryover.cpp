// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/carryover.h"

#include <algorithm>

namespace linxuan {

namespace {

bool allows(const Rubric &rubric, const Criterion &criterion, Points points)
{
    if (criterion.mode == ScoringMode::Points)
        return rubric.read(criterion, points.toString()).has_value();
    return std::any_of(rubric.levels.begin(), rubric.levels.end(), [&](const RubricLevel &level) {
        const auto read = rubric.read(criterion, level.name);
        return read && *read == points;
    });
}

template<typename Said>
void keepKnown(std::vector<Said> &words, const std::vector<const Criterion *> &criteria)
{
    std::erase_if(words, [&criteria](const Said &said) {
        return !said.criterion.isEmpty()
            && std::none_of(criteria.begin(), criteria.end(), [&said](const Criterion *criterion) {
                   return criterion->code == said.criterion;
               });
    });
}

} // namespace

SheetDraft carriedOver(const SheetDraft &draft, const Rubric &from, const Rubric &to)
{
    SheetDraft carried = draft;
    const auto criteria = to.criteria();
    const auto before = from.criteria();
    carried.points.assign(draft.points.empty() ? 0 : criteria.size(), std::nullopt);
    for (size_t place = 0; place < carried.points.size(); ++place) {
        const Criterion &criterion = *criteria[place];
        for (size_t i = 0; i < std::min(before.size(), draft.points.size()); ++i) {
            const auto &points = draft.points[i];
            if (before[i]->code == criterion.code && points && allows(to, criterion, *points))
                carried.points[place] = points;
        }
    }
    keepKnown(carried.unjudged, criteria);
    keepKnown(carried.criterionRemarks, criteria);
    for (EvidenceNote &note : carried.notes) {
        const bool isKnown =
            std::any_of(criteria.begin(), criteria.end(), [&note](const Criterion *criterion) {
                return criterion->code == note.criterion;
            });
        if (!isKnown)
            note.criterion.clear();
    }
    return carried;
}

} // namespace linxuan
