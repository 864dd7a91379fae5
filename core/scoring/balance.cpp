// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/balance.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace linxuan {

namespace {

// SplitMix64 (Steele, Lea, Flood 2014): the standard library's distributions may differ between
// systems, and a seed has to mean the same everywhere.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    template<typename T>
    void shuffle(std::vector<T> &items)
    {
        for (size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[next() % i]);
    }

private:
    quint64 m_state;
};

class Dealing
{
public:
    explicit Dealing(const BalanceTask &task)
        : m_task(task)
        , m_dice(task.seed)
        , m_held(task.load.size())
        , m_plan{std::vector<std::vector<int>>(task.rows.size()), task.load}
    { }

    BalancePlan run()
    {
        deal();
        balance();
        for (auto &row : m_plan.rows)
            std::sort(row.begin(), row.end());
        return std::move(m_plan);
    }

private:
    struct Step
    {
        int from = 0; // gives `row` away
        size_t row = 0;
    };

    static size_t at(int expert) { return static_cast<size_t>(expert); }
    int load(int expert) const { return m_plan.load[at(expert)]; }

    bool isOn(size_t row, int expert) const
    {
        const auto has = [expert](const std::vector<int> &list) {
            return std::find(list.begin(), list.end(), expert) != list.end();
        };
        return has(m_task.rows[row].fixed) || has(m_plan.rows[row]);
    }

    void give(size_t row, int expert)
    {
        m_plan.rows[row].push_back(expert);
        m_held[at(expert)].push_back(row);
        ++m_plan.load[at(expert)];
    }

    void take(size_t row, int expert)
    {
        std::erase(m_plan.rows[row], expert);
        std::erase(m_held[at(expert)], row);
        --m_plan.load[at(expert)];
    }

    void deal()
    {
        std::vector<size_t> order(m_task.rows.size());
        std::iota(order.begin(), order.end(), size_t(0));
        m_dice.shuffle(order);
        for (const size_t row : order)
            dealRow(row);
    }

    void dealRow(size_t row)
    {
        std::vector<int> free;
        for (const int expert : m_task.rows[row].eligible) {
            if (!isOn(row, expert))
                free.push_back(expert);
        }
        m_dice.shuffle(free);
        std::stable_sort(free.begin(), free.end(),
                         [this](int a, int b) { return load(a) < load(b); });
        const int wanted = m_task.perEntry - m_task.rows[row].got();
        for (int i = 0; i < wanted && i < static_cast<int>(free.size()); ++i)
            give(row, free[static_cast<size_t>(i)]);
    }

    void balance()
    {
        std::vector<int> experts(m_held.size());
        std::iota(experts.begin(), experts.end(), 0);
        bool moved = true;
        while (moved) {
            moved = false;
            std::stable_sort(experts.begin(), experts.end(),
                             [this](int a, int b) { return load(a) > load(b); });
            for (const int expert : experts) {
                while (relieve(expert))
                    moved = true;
            }
        }
    }

    // Moves one entry's worth of work from this expert along the shortest chain to one who has at
    // least two less. Each such move makes the sum of squares smaller, so they come to an end.
    bool relieve(int expert)
    {
        if (m_plan.load.empty()
            || load(expert) < *std::min_element(m_plan.load.begin(), m_plan.load.end()) + 2)
            return false;
        std::vector<std::optional<Step>> reached(m_held.size());
        std::vector<bool> seen(m_task.rows.size(), false);
        std::vector<int> queue{expert};
        for (size_t i = 0; i < queue.size(); ++i) {
            for (const size_t row : m_held[at(queue[i])]) {
                if (seen[row])
                    continue; // whoever could take it is reached already
                seen[row] = true;
                for (const int next : m_task.rows[row].eligible) {
                    if (next == expert || reached[at(next)] || isOn(row, next))
                        continue;
                    reached[at(next)] = Step{queue[i], row};
                    queue.push_back(next);
                    if (load(next) <= load(expert) - 2) {
                        shift(reached, next, expert);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    void shift(const std::vector<std::optional<Step>> &reached, int last, int first)
    {
        for (int expert = last; expert != first;) {
            const Step step = *reached[at(expert)];
            take(step.row, step.from);
            give(step.row, expert);
            expert = step.from;
        }
    }

    const BalanceTask &m_task;
    Dice m_dice;
    std::vector<std::vector<size_t>> m_held; // rows dealt to each expert, fixed ones left out
    BalancePlan m_plan;
};

} // namespace

BalancePlan dealEvenly(const BalanceTask &task)
{
    return Dealing(task).run();
}

} // namespace linxuan
