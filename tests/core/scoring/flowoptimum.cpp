// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/scoring/flowoptimum.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <map>

namespace linxuan::samples {

namespace {

using Graph = lemon::SmartDigraph;

class Network
{
public:
    explicit Network(const FlowTask &task)
        : m_task(task)
        , m_capacity(m_graph)
        , m_cost(m_graph)
        , m_source(m_graph.addNode())
        , m_sink(m_graph.addNode())
    { }

    long long solve()
    {
        addExperts();
        int total = 0;
        for (const FlowRow &row : m_task.rows) {
            addRow(row);
            total += row.wanted;
        }
        lemon::NetworkSimplex<Graph, int, long long> simplex(m_graph);
        simplex.upperMap(m_capacity).costMap(m_cost).stSupply(m_source, m_sink, total);
        return simplex.run() == decltype(simplex)::OPTIMAL ? simplex.totalCost<long long>() : -1;
    }

private:
    void arc(Graph::Node from, Graph::Node to, int capacity, long long cost)
    {
        const Graph::Arc arc = m_graph.addArc(from, to);
        m_capacity[arc] = capacity;
        m_cost[arc] = cost;
    }

    // The squares of what is `there` grow by 2n + 1 with each one more.
    void squares(Graph::Node from, Graph::Node to, int there, long long weight)
    {
        for (int more = 0; more < static_cast<int>(m_task.rows.size()); ++more)
            arc(from, to, 1, weight * (2 * (there + more) + 1));
    }

    void addExperts()
    {
        for (size_t expert = 0; expert < m_task.load.size(); ++expert) {
            const Graph::Node node = m_graph.addNode();
            squares(node, m_sink, m_task.load[expert], m_task.weights[0]);
            for (int unit = 0; unit < m_task.units; ++unit) {
                int there = 0;
                for (const FlowRow &row : m_task.rows) {
                    if (row.unit == unit)
                        there += int(std::count(row.fixed.begin(), row.fixed.end(), int(expert)));
                }
                const Graph::Node held = m_graph.addNode();
                squares(held, node, there, m_task.weights[3]);
                m_held[{int(expert), unit}] = held;
            }
        }
    }

    void addRow(const FlowRow &row)
    {
        const Graph::Node node = m_graph.addNode();
        arc(m_source, node, row.wanted, 0);
        std::map<int, Graph::Node> homes;
        for (const int expert : row.free) {
            const int home = m_task.home[size_t(expert)];
            if (homes.count(home) == 0) {
                homes[home] = m_graph.addNode();
                const auto there = std::count_if(row.fixed.begin(), row.fixed.end(), [&](int one) {
                    return m_task.home[size_t(one)] == home;
                });
                for (int more = 0; more < row.wanted; ++more)
                    arc(node, homes[home], 1, m_task.weights[1] * (there + more));
            }
            const auto &known = row.preferred;
            const bool isStrange =
                !known.empty() && std::find(known.begin(), known.end(), expert) == known.end();
            arc(homes[home], m_held[{expert, row.unit}], 1, isStrange ? m_task.weights[2] : 0);
        }
    }

    const FlowTask &m_task;
    Graph m_graph;
    Graph::ArcMap<int> m_capacity;
    Graph::ArcMap<long long> m_cost;
    Graph::Node m_source;
    Graph::Node m_sink;
    std::map<std::pair<int, int>, Graph::Node> m_held;
};

} // namespace

long long leastFlowCost(const FlowTask &task)
{
    return Network(task).solve();
}

} // namespace linxuan::samples
