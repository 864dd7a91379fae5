// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace linxuan {

// How wide a text is in a sheet, in digits of the default font; a Chinese character takes two.
int textWidth(QStringView text);
// Of the longest part that a sheet does not break.
int longestWordOf(QStringView text);
// The decimals of a plain number that a spreadsheet shows again digit for digit; nothing for what
// has to stay text.
std::optional<int> decimalsOf(QStringView text);

} // namespace linxuan
