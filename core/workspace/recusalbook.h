// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/recusalkind.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// A recusal as people read it.
struct RecusalLine
{
    Recusal recusal;
    bool isDeclared = true; // false: follows from where the expert works or from names
    QString expertCode;
    QString expertName;
    QString target; // an entry's code, or a unit's name
};

// What an expert handed in before a recusal, in a round that is closed.
struct KeptSheets
{
    QString round; // its name
    QStringList entryCodes;
};

// Recusals of the campaign. A declared one holds for every round from then on; sheets that were
// handed in stay and count, and so the result of a closed round stays as it is. Errors of all:
// NotFound (expert, entry, unit, recusal).
class RecusalBook
{
public:
    explicit RecusalBook(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // By expert, declared ones first, then by target.
    Result<std::vector<RecusalLine>> lines();
    // `target`: an entry's code or a unit's name. Errors: Usage (no reason), Conflict (declared
    // already).
    Result<RecusalLine> declare(const QString &expertCode, const QString &target, RecusalKind kind,
                                const QString &reason);
    // The sheets that closed rounds hold of the expert for what the recusal is about.
    Result<std::vector<KeptSheets>> keptSheets(const Recusal &recusal);
    Result<void> change(const RecusalId &recusal, RecusalKind kind, const QString &reason);
    // A sheet that was recused for it stays so; a lock brings it back.
    Result<void> remove(const RecusalId &recusal);

private:
    Workspace &m_workspace;
};

// Says that the closed round stays as it is.
QString keptSentence(const KeptSheets &kept, const QString &expertCode);

} // namespace linxuan
