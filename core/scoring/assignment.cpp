// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/assignment.h"

#include "core/base/text.h"
#include "core/scoring/assignmenttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Assignment)
};

void fillLoads(AssignmentPlan &plan, const BalanceTask &task, const std::vector<int> &load)
{
    std::vector<bool> canJudge(load.size(), false);
    for (const BalanceRow &row : task.rows) {
        for (const int expert : row.eligible)
            canJudge[static_cast<size_t>(expert)] = true;
    }
    bool first = true;
    for (size_t i = 0; i < load.size(); ++i) {
        if (!canJudge[i])
            continue;
        plan.minLoad = first ? load[i] : std::min(plan.minLoad, load[i]);
        plan.maxLoad = std::max(plan.maxLoad, load[i]);
        first = false;
    }
}

} // namespace

std::vector<Recusal> recusalsByCounty(const std::vector<Expert> &experts,
                                      const std::vector<Unit> &units)
{
    QHash<UnitId, const Unit *> byId;
    for (const Unit &unit : units)
        byId.insert(unit.id, &unit);
    std::vector<Recusal> recusals;
    for (const Expert &expert : experts) {
        const Unit *own = expert.unit ? byId.value(*expert.unit) : nullptr;
        const Unit *county = own && own->parent ? byId.value(*own->parent) : nullptr;
        if (!county || (county->kind != UnitKind::County && county->kind != UnitKind::Zone))
            continue;
        recusals.push_back({{},
                            expert.id,
                            std::nullopt,
                            county->id,
                            Text::tr("works in %1").arg(county->name),
                            RecusalKind::OwnUnit});
    }
    return recusals;
}

bool covers(const Expert &expert, const GroupKey &group)
{
    const auto &categories = expert.categories;
    return expert.subjects.contains(group.subject)
        && (expert.stages.isEmpty() || expert.stages.contains(group.stage))
        && (categories.empty()
            || std::find(categories.begin(), categories.end(), group.category) != categories.end());
}

std::optional<QString> recusalReason(const Expert &expert, const AssignableEntry &entry,
                                     const std::vector<Recusal> &recusals)
{
    if (expert.unit && *expert.unit == entry.school)
        return Text::tr("the expert's own school");
    if (expert.unit && *expert.unit == entry.unit)
        return Text::tr("recommended by the expert's own unit");
    for (const Recusal &recusal : recusals) {
        if (recusal.expert != expert.id)
            continue;
        const bool forbidsUnit =
            recusal.unit && (*recusal.unit == entry.school || *recusal.unit == entry.unit);
        if (recusal.entry == entry.id || forbidsUnit)
            return recusal.reason.isEmpty() ? Text::tr("recusal declared") : recusal.reason;
    }
    return std::nullopt;
}

AssignmentPlan assignExperts(const AssignmentTask &task)
{
    const AssignmentTable table(task);
    const BalanceTask &balance = table.balance();
    const BalancePlan dealt = dealEvenly(balance);
    AssignmentPlan plan;
    plan.added = table.addedBy(dealt);
    for (size_t i = 0; i < dealt.rows.size(); ++i) {
        const int got = balance.rows[i].got() + static_cast<int>(dealt.rows[i].size());
        const int wanted = balance.wanted(balance.rows[i]);
        if (got < wanted)
            plan.shortEntries.push_back({table.entry(i).id, got, wanted, table.whyShort(i)});
    }
    fillLoads(plan, balance, dealt.load);
    return plan;
}

} // namespace linxuan
