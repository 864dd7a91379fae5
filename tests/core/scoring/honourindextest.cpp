// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/honourindex.h"
#include "tests/support/catch.h"

#include <random>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

UnitAwardRule ruleOf(std::map<UnitFact, int> weights)
{
    UnitAwardRule rule;
    rule.name = u"优秀组织奖"_s;
    rule.weights = std::move(weights);
    rule.points = {{u"first"_s, 5}};
    rule.regions = 2;
    rule.directSchools = 1;
    return rule;
}

UnitAwardRule usualRule()
{
    return ruleOf({{UnitFact::Participation, 2000},
                   {UnitFact::QuotaUse, 2000},
                   {UnitFact::Awards, 3000},
                   {UnitFact::Completeness, 1500},
                   {UnitFact::Punctuality, 1500}});
}

UnitFacts factsOf(std::array<Share, 5> shares, bool isDirect = false)
{
    UnitFacts facts;
    facts.unit = UnitId::create();
    facts.isDirect = isDirect;
    facts.declared = 3;
    facts.shares = shares;
    return facts;
}

// The same by whole numbers over one common denominator, the ranks by counting who is better.
struct Oracle
{
    explicit Oracle(const UnitAwardRule &given)
        : rule(given)
    { }

    // index = numerator / denominator of 100
    std::optional<std::pair<qint64, qint64>> index(const UnitFacts &facts) const
    {
        qint64 weights = 0;
        qint64 denominator = 1;
        for (size_t i = 0; i < 5; ++i) {
            if (facts.shares[i].whole == 0)
                continue;
            weights += rule.weight(static_cast<UnitFact>(i));
            denominator *= facts.shares[i].whole;
        }
        if (weights == 0 || facts.declared == 0)
            return std::nullopt;
        qint64 numerator = 0;
        for (size_t i = 0; i < 5; ++i) {
            if (facts.shares[i].whole == 0)
                continue;
            const qint64 part = std::min(facts.shares[i].part, facts.shares[i].whole);
            numerator += denominator / facts.shares[i].whole * part
                * rule.weight(static_cast<UnitFact>(i)) * 100;
        }
        return std::pair(numerator, denominator * weights);
    }

    bool isBetter(const UnitFacts &left, const UnitFacts &right) const
    {
        const auto a = index(left);
        const auto b = index(right);
        return a && b && a->first * b->second > b->first * a->second;
    }

    int rank(const UnitFacts &own, const std::vector<UnitFacts> &all) const
    {
        int better = 0;
        for (const UnitFacts &other : all)
            better += other.isDirect == own.isDirect && isBetter(other, own) ? 1 : 0;
        return better + 1;
    }

    const UnitAwardRule &rule;
};

UnitAwardRule randomRule(std::mt19937 &dice)
{
    std::map<UnitFact, int> weights;
    int left = 10'000;
    for (const UnitFact fact :
         {UnitFact::Participation, UnitFact::QuotaUse, UnitFact::Awards, UnitFact::Completeness}) {
        weights[fact] = int(dice() % unsigned(left + 1));
        left -= weights[fact];
    }
    weights[UnitFact::Punctuality] = left;
    UnitAwardRule rule = ruleOf(weights);
    rule.regions = int(dice() % 5);
    rule.directSchools = int(dice() % 3);
    return rule;
}

std::vector<UnitFacts> randomUnits(std::mt19937 &dice)
{
    std::vector<UnitFacts> units;
    for (unsigned i = dice() % 12; i > 0; --i) {
        std::array<Share, 5> shares;
        for (Share &share : shares) {
            share.whole = dice() % 4 == 0 ? 0 : qint64(dice() % 7);
            share.part = qint64(dice() % 9);
        }
        units.push_back(factsOf(shares, dice() % 3 == 0));
        units.back().declared = int(dice() % 6);
    }
    return units;
}

} // namespace

