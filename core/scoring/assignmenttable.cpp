// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/assignmenttable.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Assignment)
};

template<typename T>
std::vector<const T *> inOrder(const std::vector<T> &list)
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

template<typename T>
bool contains(const std::vector<T> &list, const T &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

// Schools below one county share its name; who is of no unit of the campaign goes by what the
// office wrote.
QString homeOf(const Expert &expert, const QHash<UnitId, const Unit *> &units)
{
    if (!expert.unit)
        return expert.unitName.isEmpty() ? QStringLiteral("expert ") + expert.id.toString()
                                         : foldName(expert.unitName);
    UnitId home = *expert.unit;
    const Unit *unit = units.value(home);
    if (unit && unit->kind == UnitKind::School && unit->parent)
        home = *unit->parent;
    return QStringLiteral("unit ") + home.toString();
}

} // namespace

AssignmentTable::AssignmentTable(const AssignmentTask &task)
    : m_task(task)
    , m_entries(inOrder(task.entries))
    , m_experts(inOrder(task.experts))
    , m_fixedHere(m_entries.size())
{
    for (size_t i = 0; i < m_experts.size(); ++i)
        m_expertAt.insert(m_experts[i]->id, static_cast<int>(i));
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_entryAt.insert(m_entries[i]->id, i);
    addRecusals(task.recusals);
    m_balance.seed = task.seed;
    m_balance.perEntry = task.perEntry;
    m_balance.load.assign(m_experts.size(), 0);
    m_balance.home = homes();
    addRows();
    addStanding();
    addLocks();
    addEarlier();
}

void AssignmentTable::addRecusals(const std::vector<Recusal> &recusals)
{
    for (const Recusal &recusal : recusals) {
        if (recusal.entry)
            m_recusedEntries.insert({*recusal.entry, recusal.expert});
        if (recusal.unit)
            m_recusedUnits.insert({*recusal.unit, recusal.expert});
    }
    for (const LockedPair &lock : m_task.locks) {
        if (lock.kind == LockKind::Never)
            m_never.insert({lock.entry, lock.expert});
    }
}

std::vector<int> AssignmentTable::homes() const
{
    QHash<UnitId, const Unit *> units;
    for (const Unit &unit : m_task.units)
        units.insert(unit.id, &unit);
    QHash<QString, int> numbers;
    std::vector<int> homes;
    for (const Expert *expert : m_experts) {
        const QString home = homeOf(*expert, units);
        if (!numbers.contains(home))
            numbers.insert(home, static_cast<int>(numbers.size()));
        homes.push_back(numbers.value(home));
    }
    return homes;
}

void AssignmentTable::addRows()
{
    QHash<UnitId, int> units;
    for (const AssignableEntry *entry : m_entries) {
        if (!units.contains(entry->unit))
            units.insert(entry->unit, static_cast<int>(units.size()));
        const GroupPool &own = pool(entry->group);
        m_poolOf.push_back(static_cast<size_t>(&own - m_pools.data()));
        BalanceRow row;
        row.eligible = eligible(*entry, own);
        row.unit = units.value(entry->unit);
        row.wanted = entry->wanted;
        m_balance.rows.push_back(std::move(row));
    }
    m_balance.units = std::max(1, static_cast<int>(units.size()));
}

const AssignmentTable::GroupPool &AssignmentTable::pool(const GroupKey &group)
{
    for (const GroupPool &known : m_pools) {
        if (known.group == group)
            return known;
    }
    std::vector<int> covering;
    for (size_t i = 0; i < m_experts.size(); ++i) {
        if (covers(*m_experts[i], group))
            covering.push_back(static_cast<int>(i));
    }
    std::vector<int> free = freeExperts(group, covering);
    return m_pools.emplace_back(GroupPool{group, std::move(covering), std::move(free)});
}

// Members of a formed panel judge its entries even where they do not cover the group: the office
// put them there.
std::vector<int> AssignmentTable::freeExperts(const GroupKey &group,
                                              const std::vector<int> &covering) const
{
    const auto limit = std::find_if(m_task.limits.begin(), m_task.limits.end(),
                                    [&group](const PanelLimit &one) { return one.group == group; });
    if (limit == m_task.limits.end())
        return covering;
    std::vector<int> free;
    for (size_t i = 0; i < m_experts.size(); ++i) {
        const int place = static_cast<int>(i);
        const ExpertId &id = m_experts[i]->id;
        const bool isIn =
            limit->isFormed ? contains(limit->members, id) : contains(covering, place);
        if (isIn && !contains(limit->barred, id))
            free.push_back(place);
    }
    return free;
}

// What recusalReason() says, without going through every recusal for every pair.
bool AssignmentTable::isRecused(const Expert &expert, const AssignableEntry &entry) const
{
    return m_recusedEntries.contains({entry.id, expert.id})
        || m_recusedUnits.contains({entry.school, expert.id})
        || m_recusedUnits.contains({entry.unit, expert.id})
        || (expert.unit && (*expert.unit == entry.school || *expert.unit == entry.unit));
}

