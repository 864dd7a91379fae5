// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linxuan {

enum class Alignment { Left, Centre, Right };
enum class Orientation { Portrait, Landscape };

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

    bool operator==(const DocumentGroup &) const = default;
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
    QString title; // a line break parts it where the sense does
    QStringList subtitle; // lines under the title: round, unit, date
    std::optional<PageCode> code;
    QString mark; // at the head of each page, such as "工作稿"; empty on a final list
    QStringList paragraphs; // prose above the table
    Orientation orientation = Orientation::Portrait;
    double tableSize = 16; // at most, points; smaller where there are many columns
    std::vector<DocumentColumn> columns;
    std::vector<DocumentGroup> groups;
    QStringList notes; // below the table: counts, explanations
    QStringList signatures; // "评审组长：" …, drawn with a line to sign on
    QStringList imprint; // office and date the seal is set on, at the end on the right
    QString trail; // list version and digest, at the foot of each page; may have line breaks
    QString trailQr; // the part of the trail that is for machines, drawn beside it; see qrModules
    QString emptyText; // stands in the table's place when there are no rows

    bool operator==(const Document &) const = default;
};

} // namespace linxuan
