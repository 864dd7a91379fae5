// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/sheettemplate/formula.h"
#include "core/report/sheettemplate/xmlnode.h"

namespace linxuan::sheets {

// Brings all that speaks of cells and rows in a sheet's part, or in one that belongs to it (a
// table, comments, a drawing, a chart), to where the rows of the filled sheet lie. What stood in
// rows that are gone is taken out; merged cells, links and page breaks of repeated rows are
// repeated. `isOnSheet` as for formulas. Errors: Invalid.
Result<void> moveRanges(XmlNode &root, const FilledSheet &sheet, bool isOnSheet);

} // namespace linxuan::sheets
