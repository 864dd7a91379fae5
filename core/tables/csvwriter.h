// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/writer.h"

namespace linxuan {

// Writes a sheet as UTF-8 with the mark by which spreadsheets know it, whole or not at all. Cells
// that a spreadsheet would take for a formula begin with an apostrophe. Errors: Storage.
Result<void> writeCsv(const QString &path, const TextSheet &sheet);

} // namespace linxuan
