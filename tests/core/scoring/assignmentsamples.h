// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/assignment.h"
#include "tests/core/scoring/samples.h"

#include <algorithm>
#include <map>
#include <set>

namespace linxuan::samples {

using namespace Qt::StringLiterals;

inline AssignableEntry entry(int number, const QString &subject = u"语文"_s)
{
    return {idOf<EntryId>(number),
            u"E%1"_s.arg(number),
            idOf<UnitId>(1000 + number),
            idOf<UnitId>(900),
            {Category::Subject, u"小学"_s, subject}};
}

inline Expert expert(int number, const QStringList &subjects = {u"语文"_s})
{
    Expert expert;
    expert.id = idOf<ExpertId>(number);
    expert.code = u"P%1"_s.arg(number);
    expert.subjects = subjects;
    return expert;
}

inline Recusal recusal(int expert, int entry, const QString &reason = u"亲属"_s)
{
    return {{}, idOf<ExpertId>(expert), idOf<EntryId>(entry), {}, reason};
}

inline AssignmentTask task(int entries, int experts, int perEntry = 3)
{
    AssignmentTask task;
    for (int i = 1; i <= entries; ++i)
        task.entries.push_back(entry(i));
    for (int i = 1; i <= experts; ++i)
        task.experts.push_back(expert(i));
    task.perEntry = perEntry;
    task.seed = 42;
    return task;
}

inline Assignment pairOf(int entry, int expert)
{
    return {idOf<EntryId>(entry), idOf<ExpertId>(expert)};
}

inline std::map<ExpertId, int> loads(const AssignmentTask &task, const AssignmentPlan &plan)
{
    std::map<ExpertId, int> loads;
    for (const Expert &expert : task.experts)
        loads[expert.id] = 0;
    for (const auto *list : {&task.standing, &plan.added}) {
        for (const Assignment &pair : *list)
            ++loads[pair.expert];
    }
    return loads;
}

// Nobody twice on an entry, nobody who must not be there.
inline bool isLawful(const AssignmentTask &task, const AssignmentPlan &plan)
{
    std::set<std::pair<EntryId, ExpertId>> seen;
    for (const Assignment &pair : task.standing)
        seen.insert({pair.entry, pair.expert});
    for (const Assignment &pair : plan.added) {
        const auto entry = std::find_if(task.entries.begin(), task.entries.end(),
                                        [&](const auto &e) { return e.id == pair.entry; });
        const auto expert = std::find_if(task.experts.begin(), task.experts.end(),
                                         [&](const auto &e) { return e.id == pair.expert; });
        if (!seen.insert({pair.entry, pair.expert}).second || !covers(*expert, entry->group)
            || recusalReason(*expert, *entry, task.recusals))
            return false;
    }
    return true;
}

} // namespace linxuan::samples
