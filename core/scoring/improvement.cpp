// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/dealing.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace linxuan {

namespace {

// A cost with its four terms packed in two numbers, the weightier in the higher bits; sums and
// comparisons are those of the terms as long as no term of a path leaves its bits.
struct PathCost
{
    qint64 first = 0; // load, then colleagues
    qint64 second = 0; // strangers, then spread

    static PathCost load(int marginal) { return {qint64(marginal) << 32, 0}; }
    static PathCost move(int shared, int strange) { return {shared, qint64(strange) << 44}; }
    static PathCost spread(int marginal) { return {0, marginal}; }

    PathCost operator+(const PathCost &other) const
    {
        return {first + other.first, second + other.second};
    }
    bool operator<(const PathCost &other) const
    {
        return first != other.first ? first < other.first : second < other.second;
    }
};

// Labels only fall; long before one could leave its bits they begin anew.
constexpr int kRoundsOfLabels = 2000;

// The residual network of a dealing, with all entries between two experts melted into the cheapest
// move. Its nodes are expert × unit (what the expert holds of the unit), then the experts, then
// one for all work.
class Residual
{
public:
    explicit Residual(Dealing &dealing)
        : m_dealing(dealing)
        , m_units(dealing.units())
        , m_firstExpert(dealing.experts() * dealing.units())
        , m_work(m_firstExpert + dealing.experts())
        , m_moves(at(m_firstExpert))
        , m_label(at(m_work + 1))
        , m_before(at(m_work + 1))
        , m_isActive(at(m_work + 1), false)
        , m_state(at(m_work + 1), 0)
    { }

    void run()
    {
        for (int node = 0; node < m_firstExpert; ++node)
            findMoves(node);
        activateAll();
        while (!m_active.empty()) {
            relaxRound();
            const auto cycles = negativeCycles();
            if (!cycles.empty())
                takeAll(cycles);
            else if (m_active.empty() && !m_isWhole)
                activateAll();
        }
    }

private:
    struct Move
    {
        int to = 0; // expert
        int row = 0;
        PathCost cost;
    };
    // How a node was reached; row only where an entry moved.
    struct Step
    {
        int from = -1;
        int row = -1;
    };
    using Cycle = std::vector<Step>; // each from a node to that of the next step

    static size_t at(int number) { return static_cast<size_t>(number); }
    int expertOf(int node) const { return node / m_units; }
    int unitOf(int node) const { return node % m_units; }
    int nodeOf(int expert, int unit) const { return expert * m_units + unit; }

    // The cheapest way from this expert to each other one by one entry of the unit.
    void findMoves(int node)
    {
        auto &moves = m_moves[at(node)];
        moves.clear();
        const int from = expertOf(node);
        m_best.assign(at(m_dealing.experts()), {});
        for (const int row : m_dealing.rowsOf(from, unitOf(node))) {
            const int kept = m_dealing.companions(row, from, from);
            const int strange = m_dealing.isStrange(row, from) ? 1 : 0;
            for (const int to : m_dealing.row(row).eligible) {
                if (m_dealing.isOn(row, to))
                    continue;
                const PathCost cost =
                    PathCost::move(m_dealing.companions(row, to, from) - kept,
                                   (m_dealing.isStrange(row, to) ? 1 : 0) - strange);
                auto &best = m_best[at(to)];
                if (!best || cost < best->cost || (!(best->cost < cost) && row < best->row))
                    best = Move{to, row, cost};
            }
        }
        for (const auto &best : m_best) {
            if (best)
                moves.push_back(*best);
        }
    }

    PathCost holding(int node, bool more) const
    {
        const int held = m_dealing.held(expertOf(node), unitOf(node));
        return PathCost::spread(more ? 2 * held + 1 : 1 - 2 * held);
    }

    PathCost working(int expert, bool more) const
    {
        const int load = m_dealing.load(expert);
        return PathCost::load(more ? 2 * load + 1 : 1 - 2 * load);
    }

    void activate(int node)
    {
        if (m_isActive[at(node)])
            return;
        m_isActive[at(node)] = true;
        m_active.push_back(node);
    }

    void activateAll()
    {
        if (m_rounds > kRoundsOfLabels) {
            std::fill(m_label.begin(), m_label.end(), PathCost());
            m_rounds = 0;
        }
        for (int node = 0; node <= m_work; ++node)
            activate(node);
        m_isWhole = true;
    }

    void relax(int from, int to, const PathCost &cost, int row = -1)
    {
        const PathCost through = m_label[at(from)] + cost;
        if (!(through < m_label[at(to)]))
            return;
        m_label[at(to)] = through;
        m_before[at(to)] = {from, row};
        activate(to);
    }

    void relaxFrom(int node)
    {
        if (node == m_work) {
            for (int expert = 0; expert < m_dealing.experts(); ++expert)
                relax(node, m_firstExpert + expert, working(expert, false));
        } else if (node >= m_firstExpert) {
            const int expert = node - m_firstExpert;
            relax(node, m_work, working(expert, true));
            for (int unit = 0; unit < m_units; ++unit) {
                if (!m_moves[at(nodeOf(expert, unit))].empty())
                    relax(node, nodeOf(expert, unit), holding(nodeOf(expert, unit), false));
            }
        } else {
            relax(node, m_firstExpert + expertOf(node), holding(node, true));
            for (const Move &move : m_moves[at(node)])
                relax(node, nodeOf(move.to, unitOf(node)), move.cost, move.row);
        }
    }

    void relaxRound()
    {
        std::vector<int> round;
        round.swap(m_active);
        for (const int node : round)
            m_isActive[at(node)] = false;
        for (const int node : round)
            relaxFrom(node);
        ++m_rounds;
    }

