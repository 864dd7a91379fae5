// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace linxuan {

// The characters that the glyphs of one embedded font stand for, in the order of their first use.
using FontText = std::vector<char32_t>;

// Makes the bytes of a file written by QPdfWriter depend on its content alone: objects in the order
// they are reached, no date, an identifier from the content. Also writes the fonts' text maps anew:
// Qt's own say U+2F00 (a radical) for 一 where one glyph serves both, and leave out characters
// beyond U+FFFF. Nothing when the bytes are not of the form QPdfWriter writes.
std::optional<QByteArray> settlePdf(const QByteArray &written, const std::vector<FontText> &texts);

} // namespace linxuan
