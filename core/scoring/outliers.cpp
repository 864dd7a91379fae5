// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/outliers.h"

#include <algorithm>

namespace linxuan {

std::vector<size_t> outliers(const std::vector<Fraction> &totals, Points limit)
{
    std::vector<size_t> places;
    if (totals.size() < 3)
        return places;
    const auto [least, most] = std::minmax_element(totals.begin(), totals.end());
    if (*most - *least <= Fraction(limit))
        return places;
    Fraction sum;
    for (const Fraction &total : totals)
        sum += total;
    const Fraction others = Fraction::ratio(static_cast<qint64>(totals.size()) - 1, 1);
    for (size_t i = 0; i < totals.size(); ++i) {
        const Fraction away = totals[i] - (sum - totals[i]) / others;
        if (away > Fraction(limit) || Fraction() - away > Fraction(limit))
            places.push_back(i);
    }
    return places;
}

} // namespace linxuan
