// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/write.h"

#include "core/storage/migrations.h"
#include "core/storage/undostore.h"
#include "core/workspace/undorun.h"

namespace linxuan {

namespace {
constexpr qsizetype kLargestStep = 32 * 1024 * 1024; // bytes of recorded changes
} // namespace

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
    LX_TRY(Write write, begin(workspace));
    LX_TRY(write.m_recording, RowRecording::begin(write.database()));
    write.m_deed = deed;
    return write;
}

Result<void> Write::keepStep(Areas areas)
{
    LX_TRY(const QByteArray changes, m_recording->changes());
    m_recording.reset();
    if (changes.isEmpty() || changes.size() > kLargestStep)
        return {};
    UndoStepRow step;
    step.deed = m_deed;
    step.by = m_workspace->actor();
    step.at = m_workspace->now();
    step.areas = int(areas);
    step.schema = newestSchema();
    LX_TRY(step.closedRounds, closedRoundKeys(database()));
    LX_CHECK(m_trail.append(kKeptAction.toString(), {}, keptDetail(changes)));
    step.record = m_trail.head().count;
    return UndoStore(database()).add(step, changes);
}

Result<void> Write::commit(Areas areas)
{
    if (m_recording)
        LX_CHECK(keepStep(areas));
    LX_CHECK(m_trail.finish());
    LX_CHECK(m_transaction.commit());
    m_workspace->announce(areas);
    return {};
}

} // namespace linxuan
