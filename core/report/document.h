// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/alignment.h"
#include "core/report/card.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linxuan {

enum class Orientation { Portrait, Landscape };
enum class PaperSize {
    A4,
    A3,
    Fitting, // A4, or A3 on its side where the columns of the table would be too narrow
};

struct DocumentColumn
{
    QString title;
    int weight =
        10; // share of the page's width; a column never gets narrower than its longest code
    Alignment alignment = Alignment::Left;
    bool number = false; // a sheet may count with it; cells that are no plain number stay text

    bool operator==(const DocumentColumn &) const = default;
};

// Rows under one heading; the heading is never left alone at the foot of a page.
struct DocumentGroup
{
    QString heading; // empty: no heading row
    std::vector<QStringList> rows; // one cell per column
    QStringList sums = {}; // 小计, one cell per column; empty: none

    bool operator==(const DocumentGroup &) const = default;
};

// A cell of a form to be filled in: a label, or room for what is said of it.
struct DocumentCell
{
    QString text;
    QString foot = {}; // at the lower right of the cell: a place for seal and date
    int weight = 10; // share of the row's width
    bool isLabel = false;
    Alignment alignment = Alignment::Left;

    bool operator==(const DocumentCell &) const = default;
};

// A row with cells of its own widths.
struct DocumentGridRow
{
    double leastHeight = 0; // millimetres
    std::vector<DocumentCell> cells;

    bool operator==(const DocumentGridRow &) const = default;
};

struct DocumentBar
{
    QString label;
    double value = 0;
    double part = 0; // of the value, drawn darker
    QString text; // what stands beside the bar

    bool operator==(const DocumentBar &) const = default;
};

// Bars that lie one below the other, in the order in which they are to be read.
struct DocumentChart
{
    QString title;
    std::vector<DocumentBar> bars;

    bool operator==(const DocumentChart &) const = default;
};

// What a machine reads of a page, at the upper right corner of each.
struct PageCode
{
    QString qr; // see qrModules
    QStringList lines; // beside it, for people: what it is, then the code as it is typed

    bool operator==(const PageCode &) const = default;
};

// What a form says, without how it is drawn; PDF and xlsx are made from the same document.
struct Document
{
    QString name; // tells it from others of the same file; may be empty
    int copies = 1; // of it in a PDF, one after the other
    QString title; // a line break parts it where the sense does
    QStringList subtitle; // lines under the title: round, unit, date
    std::optional<PageCode> code;
    QString mark; // at the head of each page, such as "工作稿"; empty on a final list
    QString salutation; // begins at the margin, above the prose
    QStringList paragraphs; // prose above the table
    PaperSize paper = PaperSize::A4;
    Orientation orientation = Orientation::Portrait;
    int fitPages = 0; // made smaller, within reason, to come on so many pages; 0: as it falls
    QString pages = QStringLiteral("— {{页}} —"); // also {{总页数}}; empty: no page numbers
    std::vector<DocumentGridRow> grid; // above the table
    double tableSize = 16; // at most, points; smaller where there are many columns
    std::vector<DocumentColumn> columns;
    std::vector<DocumentGroup> groups;
    QStringList sums; // 合计, one cell per column; empty: none
    std::vector<DocumentChart> charts; // below the table
    QStringList notes; // below the table: counts, explanations
    QStringList signatures; // "评审组长：" …, drawn with a line to sign on
    QStringList imprint; // office and date the seal is set on, at the end on the right
    QString trail; // list version and digest, at the foot of each page; may have line breaks
    QString trailQr; // the part of the trail that is for machines, drawn beside it; see qrModules
    QString emptyText; // stands in the table's place when there are no rows
    bool setsRowHeights = true; // in a sheet; otherwise the program that opens it measures rows
    std::optional<DocumentCard> card; // in the place of all the rest on paper; sheets have the rest

    bool operator==(const Document &) const = default;
};

} // namespace linxuan
