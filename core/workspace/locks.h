// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/panels.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// Locks hold for every later assignment of the round; sheets that are there stay.
// Errors of all: NotFound (round, entry, expert).
class Locks
{
public:
    explicit Locks(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<std::vector<AssignmentLock>> locks(const QString &round); // by entry, then expert
    // Never: the entry is not dealt to the expert; where it was dealt and not handed in, the next
    // assignment deals it to another. Always: the next assignment deals it to the expert.
    // Errors: Refused (closed; a recusal stands against it; Never for a sheet handed in).
    Result<void> set(const QString &round, const QString &entryCode, const QString &expertCode,
                     LockKind kind, const QString &reason);
    Result<void> clear(const QString &round, const QString &entryCode, const QString &expertCode);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
