// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/mergedcells.h"

#include "core/tables/celltext.h"

#include <algorithm>

namespace linxuan {

void MergedCells::clear()
{
    m_waiting.clear();
    m_active.clear();
    m_isSorted = true;
}

void MergedCells::add(const MergedBlock &block)
{
    m_waiting.push_back(block);
    m_isSorted = false;
}

void MergedCells::start(int row)
{
    if (!m_isSorted) {
        std::stable_sort(m_waiting.begin(), m_waiting.end(),
                         [](const auto &a, const auto &b) { return a.firstRow > b.firstRow; });
        m_isSorted = true;
    }
    std::erase_if(m_active, [row](const Active &merge) { return merge.block.lastRow < row; });
    for (; !m_waiting.empty() && m_waiting.back().firstRow <= row; m_waiting.pop_back()) {
        if (m_waiting.back().lastRow >= row)
            m_active.push_back({m_waiting.back(), CellKind::Empty, {}});
    }
}

void MergedCells::fill(Active &merge, int row, RowBuffer &cells) const
{
    const MergedBlock &block = merge.block;
    const auto first = static_cast<size_t>(block.firstColumn);
    if (row == block.firstRow && first < cells.slots().size()) {
        merge.kind = cells.slots()[first].kind;
        merge.text = cells.text(cells.slots()[first]);
    }
    const int last = std::min(block.lastColumn, static_cast<int>(cells.slots().size()) - 1);
    for (int column = block.firstColumn + 1; column <= last; ++column)
        cells.erase(column);
    if (row > block.firstRow)
        cells.put(block.firstColumn, merge.kind, merge.text);
    cells.widen(block.firstColumn, block.lastColumn - block.firstColumn + 1);
}

void MergedCells::apply(int row, RowBuffer &cells)
{
    if (m_waiting.empty() && m_active.empty())
        return;
    start(row);
    if (cells.isEmpty())
        return;
    for (Active &merge : m_active)
        fill(merge, row, cells);
}

std::vector<MergedBlock> findMergedBlocks(std::string_view worksheet)
{
    constexpr std::string_view kTag = "mergeCell ";
    std::vector<MergedBlock> blocks;
    const size_t rowsEnd = worksheet.rfind("sheetData");
    size_t at = rowsEnd == std::string_view::npos ? rowsEnd : worksheet.find(kTag, rowsEnd);
    for (; at != std::string_view::npos; at = worksheet.find(kTag, at + 1)) {
        std::string_view tag = worksheet.substr(at, 200);
        tag = tag.substr(0, tag.find('>'));
        const size_t quote = tag.find("ref=");
        if (quote == std::string_view::npos || quote + 5 > tag.size())
            continue;
        std::string_view range = tag.substr(quote + 5);
        range = range.substr(0, range.find(tag[quote + 4]));
        const size_t colon = range.find(':');
        const auto from = cellPosition(range.substr(0, colon));
        const auto to =
            colon == std::string_view::npos ? from : cellPosition(range.substr(colon + 1));
        if (from && to && to->row >= from->row && to->column >= from->column)
            blocks.push_back({from->row, from->column, to->row, to->column});
    }
    return blocks;
}

} // namespace linxuan
