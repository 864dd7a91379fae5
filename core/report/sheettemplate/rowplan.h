// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/cellplaces.h"

#include <optional>
#include <vector>

namespace linxuan::sheets {

struct RowSpan
{
    int first = 0;
    int last = 0;

    bool operator==(const RowSpan &) const = default;
};

// Which rows of the template repeat: head and foot of a block once per group, the body between
// them once per row of values. A row counts as part of the body from the first to the last that
// names a column. The block is empty when `first` is `end`.
struct RowBlock
{
    int first = kMostRows + 1;
    int body = kMostRows + 1;
    int foot = kMostRows + 1; // begins behind the body
    int end = kMostRows + 1; // the first row behind the block
};

// Which copy of the block a formula stands in: none, that of a group, or that of a row of a group.
struct CopyPlace
{
    int group = -1;
    int row = -1;
};

// Both ends of a reference to rows, and whether they are absolute ($5).
struct RowReference
{
    int first = 1;
    int last = 1;
    bool isFirstFixed = false;
    bool isLastFixed = false;
};

// Where the rows of a template come to lie once its block is repeated.
class RowPlan
{
public:
    // `rows` has the number of rows of each group. A block with a body is gone when there is not
    // one row.
    RowPlan(const RowBlock &block, std::vector<int> rows);

    const RowBlock &block() const { return m_block; }
    int groups() const { return static_cast<int>(m_rows.size()); }
    int rowsOf(int group) const { return m_rows[size_t(group)]; }
    // Where the template's row lies in a copy; rows outside the block have one place alone.
    int placeOf(int row, const CopyPlace &copy) const;
    // The first row behind the copies; may lie beyond what a sheet can hold.
    qint64 blockEnd() const { return m_end; }

    // The rows that take the place of the referred ones, seen from `from`; nothing if all are gone.
    // From a row of the body, the body means the same copy, unless the reference is absolute: then
    // the first or last copy of its group, or of all when groups have neither head nor foot. A
    // relative reference to the row above the body means the row above the copy.
    std::optional<RowSpan> span(const RowReference &rows, const CopyPlace &from = {}) const;
    std::optional<RowSpan> span(int first, int last) const { return span({first, last}); }
    // A place for what must stay somewhere: of the row, else of the next that is there.
    int placeOrNext(int row) const;

    // All the copies of what lies in these rows: one for each row of values or group when they lie
    // in body or block, otherwise one that grows.
    std::vector<RowSpan> copies(const RowSpan &rows) const;
    // The rows that come from these, with no others among them; cut short behind `most` pieces.
    std::vector<RowSpan> pieces(const RowSpan &rows, size_t most) const;

private:
    bool isInBlock(const RowSpan &rows) const;
    bool isInBody(const RowSpan &rows) const;
    int headSize() const { return m_block.body - m_block.first; }
    int bodySize() const { return m_block.foot - m_block.body; }
    bool hasFrame() const { return headSize() > 0 || m_block.end > m_block.foot; }
    RowSpan groupsSeen(const CopyPlace &from) const;
    std::optional<RowSpan> spanOfBody(const RowReference &rows, const CopyPlace &from) const;
    std::optional<RowSpan> spanOfFrame(const RowSpan &rows, const RowSpan &groups) const;
    std::optional<RowSpan> spanBelow(const RowSpan &rows) const;
    void appendBody(std::vector<RowSpan> &pieces, int group, const RowSpan &rows,
                    size_t most) const;

    RowBlock m_block;
    std::vector<int> m_rows;
    std::vector<int> m_starts;
    std::vector<int> m_filled; // the groups with rows
    qint64 m_end = 0;
};

} // namespace linxuan::sheets
