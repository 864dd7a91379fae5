// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/anonymousnumbers.h"

#include "core/scoring/dice.h"

#include <numeric>

namespace linxuan {

namespace {

constexpr QStringView kLetters = u"ABCDEFGHJKLMNPQRSTUVWXYZ";

} // namespace

std::vector<int> shuffledNumbers(size_t count, int first, quint64 seed)
{
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), first);
    Dice(seed).shuffle(numbers);
    return numbers;
}

QString entryNumberText(int number, int highest)
{
    const auto width = std::max<qsizetype>(3, QString::number(highest).size());
    return QString::number(number).rightJustified(width, u'0');
}

QString expertNumberText(int number)
{
    QString text;
    const auto base = static_cast<int>(kLetters.size());
    for (int rest = number; rest > 0; rest = (rest - 1) / base)
        text.prepend(kLetters[(rest - 1) % base]);
    return text;
}

} // namespace linxuan
