// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/frozenlist.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// One closing of a round.
struct ListVersion
{
    int version = 1;
    QByteArray digest;
    QString closedBy;
    QDateTime closedAt; // UTC
    QString reopenedBy; // empty: it is the one that holds
    QString reopenReason;
    bool isKept = false; // false: closed by an older program, which kept no list
};

// Where an entry stands on a list.
struct ListPlace
{
    Standing standing = Standing::Insufficient;
    std::optional<int> rank;
    QString score;
    QString award; // a level's code
    bool undecided = false;
    bool recommended = false;

    bool operator==(const ListPlace &) const = default;
};

// What the audit trail says of an entry between the two lists.
struct TrailLine
{
    QDateTime at; // UTC
    QString actor;
    QString action;
    QString text; // translated
};

// An entry whose place, or what it follows from, is not the same on both lists.
struct ChangedEntry
{
    EntryId id;
    QString code;
    QString title;
    QString teacher;
    GroupKey group;
    std::optional<ListPlace> before; // absent: it was not on the list
    std::optional<ListPlace> after;
    QStringList why; // translated; what changed of its own first
    std::vector<TrailLine> trail; // oldest first

    bool hasMoved() const { return before != after; }
};

struct ListComparison
{
    QString round;
    int from = 1;
    std::optional<int> to; // absent: as it is now
    QStringList general; // translated: what changed for all, such as a setting or a rubric
    std::vector<ChangedEntry> changed; // in the order of the later list
    int same = 0; // entries without any change
};

struct VersionChoice
{
    std::optional<int> from; // absent: the newest closed before `to`
    std::optional<int> to; // absent: the newest closed if there is one after `from`, or now
    bool now = false; // `to` is the list as it is now
};

// The versions of a round's list: each closing keeps the list as it was.
class Versions
{
public:
    explicit Versions(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Oldest first. Errors: NotFound (round).
    Result<std::vector<ListVersion>> versions(const QString &round);
    // Who moved, and why. Errors: NotFound (round, a version that was not kept), Usage (nothing to
    // compare with).
    Result<ListComparison> compare(const QString &round, const VersionChoice &choice = {});
    Result<FrozenList> list(const QString &round, int version);
    Result<FrozenList> now(const QString &round);

private:
    Workspace &m_workspace;
};

// The comparison without what only the trail knows.
ListComparison compareLists(const FrozenList &from, const FrozenList &to);

// "rank 3, 91.33, 一等奖, recommended"; "not on the list" where there is none.
QString placeText(const std::optional<ListPlace> &place, const Profile &profile);

} // namespace linxuan
