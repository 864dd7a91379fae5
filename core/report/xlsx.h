// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <span>

namespace linxuan {

// Writes the document as a sheet with the title above, repeated header row, print area, column
// widths and text cells. Whole or not at all; the same document gives the same bytes. Errors:
// Storage.
Result<void> writeXlsx(const Document &document, const QString &path);
// A sheet for each; cards, such as certificates, are lines of one table.
Result<void> writeXlsx(std::span<const Document> documents, const QString &path);

} // namespace linxuan
