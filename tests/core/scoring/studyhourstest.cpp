// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/studyhours.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <QSet>

#include <random>
#include <set>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

HoursClaim claim(const QString &entry, const QStringList &who, int hours)
{
    return {who, entry, hours == 8 ? u"provincial"_s : u"selected"_s, hours};
}

// Spreads each claim's mark to all that share a word with it, until nothing changes any more.
std::vector<size_t> personsOf(const std::vector<HoursClaim> &claims)
{
    std::vector<size_t> marks;
    for (size_t i = 0; i < claims.size(); ++i)
        marks.push_back(i);
    for (bool changed = true; changed;) {
        changed = false;
        for (size_t i = 0; i < claims.size(); ++i) {
            for (size_t j = 0; j < claims.size(); ++j) {
                const bool share =
                    QSet<QString>(claims[i].who.begin(), claims[i].who.end())
                        .intersects(QSet<QString>(claims[j].who.begin(), claims[j].who.end()));
                if (share && marks[i] < marks[j]) {
                    marks[j] = marks[i];
                    changed = true;
                }
            }
        }
    }
    return marks;
}

std::vector<HoursClaim> randomClaims(std::mt19937 &dice)
{
    std::vector<HoursClaim> claims;
    for (unsigned i = dice() % 14; i > 0; --i) {
        QStringList who{u"n/%1"_s.arg(dice() % 6)};
        if (dice() % 3 == 0)
            who += u"i/%1"_s.arg(dice() % 4);
        claims.push_back(claim(u"A%1"_s.arg(claims.size() + 1), who, dice() % 3 == 0 ? 8 : 4));
    }
    return claims;
}

} // namespace

TEST_CASE("a teacher with several entries is counted once, with the highest", "[hours]")
{
    const std::vector claims{claim(u"A10"_s, {u"王"_s}, 4), claim(u"A2"_s, {u"李"_s}, 4),
                             claim(u"A9"_s, {u"王"_s}, 8), claim(u"A3"_s, {u"王"_s}, 8)};
    const auto awards = studyHours(claims);
    REQUIRE(awards.size() == 2);
    CHECK(claims[awards[0].counted].entry == u"A2");
    CHECK(claims[awards[1].counted].entry == u"A3");
    CHECK(awards[1].others == std::vector<size_t>{0, 2});
}

TEST_CASE("entries are one person's where any word for the teacher is shared", "[hours]")
{
    const std::vector claims{claim(u"A1"_s, {u"i/1"_s, u"n/王@甲"_s}, 4),
                             claim(u"A2"_s, {u"n/王@乙"_s}, 4),
                             claim(u"A3"_s, {u"i/1"_s, u"n/王@乙"_s}, 4)};
    const auto awards = studyHours(claims);
    REQUIRE(awards.size() == 1);
    CHECK(awards[0].counted == 0);
    CHECK(awards[0].others == std::vector<size_t>{1, 2});
}

TEST_CASE("hours of random campaigns equal an oracle that spreads marks", "[hours]")
{
    std::mt19937 dice(614);
    int persons = 0;
    for (int campaign = 0; campaign < 2000; ++campaign) {
        const auto claims = randomClaims(dice);
        const auto marks = personsOf(claims);
        const auto awards = studyHours(claims);
        REQUIRE(awards.size() == std::set<size_t>(marks.begin(), marks.end()).size());
        int counted = 0;
        for (const HoursAward &award : awards) {
            std::vector<size_t> others;
            int best = 0;
            for (size_t i = 0; i < claims.size(); ++i) {
                if (marks[i] != marks[award.counted])
                    continue;
                best = std::max(best, claims[i].hours);
                if (i != award.counted)
                    others.push_back(i);
            }
            REQUIRE(award.others == others);
            REQUIRE(claims[award.counted].hours == best);
            for (const size_t other : others)
                REQUIRE((claims[other].hours < best
                         || compareNatural(claims[award.counted].entry, claims[other].entry) < 0));
            counted += 1 + int(others.size());
        }
        REQUIRE(counted == int(claims.size()));
        persons += int(awards.size());
    }
    CHECK(persons > 5000);
}
