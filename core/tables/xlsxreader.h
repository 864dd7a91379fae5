// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/ziparchive.h"
#include "core/tables/rowstream.h"

#include <optional>
#include <string>

namespace linxuan {

// Gives the cells of a workbook's sheets, or of the one asked for, to the writer. orcus parses the
// XML; its own filter for xlsx is not used, because (0.17) it loses inline strings, error cells and
// formula results that are texts or booleans.
Fault readXlsx(const ZipArchive &archive, const std::optional<std::string> &sheet,
               RowWriter &writer);

} // namespace linxuan
