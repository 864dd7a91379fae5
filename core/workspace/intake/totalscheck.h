// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/columns.h"

#include <map>
#include <vector>

namespace linxuan {

// What a row has under a header.
struct HeldNumber
{
    QString header;
    int number = 0;
};

// Holds the total rows of a table against its rows. A total may stand below the rows it sums or
// above them, and sum the rows since the total before it or all of its sheet; one that is neither
// is told. What a total leaves empty is not held against anything.
class TotalsCheck
{
public:
    void add(const TableRow &row, const std::vector<HeldNumber> &numbers);
    void hold(const TableRow &row, const std::vector<HeldNumber> &numbers);

    QStringList warnings() const;

private:
    using Sums = std::map<QString, int>; // by header
    struct Total
    {
        QString name; // 合计, 小计 …
        QString sheet;
        int row = 0;
        std::vector<HeldNumber> numbers;
        Sums block; // of the rows since the total before it
    };

    std::map<QString, Sums> m_sums; // by sheet
    std::map<QString, Sums> m_blocks; // since the sheet's last total
    std::vector<Total> m_totals;
};

} // namespace linxuan
