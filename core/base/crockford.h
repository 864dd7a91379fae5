// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace linxuan {

// Crockford's base 32: letters and digits that people can read to each other and type, without
// I, L, O and U.

// The first 5 · `count` bits as `count` characters; there have to be as many bits.
QString crockfordText(QByteArrayView bytes, int count);
QChar crockfordDigit(int value); // of 0 to 31
// What a character stands for, in either case; O is read as 0, I and L as 1.
std::optional<int> crockfordValue(QChar digit);
// "7K3F9QXM" as "7K3F-9QXM"
QString inFours(QStringView text);

} // namespace linxuan
