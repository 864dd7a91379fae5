// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace linxuan::sheets {

inline constexpr int kMostRows = 1'048'576;
inline constexpr int kMostColumns = 16'384;

// Counted from 1.
struct CellPlace
{
    int column = 1;
    int row = 1;

    bool operator==(const CellPlace &) const = default;
};

struct CellRange
{
    CellPlace first;
    CellPlace last;

    bool operator==(const CellRange &) const = default;
};

// 1 for "A"; nothing beyond "XFD".
std::optional<int> columnNumber(QStringView letters);
QString columnName(int column);

// "B4", "$B$4"; nothing outside a sheet.
std::optional<CellPlace> cellPlace(QStringView text);
// "B4" or "B4:D9", whose corners come in order.
std::optional<CellRange> cellRange(QStringView text);

QString nameOf(const CellPlace &place);
QString nameOf(const CellRange &range); // a single cell without a colon

} // namespace linxuan::sheets
