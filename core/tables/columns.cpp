// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/columns.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

struct TableRow::Shape
{
    struct Known
    {
        QString key;
        QString header; // as this table has it, or the standard name
        int column = -1;
    };
    struct Other
    {
        QString header;
        int column = 0;
    };
    std::vector<Known> known; // in the layout's order
    std::vector<Other> extra;

    const Known *find(QStringView key) const
    {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [key](const Known &one) { return one.key == key; });
        return found == known.end() ? nullptr : &*found;
    }
};

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Tables)
};

using Shape = TableRow::Shape;

const Cell &cellAt(const std::vector<Cell> &cells, int column)
{
    static const Cell empty;
    return column >= 0 && static_cast<size_t>(column) < cells.size()
        ? cells[static_cast<size_t>(column)]
        : empty;
}

QString folded(const Cell &cell)
{
    return cell.kind == CellKind::Error ? QString() : foldCode(cell.text).toCaseFolded();
}

QString cellName(int row, int column)
{
    QString name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name + QString::number(row);
}

// A row that has all required headers, as it was understood.
struct Header
{
    std::shared_ptr<const Shape> shape;
    std::optional<Error> ambiguity;
};

class HeaderFinder
{
public:
    HeaderFinder(const TableLayout &layout, const QString &file)
        : m_layout(layout)
        , m_file(file)
    {
        for (size_t i = 0; i < layout.columns.size(); ++i) {
            for (const QString &name : layout.columns[i].names)
                m_columns.insert(foldCode(name).toCaseFolded(), i);
        }
    }

    // Nothing if the row lacks a required header.
    std::optional<Header> find(const SheetRow &row);
    // Whether the row says again, at the same places, what the header said.
    bool repeats(const Shape &shape, const SheetRow &row) const;
    Error missing() const;

private:
    std::optional<size_t> columnOf(const Cell &cell) const;
    QStringList missingFrom(const SheetRow &row);
    Header understand(const SheetRow &row) const;
    void claim(Shape &shape, std::optional<Error> &ambiguity, const SheetRow &row,
               int column) const;
    Error twice(const SheetRow &row, const QString &header, int first, int second) const;
    bool decides(size_t index) const { return m_layout.columns[index].required || !hasRequired(); }
    bool hasRequired() const
    {
        return std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                           [](const Column &column) { return column.required; });
    }

    const TableLayout &m_layout;
    QString m_file;
    QHash<QString, size_t> m_columns; // by folded name
    std::optional<QStringList> m_missing; // in the row that had most of the required headers
};

std::optional<size_t> HeaderFinder::columnOf(const Cell &cell) const
{
    if (cell.text.isEmpty())
        return std::nullopt;
    const auto found = m_columns.constFind(folded(cell));
    return found == m_columns.cend() ? std::nullopt : std::optional(*found);
}

QStringList HeaderFinder::missingFrom(const SheetRow &row)
{
    std::vector<bool> has(m_layout.columns.size());
    for (const Cell &cell : row.cells) {
        if (const auto index = columnOf(cell))
            has[*index] = true;
    }
    QStringList names;
    for (size_t i = 0; i < has.size(); ++i) {
        if (m_layout.columns[i].required && !has[i])
            names += m_layout.columns[i].names.value(0);
    }
    const bool hasAny = std::find(has.begin(), has.end(), true) != has.end();
    if (!hasAny && names.isEmpty())
        names = m_layout.columns.empty() ? QStringList() : m_layout.columns.front().names.mid(0, 1);
    return names;
}

std::optional<Header> HeaderFinder::find(const SheetRow &row)
{
    const QStringList names = missingFrom(row);
    if (names.isEmpty())
        return understand(row);
    if (!m_missing || names.size() < m_missing->size())
        m_missing = names;
    return std::nullopt;
}

Header HeaderFinder::understand(const SheetRow &row) const
{
    auto shape = std::make_shared<Shape>();
    for (const Column &column : m_layout.columns)
        shape->known.push_back({column.key, column.names.value(0), -1});
    std::optional<Error> ambiguity;
    for (size_t i = 0; i < row.cells.size(); ++i)
        claim(*shape, ambiguity, row, static_cast<int>(i));
    return {shape, ambiguity};
}

