// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/fairness.h"

#include <vector>

namespace linxuan {

// Ratings by entry, then expert, so that no sum depends on the order in which they came.
class RatingRows
{
public:
    explicit RatingRows(const RatingTable &table);

    struct Cell
    {
        int expert = 0;
        double points = 0;
        int rating = 0; // position in the table
    };

    int entries() const { return int(m_first.size()) - 1; }
    int count(int entry) const { return m_first[size_t(entry) + 1] - m_first[size_t(entry)]; }
    const Cell *begin(int entry) const { return m_cells.data() + m_first[size_t(entry)]; }
    const Cell *end(int entry) const { return m_cells.data() + m_first[size_t(entry) + 1]; }
    struct Row
    {
        const Cell *first;
        const Cell *last;
        const Cell *begin() const { return first; }
        const Cell *end() const { return last; }
    };
    Row row(int entry) const { return {begin(entry), end(entry)}; }
    // The mean of all ratings: sums of what is left of them lose fewer digits.
    double mean() const { return m_mean; }

private:
    std::vector<int> m_first; // of each entry, and the end
    std::vector<Cell> m_cells;
    double m_mean = 0;
};

// Which experts and entries hang together; parts by their number of ratings, largest first, among
// equals by their first expert.
struct ConnectedParts
{
    int count = 0;
    std::vector<int> expertPart; // -1: no rating
    std::vector<int> entryPart;
};

ConnectedParts connectedParts(const RatingRows &rows, int experts);

} // namespace linxuan