std::vector<int> AssignmentTable::eligible(const AssignableEntry &entry,
                                           const GroupPool &pool) const
{
    std::vector<int> eligible;
    for (const int place : pool.free) {
        const Expert &expert = this->expert(place);
        if (!isRecused(expert, entry) && !m_never.contains({entry.id, expert.id}))
            eligible.push_back(place);
    }
    return eligible;
}

void AssignmentTable::addStanding()
{
    QSet<std::pair<EntryId, ExpertId>> seen;
    for (const Assignment &pair : m_task.standing) {
        if (seen.contains({pair.entry, pair.expert}))
            continue;
        seen.insert({pair.entry, pair.expert});
        const auto row = m_entryAt.constFind(pair.entry);
        const auto expert = m_expertAt.constFind(pair.expert);
        const bool hasRow = row != m_entryAt.constEnd();
        const bool hasExpert = expert != m_expertAt.constEnd();
        if (hasRow && hasExpert && isRecused(this->expert(*expert), entry(*row)))
            continue;
        if (hasExpert)
            ++m_balance.load[static_cast<size_t>(*expert)];
        if (hasRow && hasExpert)
            m_balance.rows[*row].fixed.push_back(*expert);
        else if (hasRow)
            ++m_balance.rows[*row].others;
    }
}

void AssignmentTable::fix(size_t row, int expert)
{
    BalanceRow &fixed = m_balance.rows[row];
    if (contains(fixed.fixed, expert))
        return;
    fixed.fixed.push_back(expert);
    ++m_balance.load[static_cast<size_t>(expert)];
    m_fixedHere[row].push_back(expert);
}

// A lock stands above what an expert covers and above panels, a recusal above locks.
void AssignmentTable::addLocks()
{
    for (const LockedPair &lock : m_task.locks) {
        const auto row = m_entryAt.constFind(lock.entry);
        const auto expert = m_expertAt.constFind(lock.expert);
        if (lock.kind == LockKind::Always && row != m_entryAt.constEnd()
            && expert != m_expertAt.constEnd() && !isRecused(this->expert(*expert), entry(*row)))
            fix(*row, *expert);
    }
}

void AssignmentTable::addEarlier()
{
    if (m_task.continuity == Continuity::Ignore)
        return;
    for (const Assignment &pair : m_task.earlier) {
        const auto row = m_entryAt.constFind(pair.entry);
        const auto expert = m_expertAt.constFind(pair.expert);
        if (row == m_entryAt.constEnd() || expert == m_expertAt.constEnd())
            continue;
        BalanceRow &known = m_balance.rows[*row];
        if (contains(known.eligible, *expert) && !contains(known.fixed, *expert)
            && !contains(known.preferred, *expert))
            known.preferred.push_back(*expert);
    }
    for (size_t row = 0; row < m_balance.rows.size(); ++row) {
        std::sort(m_balance.rows[row].preferred.begin(), m_balance.rows[row].preferred.end());
        if (m_task.continuity == Continuity::Keep)
            keepEarlier(row);
    }
}

// All of them where there is room; otherwise nobody but them.
void AssignmentTable::keepEarlier(size_t row)
{
    BalanceRow &kept = m_balance.rows[row];
    const int room = m_balance.wanted(kept) - kept.got();
    if (room < static_cast<int>(kept.preferred.size())) {
        if (room > 0)
            kept.eligible = kept.preferred;
        return;
    }
    for (const int expert : std::vector<int>(kept.preferred))
        fix(row, expert);
    kept.preferred.clear();
}

std::vector<Assignment> AssignmentTable::addedBy(const BalancePlan &plan) const
{
    std::vector<Assignment> added;
    for (size_t row = 0; row < plan.rows.size(); ++row) {
        std::vector<int> experts = plan.rows[row];
        experts.insert(experts.end(), m_fixedHere[row].begin(), m_fixedHere[row].end());
        std::sort(experts.begin(), experts.end());
        for (const int expert : experts)
            added.push_back({m_entries[row]->id, this->expert(expert).id});
    }
    return added;
}

QString AssignmentTable::whyShort(size_t row) const
{
    const GroupPool &own = m_pools[m_poolOf[row]];
    if (own.covering.empty() && own.free.empty())
        return Text::tr("no expert covers this group");
    const auto left = m_balance.rows[row].eligible.size();
    if (own.free.size() == own.covering.size())
        return Text::tr("experts who cover this group: %1, left after recusals: %2")
            .arg(own.covering.size())
            .arg(left);
    return Text::tr("experts whom the panel lets judge: %1, left after recusals: %2")
        .arg(own.free.size())
        .arg(left);
}

} // namespace linxuan
