// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/panels.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace linxuan {

struct AssignableEntry
{
    EntryId id;
    QString code;
    UnitId school;
    UnitId unit; // who recommended it
    GroupKey group;
    std::optional<int> wanted = {}; // experts, in place of the task's `perEntry`
};

// A pair set by hand: dealt whatever it costs, or not at all.
struct LockedPair
{
    EntryId entry;
    ExpertId expert;
    LockKind kind = LockKind::Always;

    bool operator==(const LockedPair &) const = default;
};

// Experts who judged an entry before: whoever did is taken before others where that costs nothing
// else, in any case, or like anybody.
enum class Continuity { Prefer, Keep, Ignore };

// Who may be dealt entries of a group, beyond what experts cover.
struct PanelLimit
{
    GroupKey group;
    bool isFormed = false; // true: the members alone
    std::vector<ExpertId> members;
    std::vector<ExpertId> barred; // who left
};

// What the dealing starts from.
struct AssignmentTask
{
    std::vector<AssignableEntry> entries;
    std::vector<Expert> experts; // those who may be dealt to
    std::vector<Recusal> recusals;
    std::vector<Assignment>
        standing; // kept as they are; count unless a recusal stands against them
    int perEntry = 3;
    quint64 seed = 0;
    std::vector<LockedPair> locks;
    std::vector<Assignment> earlier; // who judged what in a round before
    Continuity continuity = Continuity::Prefer;
    std::vector<PanelLimit> limits;
    std::vector<Unit> units; // tell which schools belong to one county; may be empty
};

struct ShortEntry
{
    EntryId entry;
    int got = 0;
    int wanted = 0;
    QString why; // translated
};

struct AssignmentPlan
{
    std::vector<Assignment> added; // by entry code, then expert code
    std::vector<ShortEntry> shortEntries;
    int minLoad = 0; // entries of the least and the most loaded expert who can judge anything
    int maxLoad = 0;
};

// The recusals that follow from where experts work: somebody from a school of a county or zone does
// not judge what this county or zone recommended. To be joined to the declared ones.
std::vector<Recusal> recusalsByCounty(const std::vector<Expert> &experts,
                                      const std::vector<Unit> &units);

// May this expert judge entries of this group at all?
bool covers(const Expert &expert, const GroupKey &group);

// Why this expert must not judge this entry (own school, own recommending unit, a declared
// recusal), translated; nothing if nothing stands against it.
std::optional<QString> recusalReason(const Expert &expert, const AssignableEntry &entry,
                                     const std::vector<Recusal> &recusals);

// Deals entries to experts: every entry gets `perEntry` experts or all who may judge it. Before all
// stand recusals, then locks, then what is kept of an earlier round. Of the dealings that are left
// it gives one that costs least, the weightier first: loads as even as they can be (no other sum of
// squares is smaller, so none is more even by any measure); few experts from one county or direct
// school on one entry; few strangers where `earlier` names experts; each expert's entries from many
// units. Equals are told apart by the seed. The same task gives the same plan, whatever the order
// of its lists and whatever the ids, as long as codes differ.
AssignmentPlan assignExperts(const AssignmentTask &task);

} // namespace linxuan
