// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/columns.h"

#include "core/base/text.h"
#include "core/tables/tableshape.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Tables)
};

using Shape = TableRow::Shape;

constexpr qsizetype kFewestBesideCorrected = 3;

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
    HeaderFinder(const TableLayout &layout, const QString &file, qsizetype fewest)
        : m_layout(layout)
        , m_file(file)
        , m_fewest(fewest)
    {
        for (size_t i = 0; i < layout.columns.size(); ++i) {
            for (const QString &name : layout.columns[i].names)
                m_columns.insert(foldCode(name).toCaseFolded(), i);
        }
    }

    // Nothing if the row lacks a required header, or has fewer than wanted.
    std::optional<Header> find(const SheetRow &row);
    // Whether the row says again, at the same places, what the header said.
    bool repeats(const Shape &shape, const SheetRow &row) const;
    Error missing() const;

private:
    std::optional<size_t> columnOf(const Cell &cell) const;
    std::vector<bool> columnsIn(const SheetRow &row) const;
    QStringList missingFrom(const std::vector<bool> &has) const;
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
    qsizetype m_fewest; // columns of ours in a header
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

std::vector<bool> HeaderFinder::columnsIn(const SheetRow &row) const
{
    std::vector<bool> has(m_layout.columns.size());
    for (const Cell &cell : row.cells) {
        if (const auto index = columnOf(cell))
            has[*index] = true;
    }
    return has;
}

QStringList HeaderFinder::missingFrom(const std::vector<bool> &has) const
{
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
    const std::vector<bool> has = columnsIn(row);
    const QStringList names = missingFrom(has);
    if (names.isEmpty() && std::count(has.begin(), has.end(), true) >= m_fewest)
        return understand(row);
    if (!m_missing || names.size() < m_missing->size())
        m_missing = names;
    return std::nullopt;
}

Header HeaderFinder::understand(const SheetRow &row) const
{
    auto shape = std::make_shared<Shape>();
    for (const Column &column : m_layout.columns)
        shape->known.push_back({column.key, column.names.value(0), -1, column.required});
    std::optional<Error> ambiguity;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        shape->headers += foldText(row.cells[i].text);
        claim(*shape, ambiguity, row, static_cast<int>(i));
    }
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
    RowReader(const TableLayout &layout, const QString &file, const TableRowSink &sink,
              qsizetype fewestColumns = 0)
        : m_headers(layout, file, fewestColumns)
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

    bool hasHeader() const { return m_hasHeader; }

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

// The same columns, of which a correction needs but one.
TableLayout correcting(TableLayout layout)
{
    for (Column &column : layout.columns)
        column.required = column.key == layout.corrects;
    return layout;
}

} // namespace

Result<void> readRows(const QString &path, const TableLayout &layout, const ReadOptions &options,
                      const TableRowSink &sink)
{
    const QString file = QFileInfo(path).fileName();
    RowReader reader(layout, file, sink);
    LX_CHECK(readTable(path, options,
                       [&reader](SheetRow &&row) { return reader.take(std::move(row)); }));
    if (reader.hasHeader() || layout.corrects.isEmpty())
        return reader.end();
    const TableLayout fewer = correcting(layout);
    RowReader again(fewer, file, sink, kFewestBesideCorrected + 1);
    LX_CHECK(
        readTable(path, options, [&again](SheetRow &&row) { return again.take(std::move(row)); }));
    return again.hasHeader() ? again.end() : reader.end();
}

} // namespace linxuan
