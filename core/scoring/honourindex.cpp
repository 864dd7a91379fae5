// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/honourindex.h"

#include <algorithm>

namespace linxuan {

namespace {

HonourIndex indexOf(const UnitAwardRule &rule, const UnitFacts &facts)
{
    HonourIndex index;
    index.unit = facts.unit;
    if (facts.declared == 0)
        return index;
    int known = 0;
    for (const auto &coded : Codes<UnitFact>::all) {
        const int weight = rule.weight(coded.value);
        if (facts.share(coded.value).isKnown() && weight > 0) {
            known += weight;
            index.parts.push_back({coded.value, weight, {}});
        }
    }
    if (known == 0)
        return index;
    index.index.emplace();
    for (HonourIndexPart &part : index.parts) {
        part.adds = facts.share(part.fact).value() * Fraction::ratio(part.weight * 100LL, known);
        *index.index += part.adds;
    }
    return index;
}

// Ranks those at these places of `indices` among each other.
void rank(std::vector<HonourIndex> &indices, std::vector<size_t> places, int advised)
{
    std::erase_if(places, [&indices](size_t i) { return !indices[i].index; });
    std::stable_sort(places.begin(), places.end(), [&indices](size_t left, size_t right) {
        return *indices[left].index > *indices[right].index;
    });
    for (size_t i = 0; i < places.size(); ++i) {
        HonourIndex &own = indices[places[i]];
        const bool isTied = i > 0 && *indices[places[i - 1]].index == *own.index;
        own.rank = isTied ? *indices[places[i - 1]].rank : static_cast<int>(i) + 1;
        own.isAdvised = *own.rank <= advised;
    }
}

} // namespace

Fraction Share::value() const
{
    return isKnown() ? Fraction::ratio(std::clamp<qint64>(part, 0, whole), whole) : Fraction();
}

Share &Share::operator+=(const Share &other)
{
    part += other.part;
    whole += other.whole;
    return *this;
}

std::vector<HonourIndex> honourIndices(const UnitAwardRule &rule,
                                       const std::vector<UnitFacts> &facts)
{
    std::vector<HonourIndex> indices;
    std::vector<size_t> regions;
    std::vector<size_t> directSchools;
    for (const UnitFacts &one : facts) {
        (one.isDirect ? directSchools : regions).push_back(indices.size());
        indices.push_back(indexOf(rule, one));
    }
    rank(indices, std::move(regions), rule.regions);
    rank(indices, std::move(directSchools), rule.directSchools);
    return indices;
}

} // namespace linxuan
