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
    int weight = 10; // share of the page's width
    Alignment alignment = Alignment::Left;

    bool operator==(const DocumentColumn &) const = default;
};

// Rows under one heading; the heading is never left alone at the foot of a page.
struct DocumentGroup
{
    QString heading; // empty: no heading row
    std::vector<QStringList> rows; // one cell per column

    bool operator==(const DocumentGroup &) const = default;
};

// What a form says, without how it is drawn; PDF and xlsx are made from the same document.
struct Document
{
    QString title;
    QStringList subtitle; // lines under the title: round, unit, date
    Orientation orientation = Orientation::Portrait;
    std::vector<DocumentColumn> columns;
    std::vector<DocumentGroup> groups;
    QStringList notes; // below the table: counts, explanations
    QStringList signatures; // "评审组长：" …, drawn with a line to sign on
    QString trail; // list version and digest, at the foot of each page
    QString emptyText; // stands in the table's place when there are no rows

    bool operator==(const Document &) const = default;
};

} // namespace linxuan
