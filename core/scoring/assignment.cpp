// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/assignment.h"

#include "core/base/text.h"
#include "core/scoring/balance.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Assignment)
};

// A task with its lists in one order and everything by position. Ids come last in the order, since
// they differ between two workspaces that hold the same campaign.
class Table
{
public:
    explicit Table(const AssignmentTask &task)
        : entries(inOrder(task.entries))
        , experts(inOrder(task.experts))
    {
        addRecusals(task.recusals);
        for (size_t i = 0; i < experts.size(); ++i)
            m_expertAt.insert(experts[i]->id, i);
        for (size_t i = 0; i < entries.size(); ++i)
            m_entryAt.insert(entries[i]->id, i);
    }

    BalanceTask balanceTask(const AssignmentTask &task) const
    {
        BalanceTask balance;
        balance.seed = task.seed;
        balance.perEntry = task.perEntry;
        balance.load.assign(experts.size(), 0);
        for (const AssignableEntry *entry : entries)
            balance.rows.push_back({eligible(*entry), {}, 0});
        addStanding(balance, task.standing);
        return balance;
    }

    QString whyShort(size_t entry) const
    {
        const auto covering = std::count_if(experts.begin(), experts.end(), [&](const Expert *e) {
            return covers(*e, entries[entry]->group);
        });
        if (covering == 0)
            return Text::tr("no expert covers this group");
        return Text::tr("experts who cover this group: %1, left after recusals: %2")
            .arg(covering)
            .arg(eligible(*entries[entry]).size());
    }

    std::vector<const AssignableEntry *> entries;
    std::vector<const Expert *> experts;

private:
    template<typename T>
    static std::vector<const T *> inOrder(const std::vector<T> &list)
    {
        std::vector<const T *> order;
        order.reserve(list.size());
        for (const T &item : list)
            order.push_back(&item);
        std::sort(order.begin(), order.end(), [](const T *a, const T *b) {
            const int byCode = compareNatural(a->code, b->code);
            return byCode != 0 ? byCode < 0 : a->id < b->id;
        });
        const auto same = [](const T *a, const T *b) { return a->id == b->id; };
        order.erase(std::unique(order.begin(), order.end(), same), order.end());
        return order;
    }

    void addRecusals(const std::vector<Recusal> &recusals)
    {
        for (const Recusal &recusal : recusals) {
            if (recusal.entry)
                m_recusedEntries.insert({*recusal.entry, recusal.expert});
            if (recusal.unit)
                m_recusedUnits.insert({*recusal.unit, recusal.expert});
        }
    }

    // What recusalReason() says, without going through every recusal for every pair.
    bool isRecused(const Expert &expert, const AssignableEntry &entry) const
    {
        return m_recusedEntries.contains({entry.id, expert.id})
            || m_recusedUnits.contains({entry.school, expert.id})
            || m_recusedUnits.contains({entry.unit, expert.id})
            || recusalReason(expert, entry, {}).has_value();
    }

    std::vector<int> eligible(const AssignableEntry &entry) const
    {
        std::vector<int> eligible;
        for (size_t i = 0; i < experts.size(); ++i) {
            if (covers(*experts[i], entry.group) && !isRecused(*experts[i], entry))
                eligible.push_back(static_cast<int>(i));
        }
        return eligible;
    }

    void addStanding(BalanceTask &balance, const std::vector<Assignment> &standing) const
    {
        QSet<std::pair<EntryId, ExpertId>> seen;
        for (const Assignment &pair : standing) {
            if (seen.contains({pair.entry, pair.expert}))
                continue;
            seen.insert({pair.entry, pair.expert});
            const auto entry = m_entryAt.find(pair.entry);
            const auto expert = m_expertAt.find(pair.expert);
            const bool hasEntry = entry != m_entryAt.end();
            const bool hasExpert = expert != m_expertAt.end();
            if (hasEntry && hasExpert && isRecused(*experts[*expert], *entries[*entry]))
                continue;
            if (hasExpert)
                ++balance.load[*expert];
            if (hasEntry && hasExpert)
                balance.rows[*entry].fixed.push_back(static_cast<int>(*expert));
            else if (hasEntry)
                ++balance.rows[*entry].others;
        }
    }

    QSet<std::pair<EntryId, ExpertId>> m_recusedEntries;
    QSet<std::pair<UnitId, ExpertId>> m_recusedUnits;
    QHash<ExpertId, size_t> m_expertAt;
    QHash<EntryId, size_t> m_entryAt;
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
        recusals.push_back(
            {{}, expert.id, std::nullopt, county->id, Text::tr("works in %1").arg(county->name)});
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
    const Table table(task);
    const BalanceTask balance = table.balanceTask(task);
    const BalancePlan dealt = dealEvenly(balance);
    AssignmentPlan plan;
    for (size_t i = 0; i < dealt.rows.size(); ++i) {
        for (const int expert : dealt.rows[i]) {
            plan.added.push_back(
                {table.entries[i]->id, table.experts[static_cast<size_t>(expert)]->id});
        }
        const int got = balance.rows[i].got() + static_cast<int>(dealt.rows[i].size());
        if (got < task.perEntry)
            plan.shortEntries.push_back(
                {table.entries[i]->id, got, task.perEntry, table.whyShort(i)});
    }
    fillLoads(plan, balance, dealt.load);
    return plan;
}

} // namespace linxuan
