// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/foldedtext.h"

#include "core/base/text.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace linxuan {

namespace {

// What a unit becomes; 0: it is left out. Surrogates stay: half of a rare character is as good as
// the whole for comparing.
std::vector<char16_t> makeFolding()
{
    std::vector<char16_t> folding(0x10000, 0);
    for (uint32_t code = 1; code < 0x10000; ++code) {
        const QChar unit{ushort(code)};
        if (unit.isSurrogate()) {
            folding[code] = char16_t(code);
            continue;
        }
        const QString folded = foldWidth(QStringView(&unit, 1)).toLower();
        if (!folded.isEmpty() && folded.at(0).isLetterOrNumber())
            folding[code] = folded.at(0).unicode();
    }
    return folding;
}

const std::vector<char16_t> &folding()
{
    static const std::vector<char16_t> table = makeFolding();
    return table;
}

} // namespace

FoldedUnits foldedUnits(QStringView text)
{
    const auto &table = folding();
    FoldedUnits units;
    units.reserve(size_t(text.size()));
    for (const QChar unit : text.left(kMostCharacters)) {
        if (const char16_t folded = table[unit.unicode()])
            units.push_back(folded);
    }
    units.shrink_to_fit();
    return units;
}

std::vector<uint32_t> foldedPlaces(QStringView text)
{
    const auto &table = folding();
    std::vector<uint32_t> places;
    places.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < std::min(text.size(), kMostCharacters); ++i) {
        if (table[text.at(i).unicode()])
            places.push_back(uint32_t(i));
    }
    return places;
}

} // namespace linxuan
