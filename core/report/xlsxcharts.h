// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/report/sheetformats.h"

namespace linxuan {

// A sheet with the figures of the charts and, beside them, the charts as a spreadsheet draws them.
lxw_error writeChartSheet(lxw_workbook *workbook, const SheetFormats &formats,
                          const std::vector<DocumentChart> &charts, const QString &name);

} // namespace linxuan
