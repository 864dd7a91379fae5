// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/report/textlines.h"

#include <vector>

namespace linxuan {

// How much room the texts of a column ask for, in units of the type's size.
struct ColumnNeed
{
    double word = 0; // what should not be broken, title included
    double title = 0;
    double text = 0; // the longest cell on one line; 0: all cells are empty, to be written in
};

std::vector<ColumnNeed> columnNeeds(const Document &document, TypeCase &typeCase);

// The largest of 三号, 四号, 小四 and 五号 that is not above the document's and lets each column
// have its text, or six characters of it, on a line; else 小五.
double tableSize(const Document &document, const std::vector<ColumnNeed> &needs, double width);

// The width is shared by weight; what a column does not need goes to those whose texts would be
// broken. A column without text keeps its share, as people write in it.
std::vector<double> columnWidths(const Document &document, const std::vector<ColumnNeed> &needs,
                                 double size, double width);

// Do the words, codes and titles fit, in a size that is read with ease?
bool isCramped(const std::vector<ColumnNeed> &needs, double size, double width);

} // namespace linxuan
