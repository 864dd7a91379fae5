// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fairnessdrift.h"

#include <algorithm>
#include <tuple>

namespace linxuan {

namespace {

struct Moment
{
    long long at = 0;
    double residual = 0;
    double place = 0; // in the order of submission, from 1

    bool operator<(const Moment &other) const
    {
        return std::tie(at, residual) < std::tie(other.at, other.residual);
    }
};

// Gives each its place; says how many times differ.
int order(std::vector<Moment> &moments)
{
    std::sort(moments.begin(), moments.end());
    int different = 0;
    for (size_t first = 0; first < moments.size(); ++different) {
        size_t last = first;
        while (last + 1 < moments.size() && moments[last + 1].at == moments[first].at)
            ++last;
        for (size_t i = first; i <= last; ++i)
            moments[i].place = double(first + last) / 2 + 1;
        first = last + 1;
    }
    return different;
}

std::optional<Drift> driftOf(std::vector<Moment> &moments)
{
    const int sheets = int(moments.size());
    if (sheets < kLeastDriftSheets || 2 * order(moments) < sheets)
        return {};
    const double middle = (sheets + 1) / 2.0;
    double residuals = 0;
    for (const Moment &moment : moments)
        residuals += moment.residual / sheets;
    double spread = 0;
    double common = 0;
    for (const Moment &moment : moments) {
        spread += (moment.place - middle) * (moment.place - middle);
        common += (moment.place - middle) * (moment.residual - residuals);
    }
    Drift drift;
    drift.sheets = sheets;
    drift.perSheet = common / spread;
    double left = 0;
    for (const Moment &moment : moments) {
        const double rest = moment.residual - residuals - drift.perSheet * (moment.place - middle);
        left += rest * rest;
    }
    drift.error = std::sqrt(left / (sheets - 2) / spread);
    return drift;
}

} // namespace

std::vector<std::optional<Drift>> drifts(const RatingTable &table, const AdditiveFit &fit)
{
    std::vector<std::vector<Moment>> moments(size_t(table.experts));
    std::vector<bool> isKnown(size_t(table.experts), true);
    for (size_t i = 0; i < table.ratings.size(); ++i) {
        const Rating &rating = table.ratings[i];
        const size_t expert = size_t(rating.expert);
        isKnown[expert] = isKnown[expert] && rating.at && fit.experts[expert].severity;
        moments[expert].push_back({rating.at.value_or(0), fit.residuals[i]});
    }
    std::vector<std::optional<Drift>> drifts;
    for (size_t expert = 0; expert < moments.size(); ++expert)
        drifts.push_back(isKnown[expert] ? driftOf(moments[expert]) : std::nullopt);
    return drifts;
}

} // namespace linxuan
