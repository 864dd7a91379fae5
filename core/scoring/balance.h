// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace linxuan {

// One entry: experts are positions in `BalanceTask::load`.
struct BalanceRow
{
    std::vector<int> eligible; // ascending
    std::vector<int> fixed; // already dealt, may be no longer eligible
    int others = 0; // already dealt to experts who are not in the task

    int got() const { return static_cast<int>(fixed.size()) + others; }
};

struct BalanceTask
{
    std::vector<BalanceRow> rows;
    std::vector<int> load; // of each expert before the dealing
    int perEntry = 0;
    quint64 seed = 0;
};

struct BalancePlan
{
    std::vector<std::vector<int>> rows; // experts added to each entry, ascending
    std::vector<int> load; // after the dealing
};

// Gives each row as many of its eligible experts as it lacks, so that the sum of squares of the
// loads is as small as it can be.
//
// Rows are dealt in random order to the least loaded experts, at random among equals; that mixes
// panels, which comparisons between experts need. Then work is moved along chains of experts, from
// one expert to another who has at least two less, until no such chain is left. Then the sum of
// squares is smallest (Harvey, Ladner, Lovász, Tamir: Semi-matchings for bipartite graphs and load
// balancing, 2006), and with it every measure of unevenness that is convex in the loads.
BalancePlan dealEvenly(const BalanceTask &task);

} // namespace linxuan
