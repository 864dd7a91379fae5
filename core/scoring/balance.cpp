// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/balance.h"

#include "core/scoring/dealing.h"
#include "core/scoring/dice.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace linxuan {

namespace {

// Deals rows one after the other to whoever costs least at the moment.
class FirstDealing
{
public:
    FirstDealing(Dealing &dealing, quint64 seed)
        : m_dealing(dealing)
        , m_dice(seed)
    { }

    void run()
    {
        std::vector<int> order(m_dealing.task().rows.size());
        std::iota(order.begin(), order.end(), 0);
        m_dice.shuffle(order);
        for (const int row : order)
            dealRow(row);
    }

private:
    void dealRow(int row)
    {
        std::vector<int> free;
        for (const int expert : m_dealing.row(row).eligible) {
            if (!m_dealing.isOn(row, expert))
                free.push_back(expert);
        }
        m_dice.shuffle(free);
        const BalanceRow &dealt = m_dealing.row(row);
        const int wanted = m_dealing.task().wanted(dealt) - dealt.got();
        for (int i = 0; i < wanted && !free.empty(); ++i) {
            const auto best = cheapest(row, free);
            m_dealing.give(row, *best);
            free.erase(best);
        }
    }

    // One more than the least load is left to choose from; the last bit of evenness costs less
    // afterwards than colleagues and units would.
    std::vector<int>::iterator cheapest(int row, std::vector<int> &free) const
    {
        int least = m_dealing.load(free.front());
        for (const int expert : free)
            least = std::min(least, m_dealing.load(expert));
        const int unit = m_dealing.row(row).unit;
        const auto cost = [&](int expert) {
            const int load = m_dealing.load(expert);
            return std::tuple(std::max(load - least - 1, 0),
                              m_dealing.companions(row, expert, expert),
                              m_dealing.isStrange(row, expert), m_dealing.held(expert, unit), load);
        };
        auto best = free.begin();
        auto bestCost = cost(*best);
        for (auto one = best + 1; one != free.end(); ++one) {
            const auto oneCost = cost(*one);
            if (oneCost < bestCost) {
                best = one;
                bestCost = oneCost;
            }
        }
        return best;
    }

    Dealing &m_dealing;
    Dice m_dice;
};

} // namespace

Dealing::Dealing(const BalanceTask &task)
    : m_task(task)
    , m_plan{std::vector<std::vector<int>>(task.rows.size()), task.load}
    , m_held(task.load.size() * at(task.units), 0)
    , m_rows(m_held.size())
{
    for (const BalanceRow &row : task.rows) {
        for (const int expert : row.fixed)
            ++m_held[place(expert, row.unit)];
    }
}

bool Dealing::isOn(int row, int expert) const
{
    const auto has = [expert](const std::vector<int> &list) {
        return std::find(list.begin(), list.end(), expert) != list.end();
    };
    return has(m_task.rows[at(row)].fixed) || has(dealt(row));
}

int Dealing::companions(int row, int expert, int left) const
{
    int count = 0;
    for (const auto *list : {&m_task.rows[at(row)].fixed, &dealt(row)}) {
        for (const int other : *list)
            count += other != left && home(other) == home(expert) ? 1 : 0;
    }
    return count;
}

bool Dealing::isStrange(int row, int expert) const
{
    const std::vector<int> &preferred = m_task.rows[at(row)].preferred;
    return !preferred.empty()
        && std::find(preferred.begin(), preferred.end(), expert) == preferred.end();
}

void Dealing::give(int row, int expert)
{
    const size_t where = place(expert, m_task.rows[at(row)].unit);
    m_plan.rows[at(row)].push_back(expert);
    m_rows[where].push_back(row);
    ++m_held[where];
    ++m_plan.load[at(expert)];
}

void Dealing::take(int row, int expert)
{
    const size_t where = place(expert, m_task.rows[at(row)].unit);
    std::erase(m_plan.rows[at(row)], expert);
    std::erase(m_rows[where], row);
    --m_held[where];
    --m_plan.load[at(expert)];
}

BalancePlan Dealing::finish()
{
    for (auto &row : m_plan.rows)
        std::sort(row.begin(), row.end());
    return std::move(m_plan);
}

BalanceCost costOf(const BalanceTask &task, const BalancePlan &plan)
{
    Dealing dealing(task);
    BalanceCost cost;
    for (size_t i = 0; i < plan.rows.size(); ++i) {
        const int row = static_cast<int>(i);
        for (const int expert : plan.rows[i]) {
            cost.shared += dealing.companions(row, expert, expert);
            cost.strange += dealing.isStrange(row, expert) ? 1 : 0;
            dealing.give(row, expert);
        }
    }
    for (int expert = 0; expert < dealing.experts(); ++expert) {
        cost.load += qint64(dealing.load(expert)) * dealing.load(expert);
        for (int unit = 0; unit < dealing.units(); ++unit)
            cost.spread += qint64(dealing.held(expert, unit)) * dealing.held(expert, unit);
    }
    return cost;
}

BalancePlan dealEvenly(const BalanceTask &task)
{
    Dealing dealing(task);
    FirstDealing(dealing, task.seed).run();
    improve(dealing);
    return dealing.finish();
}

} // namespace linxuan
