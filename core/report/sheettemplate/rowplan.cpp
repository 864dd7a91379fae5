// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/rowplan.h"

#include <algorithm>
#include <numeric>

namespace linxuan::sheets {

namespace {

void widen(std::optional<RowSpan> &span, const std::optional<RowSpan> &more)
{
    if (!more)
        return;
    if (!span)
        span = more;
    span->first = std::min(span->first, more->first);
    span->last = std::max(span->last, more->last);
}

// The rows of `rows` from `first` up to before `end`; none when first > last.
RowSpan clip(const RowSpan &rows, int first, int end)
{
    return {std::max(rows.first, first), std::min(rows.last, end - 1)};
}

bool isNone(const RowSpan &rows)
{
    return rows.first > rows.last;
}

void append(std::vector<RowSpan> &pieces, const RowSpan &piece)
{
    if (isNone(piece))
        return;
    if (!pieces.empty() && pieces.back().last + 1 == piece.first)
        pieces.back().last = piece.last;
    else
        pieces.push_back(piece);
}

int clamped(qint64 row)
{
    return static_cast<int>(std::min<qint64>(row, kMostRows + 1));
}

} // namespace

RowPlan::RowPlan(const RowBlock &block, std::vector<int> rows)
    : m_block(block)
    , m_rows(std::move(rows))
{
    const bool isBare = std::all_of(m_rows.begin(), m_rows.end(), [](int n) { return n == 0; });
    if (block.first == block.end || (bodySize() > 0 && isBare))
        m_rows.clear();
    m_end = block.first;
    for (int group = 0; group < groups(); ++group) {
        m_starts.push_back(clamped(m_end));
        m_end += headSize() + qint64(bodySize()) * rowsOf(group) + m_block.end - m_block.foot;
        if (rowsOf(group) > 0)
            m_filled.push_back(group);
    }
}

int RowPlan::placeOf(int row, const CopyPlace &copy) const
{
    if (row < m_block.first)
        return row;
    if (row >= m_block.end)
        return clamped(row + m_end - m_block.end);
    const qint64 start = qint64(m_starts[size_t(copy.group)]) + row - m_block.first;
    if (row < m_block.body)
        return clamped(start);
    const int rowsBefore = row < m_block.foot ? copy.row : rowsOf(copy.group) - 1;
    return clamped(start + qint64(rowsBefore) * bodySize());
}

bool RowPlan::isInBlock(const RowSpan &rows) const
{
    return rows.first >= m_block.first && rows.last < m_block.end;
}

bool RowPlan::isInBody(const RowSpan &rows) const
{
    return rows.first >= m_block.body && rows.last < m_block.foot;
}

// The first and the last group that a reference can mean.
RowSpan RowPlan::groupsSeen(const CopyPlace &from) const
{
    if (from.group < 0 || !hasFrame())
        return {0, groups() - 1};
    return {from.group, from.group};
}

std::optional<RowSpan> RowPlan::spanOfFrame(const RowSpan &rows, const RowSpan &seen) const
{
    if (isNone(rows) || isNone(seen))
        return std::nullopt;
    return RowSpan{placeOf(rows.first, {seen.first, 0}), placeOf(rows.last, {seen.last, 0})};
}

std::optional<RowSpan> RowPlan::spanOfBody(const RowReference &rows, const CopyPlace &from) const
{
    const RowSpan part = clip({rows.first, rows.last}, m_block.body, m_block.foot);
    const RowSpan seen = groupsSeen(from);
    const auto first = std::lower_bound(m_filled.begin(), m_filled.end(), seen.first);
    const auto behind = std::upper_bound(m_filled.begin(), m_filled.end(), seen.last);
    if (isNone(part) || first >= behind)
        return std::nullopt;
    const int last = *std::prev(behind);
    RowSpan span{placeOf(part.first, {*first, 0}), placeOf(part.last, {last, rowsOf(last) - 1})};
    if (from.row >= 0 && !(rows.isFirstFixed && part.first == rows.first))
        span.first = placeOf(part.first, from);
    if (from.row >= 0 && !(rows.isLastFixed && part.last == rows.last))
        span.last = placeOf(part.last, from);
    return span;
}

std::optional<RowSpan> RowPlan::spanBelow(const RowSpan &rows) const
{
    if (isNone(rows) || placeOf(rows.first, {}) > kMostRows)
        return std::nullopt;
    return RowSpan{placeOf(rows.first, {}), std::min(placeOf(rows.last, {}), kMostRows)};
}

std::optional<RowSpan> RowPlan::span(const RowReference &rows, const CopyPlace &from) const
{
    const RowSpan all{rows.first, rows.last};
    if (from.row >= 0 && all == RowSpan{m_block.body - 1, m_block.body - 1} && !rows.isFirstFixed) {
        const int above = placeOf(m_block.body, from) - 1;
        return RowSpan{above, above};
    }
    std::optional<RowSpan> whole;
    const RowSpan above = clip(all, 1, m_block.first);
    widen(whole, isNone(above) ? std::nullopt : std::optional(above));
    widen(whole, spanOfFrame(clip(all, m_block.first, m_block.body), groupsSeen(from)));
    widen(whole, spanOfBody(rows, from));
    widen(whole, spanOfFrame(clip(all, m_block.foot, m_block.end), groupsSeen(from)));
    widen(whole, spanBelow(clip(all, m_block.end, kMostRows + 1)));
    return whole;
}

int RowPlan::placeOrNext(int row) const
{
    const auto there = span(row, row);
    return there ? there->first : std::min(clamped(m_end), kMostRows);
}

std::vector<RowSpan> RowPlan::copies(const RowSpan &rows) const
{
    std::vector<RowSpan> all;
    if (!isInBlock(rows)) {
        if (const auto grown = span(rows.first, rows.last))
            all.push_back(*grown);
        return all;
    }
    for (int group = 0; group < groups(); ++group) {
        if (!isInBody(rows)) {
            if (const auto there = span({rows.first, rows.last}, {group}))
                all.push_back(*there);
            continue;
        }
        for (int row = 0; row < rowsOf(group); ++row)
            all.push_back({placeOf(rows.first, {group, row}), placeOf(rows.last, {group, row})});
    }
    return all;
}

void RowPlan::appendBody(std::vector<RowSpan> &pieces, int group, const RowSpan &rows,
                         size_t most) const
{
    const RowSpan part = clip(rows, m_block.body, m_block.foot);
    const int count = isNone(part) ? 0 : rowsOf(group);
    if (count > 0 && part == RowSpan{m_block.body, m_block.foot - 1}) {
        append(pieces, {placeOf(part.first, {group, 0}), placeOf(part.last, {group, count - 1})});
        return;
    }
    for (int row = 0; row < count && pieces.size() <= most; ++row)
        append(pieces, {placeOf(part.first, {group, row}), placeOf(part.last, {group, row})});
}

std::vector<RowSpan> RowPlan::pieces(const RowSpan &rows, size_t most) const
{
    std::vector<RowSpan> all;
    if (rows.first <= m_block.first && rows.last >= m_block.end - 1) {
        const auto whole = span(rows.first, rows.last);
        return whole ? std::vector{*whole} : all;
    }
    append(all, clip(rows, 1, m_block.first));
    for (int group = 0; group < groups() && all.size() <= most; ++group) {
        const auto head = spanOfFrame(clip(rows, m_block.first, m_block.body), {group, group});
        append(all, head.value_or(RowSpan{1, 0}));
        appendBody(all, group, rows, most);
        const auto foot = spanOfFrame(clip(rows, m_block.foot, m_block.end), {group, group});
        append(all, foot.value_or(RowSpan{1, 0}));
    }
    append(all, spanBelow(clip(rows, m_block.end, kMostRows + 1)).value_or(RowSpan{1, 0}));
    return all;
}

} // namespace linxuan::sheets
