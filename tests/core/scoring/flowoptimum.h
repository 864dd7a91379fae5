// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace linxuan::samples {

// A dealing as a network sees it; positions as in BalanceTask. Plain, as the other side is compiled
// as C++17.
struct FlowRow
{
    std::vector<int> free; // eligible and not on it
    std::vector<int> fixed;
    std::vector<int> preferred;
    int unit = 0;
    int wanted = 0; // of the free ones
};

struct FlowTask
{
    std::vector<FlowRow> rows;
    std::vector<int> load;
    std::vector<int> home;
    int units = 1;
    long long weights[4] = {}; // of load, colleagues, strangers, spread
};

// The least weighted cost that the experts added to the rows bring, by LEMON's network simplex.
long long leastFlowCost(const FlowTask &task);

} // namespace linxuan::samples