    // A cycle among the steps back is one of negative cost (Cherkassky, Goldberg 1999).
    std::vector<Cycle> negativeCycles()
    {
        std::vector<Cycle> cycles;
        std::fill(m_state.begin(), m_state.end(), 0);
        for (int start = 0, mark = 1; start <= m_work; ++start, ++mark) {
            int node = start;
            while (node >= 0 && m_state[at(node)] == 0) {
                m_state[at(node)] = mark;
                node = m_before[at(node)].from;
            }
            if (node >= 0 && m_state[at(node)] == mark)
                cycles.push_back(cycleThrough(node));
        }
        return cycles;
    }

    Cycle cycleThrough(int node) const
    {
        Cycle cycle;
        int to = node;
        do {
            cycle.push_back(m_before[at(to)]);
            to = cycle.back().from;
        } while (to != node);
        std::reverse(cycle.begin(), cycle.end());
        return cycle;
    }

    PathCost costOf(const Step &step, int to) const
    {
        if (step.row >= 0) {
            const int from = expertOf(step.from);
            const int next = expertOf(to);
            return PathCost::move(m_dealing.companions(step.row, next, from)
                                      - m_dealing.companions(step.row, from, from),
                                  (m_dealing.isStrange(step.row, next) ? 1 : 0)
                                      - (m_dealing.isStrange(step.row, from) ? 1 : 0));
        }
        if (step.from == m_work)
            return working(to - m_firstExpert, false);
        if (to == m_work)
            return working(step.from - m_firstExpert, true);
        return step.from >= m_firstExpert ? holding(to, false) : holding(step.from, true);
    }

    PathCost costOf(const Cycle &cycle) const
    {
        PathCost cost;
        for (size_t i = 0; i < cycle.size(); ++i)
            cost = cost + costOf(cycle[i], cycle[(i + 1) % cycle.size()].from);
        return cost;
    }

    // Two moves of one entry go through the same place of the network: both from one home to
    // another, or out of or into the same home. Otherwise neither feels the other.
    bool meet(const Step &one, int oneTo, const Step &other, int otherTo) const
    {
        const auto home = [this](int node) { return m_dealing.home(expertOf(node)); };
        const bool bothCross = home(one.from) != home(oneTo) && home(other.from) != home(otherTo);
        return bothCross || home(one.from) == home(other.from) || home(one.from) == home(otherTo)
            || home(oneTo) == home(other.from) || home(oneTo) == home(otherTo);
    }

    // An entry that moves twice through the same place, from a to b and from c to d, may as well
    // move from a to d and from c to b: that makes two cycles of one, together no dearer, and the
    // cheaper one is negative.
    Cycle withoutRepeats(Cycle cycle) const
    {
        const auto next = [&cycle](size_t step) { return cycle[(step + 1) % cycle.size()].from; };
        for (size_t i = 0; i < cycle.size(); ++i) {
            for (size_t j = i + 1; j < cycle.size(); ++j) {
                if (cycle[i].row < 0 || cycle[i].row != cycle[j].row
                    || !meet(cycle[i], next(i), cycle[j], next(j)))
                    continue;
                const auto from = [&cycle](size_t place) {
                    return cycle.begin() + static_cast<std::ptrdiff_t>(place);
                };
                Cycle inner(from(i + 1), from(j + 1)); // b … c, then back to b
                Cycle outer(from(j + 1), cycle.end()); // d … a, then on to d
                outer.insert(outer.end(), cycle.begin(), from(i + 1));
                return withoutRepeats(costOf(inner) < costOf(outer) ? inner : outer);
            }
        }
        return cycle;
    }

    void takeAll(const std::vector<Cycle> &cycles)
    {
        std::vector<int> moved; // rows
        for (const Cycle &found : cycles) {
            const Cycle cycle = withoutRepeats(found);
            const bool isFree = std::none_of(cycle.begin(), cycle.end(), [&](const Step &step) {
                return step.row >= 0
                    && std::find(moved.begin(), moved.end(), step.row) != moved.end();
            });
            if (!isFree || !(costOf(cycle) < PathCost()))
                continue;
            for (size_t i = 0; i < cycle.size(); ++i) {
                if (cycle[i].row >= 0)
                    moved.push_back(cycle[i].row);
                take(cycle[i], cycle[(i + 1) % cycle.size()].from);
            }
        }
        std::fill(m_before.begin(), m_before.end(), Step());
        for (const int row : moved)
            refresh(row);
        m_isWhole = false;
        activate(m_work);
    }

    void take(const Step &step, int to)
    {
        activate(step.from);
        activate(to);
        if (step.row < 0)
            return;
        m_dealing.take(step.row, expertOf(step.from));
        m_dealing.give(step.row, expertOf(to));
        refreshNode(step.from);
        refreshNode(to);
    }

    void refreshNode(int node)
    {
        findMoves(node);
        activate(node);
        activate(m_firstExpert + expertOf(node));
    }

    void refresh(int row)
    {
        for (const int expert : m_dealing.dealt(row))
            refreshNode(nodeOf(expert, m_dealing.row(row).unit));
    }

    Dealing &m_dealing;
    const int m_units;
    const int m_firstExpert;
    const int m_work;
    std::vector<std::vector<Move>> m_moves; // of each expert × unit
    std::vector<PathCost> m_label;
    std::vector<Step> m_before;
    std::vector<bool> m_isActive;
    std::vector<int> m_state;
    std::vector<int> m_active;
    std::vector<std::optional<Move>> m_best;
    int m_rounds = 0;
    bool m_isWhole = false; // every node was active since the last cycle was taken
};

} // namespace

void improve(Dealing &dealing)
{
    if (dealing.experts() > 0)
        Residual(dealing).run();
}

} // namespace linxuan
