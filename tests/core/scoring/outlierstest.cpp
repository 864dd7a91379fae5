// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/outliers.h"
#include "tests/support/catch.h"

using namespace linxuan;

namespace {

std::vector<size_t> outliersOf(std::vector<int> totals, int limit = 15)
{
    std::vector<Fraction> fractions;
    for (const int total : totals)
        fractions.emplace_back(Points::whole(total));
    return outliers(fractions, Points::whole(limit));
}

} // namespace

TEST_CASE("the total that lies far from the mean of the others is the outlier", "[outliers]")
{
    CHECK(outliersOf({90, 70, 91}) == std::vector<size_t>{1});
    CHECK(outliersOf({70, 90, 91, 89, 92}) == std::vector<size_t>{0});
    CHECK(outliersOf({60, 61, 95}) == std::vector<size_t>{2});
}

TEST_CASE("a spread that goes through all totals has no outlier", "[outliers]")
{
    CHECK(outliersOf({70, 79, 87}).empty()); // 17 apart, none alone
    CHECK(outliersOf({80, 82, 84}).empty());
    CHECK(outliersOf({70, 85, 85}).empty()); // exactly at the limit
    CHECK(outliersOf({69, 85, 85}) == std::vector<size_t>{0});
}

TEST_CASE("of two totals neither is the odd one", "[outliers]")
{
    CHECK(outliersOf({10, 90}).empty());
    CHECK(outliersOf({90}).empty());
    CHECK(outliersOf({}).empty());
}
