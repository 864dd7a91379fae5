// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/assignment.h"
#include "core/scoring/balance.h"

namespace linxuan {

// A task with its lists in one order and everything by position. Ids come last in the order, since
// they differ between two workspaces that hold the same campaign. The task has to live as long.
class AssignmentTable
{
public:
    explicit AssignmentTable(const AssignmentTask &task);

    const BalanceTask &balance() const { return m_balance; }
    // What the plan adds, by locks and by what is kept of an earlier round, too; by entry code,
    // then expert code.
    std::vector<Assignment> addedBy(const BalancePlan &plan) const;
    const AssignableEntry &entry(size_t row) const { return *m_entries[row]; }
    QString whyShort(size_t row) const; // translated

private:
    const Expert &expert(int place) const { return *m_experts[static_cast<size_t>(place)]; }

    struct GroupPool
    {
        GroupKey group;
        std::vector<int> covering; // ascending
        std::vector<int> free; // of them: members of a formed panel, none who left
    };

    void addRecusals(const std::vector<Recusal> &recusals);
    void addRows();
    void addStanding();
    void addLocks();
    void addEarlier();
    void keepEarlier(size_t row);
    void fix(size_t row, int expert);
    std::vector<int> homes() const;
    const GroupPool &pool(const GroupKey &group);
    std::vector<int> freeExperts(const GroupKey &group, const std::vector<int> &covering) const;
    bool isRecused(const Expert &expert, const AssignableEntry &entry) const;
    std::vector<int> eligible(const AssignableEntry &entry, const GroupPool &pool) const;

    const AssignmentTask &m_task;
    std::vector<const AssignableEntry *> m_entries;
    std::vector<const Expert *> m_experts;
    QHash<EntryId, size_t> m_entryAt;
    QHash<ExpertId, int> m_expertAt;
    QSet<std::pair<EntryId, ExpertId>> m_recusedEntries;
    QSet<std::pair<UnitId, ExpertId>> m_recusedUnits;
    QSet<std::pair<EntryId, ExpertId>> m_never;
    std::vector<GroupPool> m_pools;
    std::vector<size_t> m_poolOf; // of each row
    BalanceTask m_balance;
    std::vector<std::vector<int>> m_fixedHere; // of each row: experts fixed by this task
};

} // namespace linxuan
