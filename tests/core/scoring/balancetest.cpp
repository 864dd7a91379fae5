// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/balance.h"
#include "core/scoring/anonymousnumbers.h"
#include "tests/core/scoring/flowoptimum.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>
#include <set>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

struct Size
{
    int rows = 4;
    int experts = 4;
    int units = 2;
    int perEntry = 2;
};

int under(std::mt19937 &dice, int limit)
{
    return static_cast<int>(dice() % static_cast<unsigned>(limit));
}

// Work done before, recusals, pairs dealt before, experts of one home, earlier judges.
BalanceTask randomTask(std::mt19937 &dice, const Size &size)
{
    BalanceTask task;
    task.seed = dice();
    task.perEntry = size.perEntry;
    task.units = size.units;
    for (int expert = 0; expert < size.experts; ++expert) {
        task.load.push_back(under(dice, 3));
        task.home.push_back(under(dice, std::max(2, size.experts / 2)));
    }
    for (int i = 0; i < size.rows; ++i) {
        BalanceRow row;
        row.unit = under(dice, size.units);
        for (int expert = 0; expert < size.experts; ++expert) {
            if (under(dice, 4) != 0)
                row.eligible.push_back(expert);
            if (under(dice, 8) == 0) {
                row.fixed.push_back(expert);
                ++task.load[static_cast<size_t>(expert)];
            }
        }
        for (const int expert : row.eligible) {
            if (under(dice, 4) == 0)
                row.preferred.push_back(expert);
        }
        task.rows.push_back(std::move(row));
    }
    return task;
}

std::vector<int> freeOf(const BalanceRow &row)
{
    std::vector<int> free;
    for (const int expert : row.eligible) {
        if (std::find(row.fixed.begin(), row.fixed.end(), expert) == row.fixed.end())
            free.push_back(expert);
    }
    return free;
}

int wantedOf(const BalanceTask &task, const BalanceRow &row)
{
    return std::clamp(task.perEntry - row.got(), 0, static_cast<int>(freeOf(row).size()));
}

// Every row has as many as it can get, each once and allowed.
bool isLawful(const BalanceTask &task, const BalancePlan &plan)
{
    for (size_t i = 0; i < task.rows.size(); ++i) {
        const auto free = freeOf(task.rows[i]);
        const std::set<int> dealt(plan.rows[i].begin(), plan.rows[i].end());
        const bool isAllowed = std::includes(free.begin(), free.end(), dealt.begin(), dealt.end());
        if (!isAllowed || dealt.size() != plan.rows[i].size()
            || static_cast<int>(dealt.size()) != wantedOf(task, task.rows[i]))
            return false;
    }
    return true;
}

// The least cost there is, by trying every dealing.
void tryAll(const BalanceTask &task, BalancePlan &plan, size_t from,
            std::optional<BalanceCost> &best)
{
    if (from == task.rows.size()) {
        const BalanceCost cost = costOf(task, plan);
        best = best ? std::min(*best, cost) : cost;
        return;
    }
    const auto free = freeOf(task.rows[from]);
    const int wanted = wantedOf(task, task.rows[from]);
    for (unsigned choice = 0; choice < (1U << free.size()); ++choice) {
        if (__builtin_popcount(choice) != wanted)
            continue;
        plan.rows[from].clear();
        for (size_t i = 0; i < free.size(); ++i) {
            if ((choice >> i) & 1U)
                plan.rows[from].push_back(free[i]);
        }
        tryAll(task, plan, from + 1, best);
    }
    plan.rows[from].clear();
}

FlowTask flowOf(const BalanceTask &task)
{
    FlowTask flow;
    flow.load = task.load;
    flow.home = task.home;
    flow.units = task.units;
    for (const BalanceRow &row : task.rows)
        flow.rows.push_back({freeOf(row), row.fixed, row.preferred, row.unit, wantedOf(task, row)});
    flow.weights[3] = 1;
    flow.weights[2] = 1'000'000;
    flow.weights[1] = flow.weights[2] * 1'000;
    flow.weights[0] = flow.weights[1] * 1'000;
    return flow;
}

long long weighed(const FlowTask &flow, const BalanceCost &cost)
{
    return flow.weights[0] * cost.load + flow.weights[1] * cost.shared
        + flow.weights[2] * cost.strange + flow.weights[3] * cost.spread;
}

BalancePlan nothing(const BalanceTask &task)
{
    return {std::vector<std::vector<int>>(task.rows.size()), task.load};
}

} // namespace

