// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/fairnessparts.h"

#include <algorithm>
#include <numeric>

namespace linxuan {

namespace {

// Experts joined by the entries they scored.
class Joined
{
public:
    explicit Joined(int experts)
        : m_parent(size_t(experts))
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    int root(int expert)
    {
        while (m_parent[size_t(expert)] != expert) {
            int &parent = m_parent[size_t(expert)];
            parent = m_parent[size_t(parent)];
            expert = parent;
        }
        return expert;
    }

    // The lowest number of a set is its root.
    void join(int left, int right)
    {
        const int a = root(left);
        const int b = root(right);
        m_parent[size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> m_parent;
};

Joined joinedExperts(const RatingRows &rows, int experts)
{
    Joined joined(experts);
    for (int entry = 0; entry < rows.entries(); ++entry) {
        for (const RatingRows::Cell &cell : rows.row(entry))
            joined.join(rows.begin(entry)->expert, cell.expert);
    }
    return joined;
}

// The number of each root's part, the largest part first.
std::vector<int> numbered(const std::vector<int> &ratingsOfRoot, int &count)
{
    std::vector<int> roots;
    for (size_t root = 0; root < ratingsOfRoot.size(); ++root) {
        if (ratingsOfRoot[root] > 0)
            roots.push_back(int(root));
    }
    std::stable_sort(roots.begin(), roots.end(), [&](int left, int right) {
        return ratingsOfRoot[size_t(left)] > ratingsOfRoot[size_t(right)];
    });
    std::vector<int> numbers(ratingsOfRoot.size(), -1);
    for (size_t i = 0; i < roots.size(); ++i)
        numbers[size_t(roots[i])] = int(i);
    count = int(roots.size());
    return numbers;
}

} // namespace

RatingRows::RatingRows(const RatingTable &table)
    : m_first(size_t(table.entries) + 1, 0)
    , m_cells(table.ratings.size())
{
    for (const Rating &rating : table.ratings)
        ++m_first[size_t(rating.entry) + 1];
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    std::vector<int> next(m_first.begin(), m_first.end() - 1);
    for (size_t i = 0; i < table.ratings.size(); ++i) {
        const Rating &rating = table.ratings[i];
        m_cells[size_t(next[size_t(rating.entry)]++)] = {rating.expert, rating.points, int(i)};
    }
    double sum = 0;
    for (int entry = 0; entry < table.entries; ++entry) {
        const auto begin = m_cells.begin() + m_first[size_t(entry)];
        const auto end = m_cells.begin() + m_first[size_t(entry) + 1];
        std::sort(begin, end,
                  [](const Cell &left, const Cell &right) { return left.expert < right.expert; });
        for (auto cell = begin; cell != end; ++cell)
            sum += cell->points;
    }
    m_mean = m_cells.empty() ? 0 : sum / double(m_cells.size());
}

ConnectedParts connectedParts(const RatingRows &rows, int experts)
{
    Joined joined = joinedExperts(rows, experts);
    std::vector<int> ratingsOfRoot(size_t(experts), 0);
    for (int entry = 0; entry < rows.entries(); ++entry) {
        if (rows.count(entry) > 0)
            ratingsOfRoot[size_t(joined.root(rows.begin(entry)->expert))] += rows.count(entry);
    }
    ConnectedParts parts;
    const std::vector<int> numbers = numbered(ratingsOfRoot, parts.count);
    for (int expert = 0; expert < experts; ++expert)
        parts.expertPart.push_back(numbers[size_t(joined.root(expert))]);
    for (int entry = 0; entry < rows.entries(); ++entry) {
        const bool isRated = rows.count(entry) > 0;
        parts.entryPart.push_back(isRated ? parts.expertPart[size_t(rows.begin(entry)->expert)]
                                          : -1);
    }
    return parts;
}

} // namespace linxuan
