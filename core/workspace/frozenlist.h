// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/outcome.h"

#include <vector>

namespace linxuan {

// A sheet that counted: whose it was, its total, and a mark that changes with any of its points.
struct FrozenSheet
{
    QString expert; // code
    QString total; // exact
    QString mark;

    bool operator==(const FrozenSheet &) const = default;
};

// An entry's place on a list, with what the place follows from.
struct FrozenEntry
{
    EntryId id;
    QString code;
    QString title;
    QString teacher;
    Standing standing = Standing::Insufficient;
    QString reason; // of withdrawn and disqualified
    std::optional<int> rank;
    bool tied = false;
    QString score; // as printed; empty: none
    QString award; // a level's code; empty: none
    bool undecided = false;
    bool changedByHand = false;
    bool recommended = false;
    std::optional<VetoState> veto;
    std::vector<FrozenSheet> sheets; // by expert

    bool operator==(const FrozenEntry &) const = default;
};

// A line between awards that a person decided.
struct FrozenLine
{
    QString level;
    bool include = false; // the tied block
    QStringList tied; // codes

    bool operator==(const FrozenLine &) const = default;
};

struct FrozenGroup
{
    GroupKey key;
    QString rubric; // its identity
    std::vector<FrozenLine> lines;
    std::vector<FrozenEntry> entries; // in the list's order

    bool operator==(const FrozenGroup &) const = default;
};

// A round's list as it was when a version was closed, or as it is now.
struct FrozenList
{
    QString round;
    int version = 1;
    QByteArray digest; // of the result
    std::vector<std::pair<QString, QString>> settings; // name and value, of tally and awards
    std::vector<FrozenGroup> groups;

    bool operator==(const FrozenList &) const = default;
};

// Always the same bytes for the same list.
QByteArray frozenListBody(const FrozenList &list);
// Errors: Corrupt.
Result<FrozenList> readFrozenList(const QByteArray &body);

} // namespace linxuan
