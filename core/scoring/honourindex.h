// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/model/honourrules.h"

#include <array>
#include <vector>

namespace linxuan {

// "12 of 15"; of nothing where it is not known.
struct Share
{
    qint64 part = 0;
    qint64 whole = 0;

    bool isKnown() const { return whole > 0; }
    Fraction value() const; // 0 to 1; what goes beyond the whole does not count
    Share &operator+=(const Share &other);

    bool operator==(const Share &) const = default;
};

// What is known of a unit that recommends to the city.
struct UnitFacts
{
    UnitId unit;
    bool isDirect = false; // a school directly under the city
    int declared = 0; // entries, whatever became of them
    int delivered = 0; // recommended by it, neither withdrawn nor disqualified
    std::map<QString, int> awards; // how many, by the level's code
    std::array<Share, Codes<UnitFact>::all.size()> shares; // in the order of UnitFact

    const Share &share(UnitFact fact) const { return shares[static_cast<size_t>(fact)]; }
    Share &share(UnitFact fact) { return shares[static_cast<size_t>(fact)]; }

    bool operator==(const UnitFacts &) const = default;
};

// What one fact adds to an index.
struct HonourIndexPart
{
    UnitFact fact = UnitFact::Participation;
    int weight = 0; // basis points by the rule
    Fraction adds; // of the 100 that an index may reach

    bool operator==(const HonourIndexPart &) const = default;
};

struct HonourIndex
{
    UnitId unit;
    std::optional<Fraction> index; // 0 to 100; absent where no fact that weighs is known
    std::optional<int> rank; // among regions, or among direct schools; equal ones share it
    bool isAdvised = false; // within as many as the rule names
    std::vector<HonourIndexPart> parts; // of the facts that are known and weigh

    bool operator==(const HonourIndex &) const = default;
};

// The weights of facts that are not known of a unit are spread over those that are, so that it is
// not held against the unit what nobody recorded. A unit without an entry gets no index. Ties at
// the last place are all advised. In the order of `facts`.
std::vector<HonourIndex> honourIndices(const UnitAwardRule &rule,
                                       const std::vector<UnitFacts> &facts);

} // namespace linxuan