TEST_CASE("no dealing costs less in load, colleagues, strangers and spread, by trying all",
          "[balance][property]")
{
    std::mt19937 dice(20230918);
    for (int round = 0; round < 700; ++round) {
        const Size size{1 + under(dice, 5), 1 + under(dice, 4), 1 + under(dice, 3),
                        1 + under(dice, 3)};
        const BalanceTask task = randomTask(dice, size);
        const BalancePlan plan = dealEvenly(task);
        REQUIRE(isLawful(task, plan));
        BalancePlan other = nothing(task);
        std::optional<BalanceCost> best;
        tryAll(task, other, 0, best);
        REQUIRE(costOf(task, plan) == *best);
    }
}

TEST_CASE("the dealing costs what LEMON's network simplex says is least", "[balance][property]")
{
    std::mt19937 dice(20230904);
    for (int round = 0; round < 250; ++round) {
        const Size size{10 + under(dice, 60), 3 + under(dice, 14), 1 + under(dice, 6),
                        1 + under(dice, 5)};
        const BalanceTask task = randomTask(dice, size);
        const BalancePlan plan = dealEvenly(task);
        REQUIRE(isLawful(task, plan));
        const FlowTask flow = flowOf(task);
        const long long own =
            weighed(flow, costOf(task, plan)) - weighed(flow, costOf(task, nothing(task)));
        REQUIRE(own == leastFlowCost(flow));
    }
}

TEST_CASE("what is dealt and what it costs agree on the loads", "[balance]")
{
    std::mt19937 dice(7);
    const BalanceTask task = randomTask(dice, {40, 9, 4, 3});
    const BalancePlan plan = dealEvenly(task);
    std::vector<int> load = task.load;
    for (const auto &row : plan.rows) {
        for (const int expert : row)
            ++load[static_cast<size_t>(expert)];
    }
    CHECK(plan.load == load);
}

TEST_CASE("an expert's entries come from all units alike", "[balance]")
{
    BalanceTask task;
    task.perEntry = 1;
    task.units = 3;
    task.load = {0, 0, 0};
    task.home = {0, 1, 2};
    for (int i = 0; i < 9; ++i)
        task.rows.push_back({{0, 1, 2}, {}, 0, i / 3, {}});
    for (task.seed = 0; task.seed < 20; ++task.seed)
        CHECK(costOf(task, dealEvenly(task)) == BalanceCost{27, 0, 0, 9});
}

TEST_CASE("experts of one unit do not meet on an entry where others are free", "[balance]")
{
    BalanceTask task;
    task.perEntry = 2;
    task.load = {0, 0, 0, 0};
    task.home = {0, 0, 1, 1};
    for (int i = 0; i < 6; ++i)
        task.rows.push_back({{0, 1, 2, 3}, {}, 0, 0, {}});
    for (task.seed = 0; task.seed < 20; ++task.seed)
        CHECK(costOf(task, dealEvenly(task)).shared == 0);
}

TEST_CASE("whoever judged an entry before gets it again unless loads would suffer", "[balance]")
{
    BalanceTask task;
    task.perEntry = 1;
    task.load = {0, 0};
    task.home = {0, 1};
    for (int i = 0; i < 4; ++i)
        task.rows.push_back({{0, 1}, {}, 0, 0, {i < 3 ? 0 : 1}});
    const BalancePlan plan = dealEvenly(task);
    CHECK(plan.load == std::vector{2, 2});
    CHECK(costOf(task, plan).strange == 1);
    CHECK(plan.rows[3] == std::vector{1});
}

TEST_CASE("anonymous numbers are a permutation that only the seed decides", "[numbers]")
{
    const auto numbers = shuffledNumbers(200, 1, 7);
    CHECK(numbers == shuffledNumbers(200, 1, 7));
    CHECK_FALSE(numbers == shuffledNumbers(200, 1, 8));
    CHECK(std::set<int>(numbers.begin(), numbers.end()).size() == 200);
    CHECK(*std::min_element(numbers.begin(), numbers.end()) == 1);
    CHECK(*std::max_element(numbers.begin(), numbers.end()) == 200);
    CHECK_FALSE(std::is_sorted(numbers.begin(), numbers.end()));
    CHECK(shuffledNumbers(3, 11, 1).size() == 3);
}

TEST_CASE("numbers are written as wide as the highest, letters without I and O", "[numbers]")
{
    CHECK(entryNumberText(51, 120) == u"051");
    CHECK(entryNumberText(51, 3000) == u"0051");
    CHECK(expertNumberText(1) == u"A");
    CHECK(expertNumberText(9) == u"J");
    CHECK(expertNumberText(24) == u"Z");
    CHECK(expertNumberText(25) == u"AA");
    std::set<QString> all;
    for (int number = 1; number <= 2000; ++number)
        all.insert(expertNumberText(number));
    CHECK(all.size() == 2000);
}
