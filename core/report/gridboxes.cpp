// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/gridboxes.h"

#include "core/report/columnwidths.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr qreal gridSpace = 12; // above the grid

class GridMeasuring
{
public:
    GridMeasuring(const Document &document, TypeCase &typeCase, const QRectF &area, const Fit &fit)
        : m_typeCase(typeCase)
        , m_area(area)
        , m_room(fit.room)
        , m_size(document.tableSize * fit.type)
    { }

    LayoutBox row(const DocumentGridRow &row);
    std::vector<LayoutBox> parts(LayoutBox row) const;

private:
    TextStyle style(bool isLabel) const
    {
        return {isLabel ? FontRole::Heading : FontRole::Body, m_size, m_size * 1.4};
    }
    void placeCells(const DocumentGridRow &row, LayoutBox &box);
    void fillCell(const DocumentCell &cell, LayoutBox &box);

    TypeCase &m_typeCase;
    QRectF m_area;
    qreal m_room; // share of the least heights that is kept
    qreal m_size;
};

void GridMeasuring::placeCells(const DocumentGridRow &row, LayoutBox &box)
{
    std::vector<int> weights;
    std::vector<double> least;
    const double most = m_area.width() * 0.4; // of one long word, so that the others keep room
    for (const DocumentCell &cell : row.cells) {
        weights.push_back(cell.weight);
        const double word = longestWord(m_typeCase, cell.text, style(cell.isLabel));
        least.push_back(std::min(std::max(word, m_size), most) + 2 * cellPadding);
    }
    qreal edge = m_area.left();
    box.edges.push_back(edge);
    for (const double width : shareWidth(m_area.width(), weights, least))
        box.edges.push_back(edge += width);
}

void GridMeasuring::fillCell(const DocumentCell &cell, LayoutBox &box)
{
    const size_t place = box.cells.size();
    const qreal width = box.edges[place + 1] - box.edges[place] - 2 * cellPadding;
    const Filling filling =
        cell.isLabel || cell.alignment == Alignment::Centre ? Filling::Even : Filling::Full;
    box.cells.push_back(breakLines(m_typeCase, cell.text, style(cell.isLabel), width, filling));
    box.feet.push_back(breakLines(m_typeCase, cell.foot, style(false), width));
    box.alignments.push_back(cell.alignment);
    const qreal lines = qreal(box.cells.back().size() + box.feet.back().size());
    box.height = std::max(box.height, lines * box.style.pitch + 2 * rowPadding);
}

LayoutBox GridMeasuring::row(const DocumentGridRow &row)
{
    LayoutBox box;
    box.kind = BoxKind::Grid;
    box.style = style(false);
    box.height = std::max(row.leastHeight * m_room * millimetre, box.style.pitch + 2 * rowPadding);
    placeCells(row, box);
    for (const DocumentCell &cell : row.cells)
        fillCell(cell, box);
    return box;
}

std::vector<LayoutBox> GridMeasuring::parts(LayoutBox row) const
{
    std::vector<LayoutBox> parts;
    const qreal room = m_area.height();
    const size_t most = size_t((room - 2 * rowPadding) / row.style.pitch);
    const auto isHigher = [most](const auto &cell) { return cell.size() > most; };
    while (row.height > room && std::any_of(row.cells.begin(), row.cells.end(), isHigher)) {
        LayoutBox part = row;
        row.height = 0;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            auto &rest = row.cells[i];
            const auto cut = rest.begin() + std::ptrdiff_t(std::min(most, rest.size()));
            part.cells[i].assign(rest.begin(), cut);
            part.feet[i].clear();
            rest.erase(rest.begin(), cut);
            const qreal lines = qreal(rest.size() + row.feet[i].size());
            row.height = std::max(row.height, lines * row.style.pitch + 2 * rowPadding);
        }
        part.height = room;
        parts.push_back(std::move(part));
    }
    row.height = std::min(row.height, room);
    parts.push_back(std::move(row));
    return parts;
}

} // namespace

std::vector<LayoutBox> gridBoxes(const Document &document, TypeCase &typeCase, const QRectF &area,
                                 const Fit &fit)
{
    std::vector<LayoutBox> boxes;
    GridMeasuring measuring(document, typeCase, area, fit);
    for (const DocumentGridRow &row : document.grid) {
        for (LayoutBox &part : measuring.parts(measuring.row(row)))
            boxes.push_back(std::move(part));
    }
    if (!boxes.empty())
        boxes.front().spaceBefore = gridSpace;
    return boxes;
}

} // namespace linxuan
