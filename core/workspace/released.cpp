// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/released.h"

#include "core/storage/panelstore.h"

namespace linxuan {

Result<ReleasedPairs> ReleasedPairs::of(Database &database, const RoundBook &book)
{
    ReleasedPairs released;
    PanelStore store(database);
    LX_TRY(released.m_locks, store.locks(book.round.id));
    LX_TRY(released.m_leaves, store.leaves(book.round.id));
    for (size_t i = 0; i < released.m_locks.size(); ++i)
        released.m_lockAt.insert({released.m_locks[i].entry, released.m_locks[i].expert}, i);
    for (const PanelLeave &leave : released.m_leaves) {
        released.m_leftAny.insert(leave.expert);
        for (const Panel &panel : book.panels) {
            if (panel.id == leave.panel)
                released.m_left[panel.group].insert(leave.expert, leave.reason);
        }
    }
    if (!released.m_leaves.empty()) {
        for (const Entry &entry : book.entries)
            released.m_groups.insert(entry.id, groupOf(entry));
    }
    return released;
}

bool ReleasedPairs::hasLeft(const GroupKey &group, const ExpertId &expert) const
{
    const auto left = m_left.constFind(group);
    return left != m_left.constEnd() && left->contains(expert);
}

QString ReleasedPairs::leaveReason(const GroupKey &group, const ExpertId &expert) const
{
    return m_left.value(group).value(expert);
}

std::optional<LockKind> ReleasedPairs::lock(const EntryId &entry, const ExpertId &expert) const
{
    const auto at = m_lockAt.constFind({entry, expert});
    return at == m_lockAt.constEnd() ? std::nullopt : std::optional(m_locks[*at].kind);
}

bool ReleasedPairs::holds(const ScoreSheet &sheet) const
{
    if (sheet.state == SheetState::Submitted || sheet.state == SheetState::Recused)
        return false;
    if (const auto kind = lock(sheet.entry, sheet.expert))
        return *kind == LockKind::Never;
    const auto group = m_groups.constFind(sheet.entry);
    return group != m_groups.constEnd() && hasLeft(*group, sheet.expert);
}

QString ReleasedPairs::why(const ScoreSheet &sheet) const
{
    const auto at = m_lockAt.constFind({sheet.entry, sheet.expert});
    if (at != m_lockAt.constEnd())
        return m_locks[*at].reason;
    return m_left.value(m_groups.value(sheet.entry)).value(sheet.expert);
}

} // namespace linxuan
