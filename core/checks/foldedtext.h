// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace linxuan {

// A text as it is compared: full width and case folded, white space, punctuation and signs left
// out, so that neither layout nor 。 for ． hides a copy.
using FoldedUnits = std::vector<char16_t>;

// What is read of a text; a file that holds more is no lesson's paper.
inline constexpr qsizetype kMostCharacters = 200'000;

FoldedUnits foldedUnits(QStringView text);

// For each unit of foldedUnits(text), where it stands in the text.
std::vector<uint32_t> foldedPlaces(QStringView text);

// Texts are compared by runs of this many units: shorter ones are common words, and where one word
// in five was changed, a third of longer ones would be gone.
inline constexpr size_t kGram = 8;

inline size_t gramCount(const FoldedUnits &units)
{
    return units.size() < kGram ? 0 : units.size() - kGram + 1;
}

// Of the kGram units from `units` on.
inline uint64_t gramHash(const char16_t *units)
{
    uint64_t low = 0;
    uint64_t high = 0;
    std::memcpy(&low, units, sizeof low);
    std::memcpy(&high, units + 4, sizeof high);
    uint64_t hash = (low ^ 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9;
    hash ^= hash >> 29;
    hash = (hash + high) * 0x94D049BB133111EB;
    return hash ^ (hash >> 32);
}

} // namespace linxuan
