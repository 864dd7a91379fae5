// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/outliers.h"

#include <algorithm>
#include <numeric>

namespace linxuan {

namespace {

// How far each of these totals lies from the mean of the others.
std::vector<Fraction> distances(const std::vector<Fraction> &totals,
                                const std::vector<size_t> &places)
{
    Fraction sum;
    for (const size_t place : places)
        sum += totals[place];
    const Fraction others = Fraction::ratio(static_cast<qint64>(places.size()) - 1, 1);
    std::vector<Fraction> away;
    for (const size_t place : places) {
        const Fraction far = totals[place] - (sum - totals[place]) / others;
        away.push_back(far < Fraction() ? Fraction() - far : far);
    }
    return away;
}

} // namespace

std::vector<size_t> outliers(const std::vector<Fraction> &totals, Points limit)
{
    if (totals.empty())
        return {};
    const auto [least, most] = std::minmax_element(totals.begin(), totals.end());
    if (*most - *least <= Fraction(limit))
        return {}; // as nearly always
    std::vector<size_t> left(totals.size());
    std::iota(left.begin(), left.end(), size_t(0));
    std::vector<size_t> odd;
    while (left.size() >= 3) {
        const std::vector<Fraction> away = distances(totals, left);
        const Fraction farthest = *std::max_element(away.begin(), away.end());
        if (farthest <= Fraction(limit))
            break;
        std::vector<size_t> others;
        for (size_t i = 0; i < left.size(); ++i)
            (away[i] == farthest ? odd : others).push_back(left[i]);
        left = std::move(others);
    }
    std::sort(odd.begin(), odd.end());
    return odd;
}

} // namespace linxuan
