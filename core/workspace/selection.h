// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/scoring/quota.h"
#include "core/workspace/moveup.h"
#include "core/workspace/selectionobstacle.h"
#include "core/workspace/workspace.h"

namespace linxuan {

struct SelectionReport
{
    std::vector<QString> moved; // codes
    std::vector<QString> unchanged; // were there already
    std::vector<SelectionObstacle> obstacles; // these stayed where they were
    std::vector<SelectionObstacle> overridden; // these passed with the reason given
    std::vector<MoveUp> movesUp; // who takes what those that went back or out leave
    std::vector<Ban> bans; // written into the register
};

// A change of entries that is no recommendation: back to a level, or out.
struct SetbackRequest
{
    EntryStatus status = EntryStatus::Active; // active: back to the level
    Level level = Level::Declared;
    std::vector<QString> codes;
    QString reason;
    // Of a disqualification: the profile's veto item that was breached. One that bans puts the
    // teachers on the register for the profile's years.
    QString vetoItem = {};
};

// The chain 申报 → 学校 → 县 → 市 → 省, with its rules. Each call is one transaction; entries with
// an obstacle stay, the others move.
class Selection
{
public:
    explicit Selection(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Recommends entries to a level. A reason, where given, overrides what may be overridden.
    // Errors: NotFound (a code that does not exist).
    Result<SelectionReport> recommend(Level level, const std::vector<QString> &codes,
                                      const QString &reason = {});
    // What recommending them would do, without doing it.
    Result<SelectionReport> preview(Level level, const std::vector<QString> &codes,
                                    const QString &reason = {});
    // Takes entries back to a level below theirs; needs a reason.
    Result<SelectionReport> returnTo(Level level, const std::vector<QString> &codes,
                                     const QString &reason);
    Result<SelectionReport> withdraw(const std::vector<QString> &codes, const QString &reason);
    // Errors: Usage also where the profile has no such veto item.
    Result<SelectionReport> disqualify(const std::vector<QString> &codes, const QString &reason,
                                       const QString &vetoItem = {});
    // What a setback would do, without doing it; a reason is not needed for that.
    Result<SelectionReport> preview(SetbackRequest request);

    Result<std::vector<QuotaUse>> quota();

private:
    Workspace &m_workspace;
};

} // namespace linxuan
