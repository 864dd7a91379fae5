// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// An expert who could judge an entry in addition.
struct RereviewCandidate
{
    ExpertId expert;
    QString code;
    QString name;
    QString unitName;
    bool isMember = false; // of the group's panel
    bool sharesUnit = false; // with somebody who judges the entry
    int load = 0; // sheets of the round
};

struct Rereview
{
    EntryId entry;
    ExpertId expert;
    QString entryCode;
    QString expertCode;
    SheetState state = SheetState::NotStarted;
    QString reason;
    QString by;
    QDateTime at;
};

// 复评: a sheet in addition to those an entry has; it replaces none.
// Errors of all: NotFound (round, entry, expert).
class Rereviews
{
public:
    explicit Rereviews(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Everyone who covers the group, is not on the entry and whom nothing keeps from it; the best
    // first: from a unit of which nobody judges the entry, then a member of the panel, then with
    // the least load, then by code.
    Result<std::vector<RereviewCandidate>> candidates(const QString &round,
                                                      const QString &entryCode);
    // An empty expert: the first candidate. Errors: Usage (no reason), Refused (closed, a recusal,
    // nobody is left, the entry is out), Conflict (the expert judges the entry already).
    Result<Rereview> ask(const QString &round, const QString &entryCode, const QString &expertCode,
                         const QString &reason);
    Result<std::vector<Rereview>> rereviews(const QString &round); // by entry, then expert

private:
    Workspace &m_workspace;
};

} // namespace linxuan
