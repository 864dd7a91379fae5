// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/rowlook.h"

#include <QStringList>

#include <vector>

namespace linxuan {

// What stands in a table and may be no row of it: headings of groups, notes and seals at the foot.
// It is held back until the next row says that it stood between rows, or the sheet ends. Between
// rows only headings are passed over, so that a half-filled row is never lost; below the last row
// all of it is. What was passed over is counted and said.
class LooseLines
{
public:
    void hold(const TableRow &row, RowLook look) { m_held.push_back({row, look}); }
    // A row follows: gives those held that are rows as well, in their order.
    std::vector<TableRow> followed();
    // Nothing follows in this sheet.
    void ended();

    QStringList warnings() const;

private:
    struct Held
    {
        TableRow row;
        RowLook look = RowLook::Row;
    };
    struct Place
    {
        QString sheet;
        int row = 0;
    };
    static QString placesText(const std::vector<Place> &places);

    std::vector<Held> m_held;
    std::vector<Place> m_headings;
    std::vector<Place> m_below;
};

} // namespace linxuan
