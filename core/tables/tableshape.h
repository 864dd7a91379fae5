// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/columns.h"

#include <algorithm>

namespace linxuan {

// A header as it was understood.
struct TableRow::Shape
{
    struct Known
    {
        QString key;
        QString header; // as this table has it, or the standard name
        int column = -1;
        bool required = false;
    };
    struct Other
    {
        QString header;
        int column = 0;
    };
    std::vector<Known> known; // in the layout's order
    std::vector<Other> extra;
    QStringList headers; // all of them, by column, as the table has them

    Filled describe(const Cell &cell, int column) const;
    const Known *find(QStringView key) const
    {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [key](const Known &one) { return one.key == key; });
        return found == known.end() ? nullptr : &*found;
    }
};

// The cell in this column; an empty one beyond the row's end or for column -1.
const Cell &cellAt(const std::vector<Cell> &cells, int column);

} // namespace linxuan
