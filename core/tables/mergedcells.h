// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/rowbuffer.h"

#include <vector>

namespace linxuan {

// A block of merged cells, 0-based, ends included.
struct MergedBlock
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

// Repeats the text of a merge down its first column and clears what hides under the rest.
class MergedCells
{
public:
    void clear();
    void add(const MergedBlock &block);
    // Rows come in rising order. A row without a cell of its own is left as it is.
    void apply(int row, RowBuffer &cells);

private:
    struct Active
    {
        MergedBlock block;
        CellKind kind = CellKind::Empty;
        std::string text;
    };
    void start(int row);
    void fill(Active &merge, int row, RowBuffer &cells) const;

    std::vector<MergedBlock> m_waiting; // the next one last
    std::vector<Active> m_active;
    bool m_isSorted = true;
};

// The blocks of a worksheet of xlsx, which stand behind its rows; found by looking for their tags,
// so that rows need not be kept until the parser gets there.
std::vector<MergedBlock> findMergedBlocks(std::string_view worksheet);

} // namespace linxuan
