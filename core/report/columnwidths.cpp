// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace linxuan {

namespace {

// Gives their least width to columns that would get less; says whether there was one.
bool fixNarrow(double perWeight, const std::vector<int> &weights, const std::vector<double> &least,
               std::vector<double> &widths)
{
    bool any = false;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (widths[i] > 0 || perWeight * std::max(1, weights[i]) >= least[i])
            continue;
        widths[i] = least[i];
        any = true;
    }
    return any;
}

double freeShare(double width, const std::vector<int> &weights, const std::vector<double> &widths)
{
    double rest = width;
    int weight = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        rest -= widths[i];
        weight += widths[i] > 0 ? 0 : std::max(1, weights[i]);
    }
    return weight > 0 ? rest / weight : 0;
}

} // namespace

std::vector<double> shareWidth(double width, const std::vector<int> &weights,
                               std::vector<double> least)
{
    const double sum = std::accumulate(least.begin(), least.end(), 0.0);
    if (sum >= width) {
        for (double &each : least)
            each *= width / sum;
        return least;
    }
    std::vector<double> widths(weights.size(), 0);
    double perWeight = freeShare(width, weights, widths);
    while (fixNarrow(perWeight, weights, least, widths))
        perWeight = freeShare(width, weights, widths);
    for (size_t i = 0; i < weights.size(); ++i) {
        if (widths[i] <= 0)
            widths[i] = perWeight * std::max(1, weights[i]);
    }
    return widths;
}

} // namespace linxuan
