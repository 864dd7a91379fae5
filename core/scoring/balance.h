// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace linxuan {

// One entry: experts are positions in `BalanceTask::load`.
struct BalanceRow
{
    std::vector<int> eligible; // ascending
    std::vector<int> fixed; // already dealt, may be no longer eligible
    int others = 0; // already dealt to experts who are not in the task
    int unit = 0; // who recommended it, below `BalanceTask::units`
    std::vector<int> preferred; // of the eligible: who judged it before
    std::optional<int> wanted = {}; // in place of the task's `perEntry`

    int got() const { return static_cast<int>(fixed.size()) + others; }
};

struct BalanceTask
{
    std::vector<BalanceRow> rows;
    std::vector<int> load; // of each expert before the dealing
    std::vector<int> home; // of each expert: who share a number come from one unit
    int units = 1;
    int perEntry = 0;
    quint64 seed = 0;

    int wanted(const BalanceRow &row) const { return row.wanted.value_or(perEntry); }
};

struct BalancePlan
{
    std::vector<std::vector<int>> rows; // experts added to each entry, ascending
    std::vector<int> load; // after the dealing
};

// What a dealing costs, the weightier first: no smaller one may be bought with a larger one.
struct BalanceCost
{
    qint64 load = 0; // sum of squares of the loads
    qint64 shared = 0; // pairs of experts from one unit on one entry
    qint64 strange = 0; // dealt to experts who did not judge the entry before though others did
    qint64 spread = 0; // sum of squares of what each expert has of each unit

    auto operator<=>(const BalanceCost &) const = default;
};

BalanceCost costOf(const BalanceTask &task, const BalancePlan &plan);

// Gives each row as many of its eligible experts as it lacks, so that no other dealing costs less.
//
// All four terms are convex along a network with the levels entry, experts of one unit on the
// entry, expert × recommending unit, expert; so a dealing is a flow and the cheapest one has no
// cycle of negative cost left (Klein 1967). Rows are dealt in random order to whoever costs least,
// at random among equals; that mixes panels, which comparisons between experts need, and comes
// near the optimum. Then such cycles are looked for and taken until there is none.
BalancePlan dealEvenly(const BalanceTask &task);

} // namespace linxuan
