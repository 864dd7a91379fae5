// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>

namespace linxuan {

// A number of a file written out in full: whole numbers with all their digits, others with the 15
// digits that spreadsheets keep (8.3000000000000007 in a file is 8.3), no exponent, no needless
// zeros. Nothing if it is no number or beyond what a spreadsheet can hold.
std::optional<std::string> plainNumber(std::string_view text);

// "2023-09-18", "2023-09-18T18:00:00" as the number of its day: "45187", "45187.75".
std::optional<std::string> serialOfDate(std::string_view iso);
// "PT18H30M00S" as the part of a day that it is.
std::optional<std::string> serialOfDuration(std::string_view iso);

// "C5"; both 0-based.
struct CellPosition
{
    int row = 0;
    int column = 0;
};
// Within the size that spreadsheets have; dollar signs are passed over.
std::optional<CellPosition> cellPosition(std::string_view reference);
std::string cellName(const CellPosition &position);
std::string columnName(int column);

// Undoes the _x000D_ of spreadsheets for characters that XML cannot hold.
void decodeEscapes(std::string &text, size_t from);

} // namespace linxuan
