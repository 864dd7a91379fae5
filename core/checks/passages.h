// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/originality.h"

#include <cstdint>
#include <vector>

namespace linxuan {

// Lays other texts beside one.
class PassageFinder
{
public:
    // Passages with less than `least` units of the texts' own do not count.
    PassageFinder(const IndexedText &left, int least);

    // Which stretches of the left text stand in `right`, wherever and in which order.
    std::vector<Passage> passages(const IndexedText &right) const;

private:
    struct Match
    {
        Passage passage;
        uint32_t end = 0; // in the right text
    };

    Match bestAt(const IndexedText &right, uint32_t place, uint32_t from) const;
    Match extend(const IndexedText &right, uint32_t leftPlace, uint32_t rightPlace,
                 uint32_t from) const;
    template<typename Visit>
    void eachPlace(const char16_t *gram, Visit visit) const;

    const IndexedText &m_left;
    uint32_t m_least = 0;
    size_t m_mask = 0; // of the table's slots
    std::vector<uint32_t> m_slots; // the last place of a gram in the left text, + 1
    std::vector<uint32_t> m_before; // for each place, the one before it in the same slot, + 1
};

// How many of a text's own units lie in these passages, each counted once.
size_t coveredUnits(const IndexedText &text, const std::vector<Passage> &passages, bool isLeft);

} // namespace linxuan
