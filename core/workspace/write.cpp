// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/write.h"

namespace linxuan {

Write::Write(Workspace &workspace, Transaction transaction, AuditTrail trail)
    : m_workspace(&workspace)
    , m_transaction(std::move(transaction))
    , m_trail(std::move(trail))
{ }

Result<Write> Write::begin(Workspace &workspace)
{
    LX_TRY(Transaction transaction, Transaction::begin(workspace.database()));
    LX_TRY(AuditTrail trail,
           AuditTrail::open(workspace.database(), workspace.actor(), workspace.now()));
    return Write(workspace, std::move(transaction), std::move(trail));
}

Result<Write> Write::beginUndoable(Workspace &workspace, const QString &deed)
{
    Q_UNUSED(deed)
    return begin(workspace);
}

Result<void> Write::commit(Areas areas)
{
    LX_CHECK(m_trail.finish());
    LX_CHECK(m_transaction.commit());
    m_workspace->announce(areas);
    return {};
}

} // namespace linxuan
