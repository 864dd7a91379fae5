// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/studyhours.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace linxuan {

namespace {

// Claims that belong to one person, joined as words turn out to be shared.
class Persons
{
public:
    explicit Persons(size_t claims)
        : m_above(claims)
    {
        std::iota(m_above.begin(), m_above.end(), size_t(0));
    }

    size_t of(size_t claim)
    {
        while (m_above[claim] != claim) {
            m_above[claim] = m_above[m_above[claim]];
            claim = m_above[claim];
        }
        return claim;
    }

    void join(size_t left, size_t right) { m_above[of(right)] = of(left); }

private:
    std::vector<size_t> m_above;
};

} // namespace

std::vector<HoursAward> studyHours(const std::vector<HoursClaim> &claims)
{
    Persons persons(claims.size());
    QHash<QString, size_t> firstWith;
    for (size_t i = 0; i < claims.size(); ++i) {
        for (const QString &word : claims[i].who) {
            const auto first = firstWith.constFind(word);
            if (first != firstWith.constEnd())
                persons.join(*first, i);
            else
                firstWith.insert(word, i);
        }
    }
    const auto isBetter = [&claims](size_t left, size_t right) {
        if (claims[left].hours != claims[right].hours)
            return claims[left].hours > claims[right].hours;
        return compareNatural(claims[left].entry, claims[right].entry) < 0;
    };
    QHash<size_t, std::vector<size_t>> byPerson;
    for (size_t i = 0; i < claims.size(); ++i)
        byPerson[persons.of(i)].push_back(i);
    std::vector<HoursAward> awards;
    for (std::vector<size_t> &own : byPerson) {
        const auto best = std::min_element(own.begin(), own.end(), isBetter);
        HoursAward award{*best, {}};
        own.erase(best);
        award.others = std::move(own);
        awards.push_back(std::move(award));
    }
    std::sort(awards.begin(), awards.end(), [](const HoursAward &left, const HoursAward &right) {
        return left.counted < right.counted;
    });
    return awards;
}

} // namespace linxuan