TEST_CASE("an index weighs what is known of a unit", "[honours]")
{
    const auto units = std::vector{
        factsOf({Share{3, 4}, Share{1, 2}, Share{10, 20}, Share{2, 2}, Share{1, 3}}),
        factsOf({Share{3, 4}, Share{}, Share{}, Share{}, Share{}}),
        factsOf({Share{}, Share{}, Share{}, Share{}, Share{}}),
    };
    const auto indices = honourIndices(usualRule(), units);
    // 0.75 · 20 + 0.5 · 20 + 0.5 · 30 + 1 · 15 + 1/3 · 15
    CHECK(*indices[0].index == Fraction::ratio(60, 1));
    CHECK(indices[0].parts.size() == 5);
    CHECK(indices[0].parts[4].adds == Fraction::ratio(5, 1));
    // What is not known is not held against it.
    CHECK(*indices[1].index == Fraction::ratio(75, 1));
    CHECK(indices[1].rank == 1);
    CHECK(indices[0].rank == 2);
    CHECK_FALSE(indices[2].index);
    CHECK_FALSE(indices[2].rank);
    CHECK_FALSE(indices[2].isAdvised);
}

TEST_CASE("what goes beyond the whole does not count", "[honours]")
{
    const auto indices =
        honourIndices(ruleOf({{UnitFact::QuotaUse, 10'000}}),
                      {factsOf({Share{}, Share{9, 6}, Share{}, Share{}, Share{}})});
    CHECK(*indices[0].index == Fraction::ratio(100, 1));
}

TEST_CASE("a unit that sent nothing gets no index", "[honours]")
{
    UnitFacts idle = factsOf({Share{0, 4}, Share{0, 2}, Share{}, Share{}, Share{}});
    idle.declared = 0;
    const auto indices = honourIndices(usualRule(), {idle});
    CHECK_FALSE(indices[0].index);
    CHECK(indices[0].parts.empty());
}

TEST_CASE("equal units share a rank, and all of them are advised at the last place", "[honours]")
{
    const std::array<Share, 5> good{Share{2, 2}, Share{}, Share{}, Share{}, Share{}};
    const std::array<Share, 5> half{Share{1, 2}, Share{}, Share{}, Share{}, Share{}};
    const std::array<Share, 5> same{Share{2, 4}, Share{}, Share{}, Share{}, Share{}};
    const std::array<Share, 5> poor{Share{0, 4}, Share{}, Share{}, Share{}, Share{}};
    const auto indices = honourIndices(
        usualRule(),
        {factsOf(half), factsOf(poor), factsOf(good), factsOf(same), factsOf(poor, true)});
    CHECK(indices[2].rank == 1);
    CHECK(indices[0].rank == 2);
    CHECK(indices[3].rank == 2);
    CHECK(indices[1].rank == 4);
    CHECK(indices[0].isAdvised);
    CHECK(indices[3].isAdvised);
    CHECK_FALSE(indices[1].isAdvised);
    // Direct schools are compared among themselves.
    CHECK(indices[4].rank == 1);
    CHECK(indices[4].isAdvised);
}

TEST_CASE("indices and ranks of random units equal an oracle in whole numbers", "[honours]")
{
    std::mt19937 dice(14);
    int compared = 0;
    for (int campaign = 0; campaign < 2000; ++campaign) {
        const UnitAwardRule rule = randomRule(dice);
        const auto units = randomUnits(dice);
        const Oracle oracle(rule);
        const auto indices = honourIndices(rule, units);
        REQUIRE(indices.size() == units.size());
        for (size_t i = 0; i < units.size(); ++i) {
            const auto expected = oracle.index(units[i]);
            REQUIRE(indices[i].index.has_value() == expected.has_value());
            if (!expected)
                continue;
            REQUIRE(*indices[i].index == Fraction::ratio(expected->first, expected->second));
            const int rank = oracle.rank(units[i], units);
            REQUIRE(indices[i].rank == rank);
            REQUIRE(indices[i].isAdvised
                    == (rank <= (units[i].isDirect ? rule.directSchools : rule.regions)));
            ++compared;
        }
    }
    CHECK(compared > 5000);
}
