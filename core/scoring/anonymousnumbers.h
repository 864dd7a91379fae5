// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace linxuan {

// The numbers from `first` on in an order that the seed alone decides: number [i] belongs to thing
// i.
std::vector<int> shuffledNumbers(size_t count, int first, quint64 seed);

// "051": as wide as the highest number needs, three digits at least.
QString entryNumberText(int number, int highest);
// A, B … Z, AA …, without I and O, which read as 1 and 0.
QString expertNumberText(int number);

} // namespace linxuan
