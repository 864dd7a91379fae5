// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/honour.h"
#include "core/scoring/honourindex.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// A unit with what speaks for its 优秀组织奖, and whether it has it.
struct UnitHonour
{
    Unit unit;
    UnitFacts facts;
    HonourIndex index; // empty where the profile has no rule for it
    std::optional<UnitAward> award;

    bool operator==(const UnitHonour &) const = default;
};

struct UnitHonours
{
    std::optional<UnitAwardRule> rule; // absent: the profile says nothing of an index
    QString round; // name of the closed round whose awards count; empty: none is closed
    bool hasMaterials = false; // false: nothing was handed in, completeness is not known
    std::vector<UnitHonour> units; // those that recommend to the city, as they were imported

    int granted() const;
};

// "15 of 20 schools take part." — what a fact is made of, for people; says so where it is not
// known.
QString factSentence(const UnitHonours &honours, const UnitHonour &unit, UnitFact fact);
// "82.50" of an index, with two decimals, rounded half up; empty for none.
QString indexText(const HonourIndex &index);

// 优秀组织奖: the facts of each unit, an index as advice, and the units that a person names.
class UnitAwards
{
public:
    explicit UnitAwards(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<UnitHonours> read();
    // All of these units or none. Errors: NotFound (unit), Usage (no name or reason), Conflict (has
    // it already), Refused (a unit that may not take part).
    Result<void> grant(const QStringList &units, const QString &by, const QString &reason);
    // Errors: NotFound (unit), Usage, Conflict (has none).
    Result<void> revoke(const QStringList &units, const QString &by, const QString &reason);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
