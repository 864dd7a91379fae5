// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/columns.h"

namespace linxuan {

// What a row under a header looks like. Tables that people print hold more than their rows; what is
// in doubt is a row.
enum class RowLook {
    Row,
    Total, // begins with 合计, 总计, 共计 or 小计, and is not whole in spite of it
    Heading, // one text across several columns, or in a first one that is not read: never a row
    Note, // nothing but labels, dates and places to sign: a note where no row follows
    Bare, // one text in a column that may hold it: a note where no row follows, if it names nothing
};

// A number never makes a heading, note or bare text on its own, unless it is a date; a code in a
// column that is needed never does, and neither does a row with an error in it.
RowLook lookOf(const TableRow &row);

} // namespace linxuan
