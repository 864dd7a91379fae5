// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/reader.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace linxuan {

// A column of a table that people hand in.
struct Column
{
    QString key; // what our code calls it: "code", "teacher" …
    QStringList names; // as offices head it, the standard one first
    bool required = false;
    bool personal = false; // a number or address of a person, masked on screen
};

struct TableLayout
{
    std::vector<Column> columns;
    // Headers that no column claims are kept as extra columns (quotas: stages; scores: criteria).
    bool keepsExtra = false;
    // The key of a column by which rows correct what is known: in a file where no row has all
    // required headers, one with this column and at least three others is the header.
    QString corrects = {};
};

// A data row under a recognised header.
class TableRow
{
public:
    const QString &sheet() const;
    int row() const; // 1-based
    // The cell under the column with this key; an empty cell where the table has no such column.
    const Cell &cell(QStringView key) const;
    // Whether the table has this column at all.
    bool has(QStringView key) const;
    bool holdsError() const; // in any cell, under a column or not
    // Header as written and cell, for each extra column; empty headers left out.
    struct Extra
    {
        QString header;
        const Cell *cell = nullptr;
    };
    std::vector<Extra> extras() const;
    // Every cell with something in it, from the left, under a column of the layout or not.
    struct Filled
    {
        const Cell *cell = nullptr;
        QString header; // as the table has it; empty where it has none
        QStringView key; // empty: no column of the layout
        bool required = false;
        bool isFirst = false; // under the first header of the table
        bool isExtra = false; // one of extras()
        int headers = 0; // how many of them it stands under, since cells may be merged
    };
    std::vector<Filled> filled() const;
    bool hasAllRequired() const; // something in each required column
    // How the table heads this column, for messages; the standard name where it has none.
    QString header(QStringView key) const;

    struct Shape; // the recognised header
    TableRow(std::shared_ptr<const Shape> shape, SheetRow row);

private:
    std::shared_ptr<const Shape> m_shape;
    SheetRow m_row;
};

using TableRowSink = std::function<bool(const TableRow &)>;

// Reads the sheets that have the layout's required headers: the first row that contains them all is
// the header, what stands above it is a title, and a repeated header further down is skipped.
// Headers are matched with width folded and spaces removed. Sheets without such a header are passed
// over as long as one has it. Errors: those of readTable; Invalid when no sheet has the required
// headers (naming the missing ones) or two headers of one sheet mean the same column. For files
// that correct what is known see TableLayout::corrects.
Result<void> readRows(const QString &path, const TableLayout &layout, const ReadOptions &options,
                      const TableRowSink &sink);

// Dates as offices write them: "2023-09-18 18:00", "2023/9/18", "2023.9.18", "2023年9月18日 18时",
// "20230918", or the serial number of a spreadsheet; time zone Asia/Shanghai, result in UTC.
std::optional<QDateTime> readMoment(const Cell &cell);
std::optional<QDate> readDate(const Cell &cell);
// A whole number from 0 to 1,000,000, as number or text.
std::optional<int> readCount(const Cell &cell);
// 是/否, yes/no, true/false, 1/0, √; an empty cell is no.
std::optional<bool> readFlag(const Cell &cell);

} // namespace linxuan
