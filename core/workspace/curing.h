// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/handingin.h"
#include "core/report/formvalues.h"
#include "core/workspace/checking.h"

namespace linxuan {

enum class CureState {
    Open, // something that was wrong then still is, or is not checked yet
    Cured,
    Overdue, // open after its time
};

// An entry that was sent back at least once, then and now.
struct CureCase
{
    CheckedEntry checked; // as it is now
    std::vector<CureRequest> requests; // every time, in order
    QStringList left; // codes of what was wrong the last time and is not passed now
    CureState state = CureState::Open;
};

// An entry with failed rules, which may be sent back.
struct CureWish
{
    CheckedEntry checked;
    std::vector<CureFinding> findings; // of failed rules; advice is no reason to send back
    int number = 1; // the how-many-th time it would be
};

// 退回整改: entries are sent back to their unit with what is wrong, a letter says it, and what
// comes again is checked against it.
class Curing
{
public:
    explicit Curing(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Every time that entries were sent back, each entry's in order.
    Result<QHash<EntryId, std::vector<CureRequest>>> requests() const;
    // What would be sent back now: a unit's entries, by its name, or all. Errors: NotFound.
    Result<std::vector<CureWish>> wishes(const QString &unit) const;
    // Sends them back. Gives how many. Errors: NotFound; Usage when nobody is named or the time is
    // over already; Conflict when nothing is to be put right.
    Result<int> ask(const QString &unit, const QDateTime &dueAt, const QString &by);
    // Those that were sent back, in natural order of their codes.
    Result<std::vector<CureCase>> cases(const CheckScope &scope = {}) const;
    // What the newest letter to a unit says; an entry sent back in an earlier one is in that.
    // Errors: NotFound when nothing was sent back to it.
    Result<FormValues> letter(const QString &unit) const;

private:
    Workspace &m_workspace;
};

QString toCode(CureState state); // open, cured, overdue
QString displayName(CureState state);

} // namespace linxuan
