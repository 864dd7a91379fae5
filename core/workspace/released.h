// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/panels.h"
#include "core/workspace/roundbook.h"

namespace linxuan {

class Database;

// Who takes nothing more, and which pairs were dealt and taken away before a sheet was handed in.
class ReleasedPairs
{
public:
    static Result<ReleasedPairs> of(Database &database, const RoundBook &book);

    // Dealt, not handed in, and no longer the expert's to judge.
    bool holds(const ScoreSheet &sheet) const;
    bool hasLeft(const GroupKey &group, const ExpertId &expert) const;
    QString leaveReason(const GroupKey &group, const ExpertId &expert) const; // empty: did not
    bool hasLeftAny(const ExpertId &expert) const { return m_leftAny.contains(expert); }
    std::optional<LockKind> lock(const EntryId &entry, const ExpertId &expert) const;
    QString why(const ScoreSheet &sheet) const; // as it was recorded

    const std::vector<AssignmentLock> &locks() const { return m_locks; }
    const std::vector<PanelLeave> &leaves() const { return m_leaves; }

private:
    QHash<EntryId, GroupKey> m_groups;
    QHash<std::pair<EntryId, ExpertId>, size_t> m_lockAt;
    QHash<GroupKey, QHash<ExpertId, QString>> m_left; // with the reason
    QSet<ExpertId> m_leftAny;
    std::vector<AssignmentLock> m_locks;
    std::vector<PanelLeave> m_leaves;
};

} // namespace linxuan
