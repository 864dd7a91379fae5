// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/rowstream.h"

#include <string_view>

namespace linxuan {

// Gives the records of a UTF-8 text to the writer: fields separated by comma, semicolon or tab,
// whichever the first records agree on; quoted ones may hold separators, line breaks and doubled
// quotes. All cells are texts; the number of a row is that of its record, as in a spreadsheet.
Fault readCsv(std::string_view text, RowWriter &writer);

} // namespace linxuan
