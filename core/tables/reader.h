// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace linxuan {

enum class CellKind { Empty, Text, Number, Boolean, Error };

// A cell as the file has it. A number is written out in full, without exponent or needless zeros
// ("13800000000", "8.5", "45187.75"); a date is the number of its day and time. An error is its
// name ("#REF!").
struct Cell
{
    CellKind kind = CellKind::Empty;
    QString text;
    int columns = 1; // more than one where it is merged with those at its right

    bool operator==(const Cell &) const = default;
};

struct SheetRow
{
    QString sheet; // empty for csv
    int row = 0; // 1-based, as the spreadsheet shows it
    std::vector<Cell> cells; // from column A; trailing empty cells left out
};

// Takes one row; false stops the reading without an error. Rows come in the order of the file,
// empty ones are left out. Merged cells: the text stands in the top left cell only, except merges
// down a column, where each row of the merge has it.
using RowSink = std::function<bool(SheetRow &&)>;

struct ReadOptions
{
    std::optional<QString> sheet; // only this one; otherwise every sheet in the file's order
};

// Reads xlsx, ods or csv (UTF-8 with or without BOM, GB18030) by what the file is, not by its name.
// The file is opened in a child process with limits on time and memory, so that a hostile one costs
// an error and nothing else. Errors: NotFound, Unreadable (with what is wrong in one line).
Result<void> readTable(const QString &path, const ReadOptions &options, const RowSink &sink);

} // namespace linxuan
