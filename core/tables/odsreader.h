// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/ziparchive.h"
#include "core/tables/rowstream.h"

#include <optional>
#include <string>

namespace linxuan {

// Gives the cells of an OpenDocument spreadsheet's tables, or of the one asked for, to the writer.
Fault readOds(const ZipArchive &archive, const std::optional<std::string> &sheet,
              RowWriter &writer);

} // namespace linxuan
