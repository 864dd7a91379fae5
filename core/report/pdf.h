// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <span>

namespace linxuan {

// Characters of the document for which no installed font has a glyph, each once; surrogate pairs
// are one character.
QStringList missingGlyphs(const Document &document);

// Writes A4 pages in the look of an official list (headline 方正小标宋 22 pt or the nearest free
// font, body 仿宋, header row repeated, "— n —"). Whole or not at all; the same document gives the
// same bytes. Returns the number of pages. Errors: Storage; Invalid when a glyph is missing
// everywhere.
Result<int> writePdf(const Document &document, const QString &path);
// Several in one file, each beginning a page and counting its own pages.
Result<int> writePdf(std::span<const Document> documents, const QString &path);

} // namespace linxuan
