// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/tables/tableshape.h"

namespace linxuan {

const Cell &cellAt(const std::vector<Cell> &cells, int column)
{
    static const Cell empty;
    return column >= 0 && static_cast<size_t>(column) < cells.size()
        ? cells[static_cast<size_t>(column)]
        : empty;
}

TableRow::Filled TableRow::Shape::describe(const Cell &cell, int column) const
{
    Filled filled{&cell, headers.value(column), {}, false, false, false, 0};
    for (int i = column; i < column + cell.columns && i < headers.size(); ++i)
        filled.headers += headers[i].isEmpty() ? 0 : 1;
    filled.isFirst =
        std::all_of(headers.begin(), headers.begin() + std::min<qsizetype>(column, headers.size()),
                    [](const QString &header) { return header.isEmpty(); });
    for (const Known &one : known) {
        if (one.column == column) {
            filled.key = one.key;
            filled.required = one.required;
        }
    }
    filled.isExtra = std::any_of(extra.begin(), extra.end(),
                                 [column](const Other &one) { return one.column == column; });
    return filled;
}

TableRow::TableRow(std::shared_ptr<const Shape> shape, SheetRow row)
    : m_shape(std::move(shape))
    , m_row(std::move(row))
{ }

const QString &TableRow::sheet() const
{
    return m_row.sheet;
}

int TableRow::row() const
{
    return m_row.row;
}

bool TableRow::has(QStringView key) const
{
    const Shape::Known *known = m_shape->find(key);
    return known && known->column >= 0;
}

const Cell &TableRow::cell(QStringView key) const
{
    const Shape::Known *known = m_shape->find(key);
    return cellAt(m_row.cells, known ? known->column : -1);
}

bool TableRow::holdsError() const
{
    return std::any_of(m_row.cells.begin(), m_row.cells.end(),
                       [](const Cell &cell) { return cell.kind == CellKind::Error; });
}

std::vector<TableRow::Extra> TableRow::extras() const
{
    std::vector<Extra> extras;
    extras.reserve(m_shape->extra.size());
    for (const Shape::Other &other : m_shape->extra)
        extras.push_back({other.header, &cellAt(m_row.cells, other.column)});
    return extras;
}

std::vector<TableRow::Filled> TableRow::filled() const
{
    const auto isBlank = [](const Cell &cell) {
        return std::all_of(cell.text.begin(), cell.text.end(), [](QChar c) { return c.isSpace(); });
    };
    std::vector<Filled> filled;
    for (size_t i = 0; i < m_row.cells.size(); ++i) {
        if (!isBlank(m_row.cells[i]))
            filled.push_back(m_shape->describe(m_row.cells[i], static_cast<int>(i)));
    }
    return filled;
}

bool TableRow::hasAllRequired() const
{
    return std::all_of(m_shape->known.begin(), m_shape->known.end(), [this](const auto &known) {
        return !known.required || !foldCode(cell(known.key).text).isEmpty();
    });
}

QString TableRow::header(QStringView key) const
{
    const Shape::Known *known = m_shape->find(key);
    return known ? known->header : QString();
}

} // namespace linxuan