void HeaderFinder::claim(Shape &shape, std::optional<Error> &ambiguity, const SheetRow &row,
                         int column) const
{
    const Cell &cell = cellAt(row.cells, column);
    const QString header = foldText(cell.text);
    int first = -1;
    if (const auto index = columnOf(cell)) {
        Shape::Known &known = shape.known[*index];
        first = known.column;
        known.header = header;
        known.column = column;
    } else if (m_layout.keepsExtra && !folded(cell).isEmpty()) {
        for (const Shape::Other &other : shape.extra) {
            if (folded(cellAt(row.cells, other.column)) == folded(cell))
                first = other.column;
        }
        shape.extra.push_back({header, column});
    }
    if (first >= 0 && !ambiguity)
        ambiguity = twice(row, header, first, column);
}

Error HeaderFinder::twice(const SheetRow &row, const QString &header, int first, int second) const
{
    const QString place = row.sheet.isEmpty() ? m_file : m_file + u", "_s + row.sheet;
    return {
        ErrorCode::Invalid,
        Text::tr("The headers in %1 and %2 (%3) mean the same column, “%4”. Rename or delete one "
                 "of them.")
            .arg(cellName(row.row, first), cellName(row.row, second), place, header),
        {}};
}

bool HeaderFinder::repeats(const Shape &shape, const SheetRow &row) const
{
    bool hasAny = false;
    for (size_t i = 0; i < shape.known.size(); ++i) {
        if (!decides(i) || shape.known[i].column < 0)
            continue;
        if (columnOf(cellAt(row.cells, shape.known[i].column)) != i)
            return false;
        hasAny = true;
    }
    return hasAny;
}

Error HeaderFinder::missing() const
{
    if (!m_missing)
        return {ErrorCode::Invalid, Text::tr("“%1” has no rows.").arg(m_file), {}};
    return {ErrorCode::Invalid,
            Text::tr("“%1” has no header row with all required columns; missing: %2.")
                .arg(m_file, m_missing->join(u"、"_s)),
            {}};
}

// Follows the rows of a table from title to header to data, sheet by sheet.
class RowReader
{
public:
    RowReader(const TableLayout &layout, const QString &file, const TableRowSink &sink)
        : m_headers(layout, file)
        , m_sink(sink)
    { }

    bool take(SheetRow &&row)
    {
        if (m_isFirst || row.sheet != m_sheet) {
            m_isFirst = false;
            m_sheet = row.sheet;
            m_header.reset();
        }
        if (!m_header || m_headers.repeats(*m_header->shape, row))
            return takeHeader(row);
        if (m_header->ambiguity) {
            m_error = m_header->ambiguity;
            return false;
        }
        return m_sink(TableRow(m_header->shape, std::move(row)));
    }

    Result<void> end() const
    {
        if (m_error)
            return *m_error;
        if (m_header && m_header->ambiguity)
            return *m_header->ambiguity;
        if (!m_hasHeader)
            return m_headers.missing();
        return {};
    }

private:
    // A header of two storeys, its common cells merged down, ends with the lower row, which has the
    // names of all columns; so the last of several rows counts.
    bool takeHeader(const SheetRow &row)
    {
        if (auto header = m_headers.find(row)) {
            m_header = std::move(header);
            m_hasHeader = true;
        }
        return true;
    }

    HeaderFinder m_headers;
    const TableRowSink &m_sink;
    QString m_sheet;
    std::optional<Header> m_header;
    std::optional<Error> m_error;
    bool m_isFirst = true;
    bool m_hasHeader = false;
};

} // namespace

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

QString TableRow::header(QStringView key) const
{
    const Shape::Known *known = m_shape->find(key);
    return known ? known->header : QString();
}

Result<void> readRows(const QString &path, const TableLayout &layout, const ReadOptions &options,
                      const TableRowSink &sink)
{
    RowReader reader(layout, QFileInfo(path).fileName(), sink);
    LX_CHECK(readTable(path, options,
                       [&reader](SheetRow &&row) { return reader.take(std::move(row)); }));
    return reader.end();
}

} // namespace linxuan
