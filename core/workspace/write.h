// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/rowchanges.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// One change of a workspace: transaction, audit trail, commit, announcement. Left without commit()
// nothing happened.
class [[nodiscard]] Write
{
public:
    static Result<Write> begin(Workspace &workspace);
    // The same for a harmless change that a person may take back; `deed` names it, translated. Very
    // large changes cannot be taken back.
    static Result<Write> beginUndoable(Workspace &workspace, const QString &deed);

    Database &database() { return m_workspace->database(); }
    AuditTrail &trail() { return m_trail; }
    Result<void> record(const QString &action, const QByteArray &subject, const QJsonObject &detail)
    {
        return m_trail.append(action, subject, detail);
    }
    Result<void> commit(Areas areas);

private:
    Write(Workspace &workspace, Transaction transaction, AuditTrail trail);
    Result<void> keepStep(Areas areas);

    Workspace *m_workspace;
    Transaction m_transaction;
    AuditTrail m_trail;
    QString m_deed;
    std::optional<RowRecording> m_recording;
};

} // namespace linxuan
