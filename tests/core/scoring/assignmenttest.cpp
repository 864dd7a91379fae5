// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/scoring/assignmentsamples.h"
#include "tests/support/catch.h"

#include <map>
#include <set>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

int squares(const std::vector<int> &loads)
{
    int sum = 0;
    for (const int load : loads)
        sum += load * load;
    return sum;
}

int squares(const std::map<ExpertId, int> &loads)
{
    std::vector<int> plain;
    for (const auto &[expert, load] : loads)
        plain.push_back(load);
    return squares(plain);
}

// The smallest sum of squares there is, by trying every dealing. `may` has a set of experts for
// each entry as bits; each entry takes `perEntry` of them, or all if there are no more.
int leastSquares(const std::vector<unsigned> &may, int perEntry, std::vector<int> loads,
                 size_t from = 0)
{
    if (from == may.size())
        return squares(loads);
    const int wanted = std::min(perEntry, __builtin_popcount(may[from]));
    int least = -1;
    for (unsigned choice = 0; choice < (1U << loads.size()); ++choice) {
        if ((choice & ~may[from]) != 0 || __builtin_popcount(choice) != wanted)
            continue;
        std::vector<int> next = loads;
        for (size_t i = 0; i < next.size(); ++i)
            next[i] += (choice >> i) & 1U;
        const int found = leastSquares(may, perEntry, next, from + 1);
        least = least < 0 ? found : std::min(least, found);
    }
    return least;
}

} // namespace

TEST_CASE("an expert covers the subjects, stages and categories he names", "[assignment]")
{
    Expert judge = expert(1, {u"语文"_s, u"数学"_s});
    const GroupKey maths{Category::Experiment, u"初中"_s, u"数学"_s};
    CHECK(covers(judge, maths));
    judge.stages = {u"小学"_s};
    CHECK_FALSE(covers(judge, maths));
    judge.stages = {u"小学"_s, u"初中"_s};
    judge.categories = {Category::Subject};
    CHECK_FALSE(covers(judge, maths));
    judge.categories = {Category::Subject, Category::Experiment};
    CHECK(covers(judge, maths));
    CHECK_FALSE(covers(judge, {Category::Subject, u"小学"_s, u"英语"_s}));
}

TEST_CASE("nobody judges his own school, his own unit or what he declared", "[assignment]")
{
    const AssignableEntry one = entry(1);
    Expert judge = expert(1);
    CHECK_FALSE(recusalReason(judge, one, {}).has_value());
    judge.unit = one.school;
    CHECK(recusalReason(judge, one, {}) == u"the expert's own school"_s);
    judge.unit = one.unit;
    CHECK(recusalReason(judge, one, {}) == u"recommended by the expert's own unit"_s);
    judge.unit = idOf<UnitId>(77);
    CHECK_FALSE(recusalReason(judge, one, {}).has_value());
    CHECK(recusalReason(judge, one, {recusal(1, 1)}) == u"亲属"_s);
    CHECK(recusalReason(judge, one, {recusal(1, 1, {})}) == u"recusal declared"_s);
    CHECK_FALSE(recusalReason(judge, one, {recusal(2, 1), recusal(1, 2)}).has_value());
    for (const UnitId &unit : {one.school, one.unit})
        CHECK(recusalReason(judge, one, {{{}, judge.id, {}, unit, u"原单位"_s}}) == u"原单位"_s);
}

TEST_CASE("somebody from a county's school does not judge what the county recommended",
          "[assignment]")
{
    Unit county{idOf<UnitId>(900), u"甲区"_s, UnitKind::County, {}, {}, {}, {}, 0};
    Unit school{idOf<UnitId>(901), u"甲小学"_s, UnitKind::School, county.id, {}, {}, {}, 0};
    Expert judge = expert(1);
    judge.unit = school.id;
    const auto recusals = recusalsByCounty({judge, expert(2)}, {school, county});
    REQUIRE(recusals.size() == 1);
    CHECK(recusals[0].unit == county.id);
    CHECK(recusalReason(judge, entry(1), recusals) == u"works in 甲区"_s);
    CHECK_FALSE(recusalReason(expert(2), entry(1), recusals).has_value());
    county.kind = UnitKind::DirectSchool;
    CHECK(recusalsByCounty({judge}, {school, county}).empty());
}

TEST_CASE("every entry gets its experts and loads differ by one at most", "[assignment]")
{
    const AssignmentTask campaign = task(20, 7);
    const AssignmentPlan plan = assignExperts(campaign);
    CHECK(plan.added.size() == 60);
    CHECK(plan.shortEntries.empty());
    CHECK(isLawful(campaign, plan));
    CHECK(plan.minLoad == 8);
    CHECK(plan.maxLoad == 9);
}

TEST_CASE("the plan is listed by entry code, then expert code", "[assignment]")
{
    const AssignmentPlan plan = assignExperts(task(12, 12, 2));
    for (size_t i = 1; i < plan.added.size(); ++i) {
        const auto key = [&](size_t at) {
            return std::pair(plan.added[at].entry.toBytes(), plan.added[at].expert.toBytes());
        };
        REQUIRE(key(i - 1) < key(i)); // ids count as the codes do
    }
}

TEST_CASE("the same seed deals the same whatever the order of the lists", "[assignment]")
{
    AssignmentTask campaign = task(30, 8);
    campaign.recusals = {recusal(1, 1), recusal(2, 1), recusal(3, 9)};
    campaign.standing = {pairOf(4, 4), pairOf(5, 1)};
    const AssignmentPlan plan = assignExperts(campaign);
    std::mt19937 dice(3);
    for (int round = 0; round < 10; ++round) {
        std::shuffle(campaign.entries.begin(), campaign.entries.end(), dice);
        std::shuffle(campaign.experts.begin(), campaign.experts.end(), dice);
        std::shuffle(campaign.recusals.begin(), campaign.recusals.end(), dice);
        std::shuffle(campaign.standing.begin(), campaign.standing.end(), dice);
        REQUIRE(assignExperts(campaign).added == plan.added);
    }
    campaign.seed = 43;
    CHECK_FALSE(assignExperts(campaign).added == plan.added);
}

TEST_CASE("the same codes are dealt the same under other ids", "[assignment]")
{
    const AssignmentTask campaign = task(10, 5);
    AssignmentTask renamed = campaign;
    for (AssignableEntry &entry : renamed.entries)
        entry.id = EntryId::create();
    for (Expert &expert : renamed.experts)
        expert.id = ExpertId::create();
    const auto byCode = [](const AssignmentTask &task) {
        std::vector<std::pair<QString, QString>> pairs;
        for (const Assignment &pair : assignExperts(task).added) {
            QString entryCode;
            QString expertCode;
            for (const auto &entry : task.entries)
                entryCode = entry.id == pair.entry ? entry.code : entryCode;
            for (const auto &expert : task.experts)
                expertCode = expert.id == pair.expert ? expert.code : expertCode;
            pairs.emplace_back(entryCode, expertCode);
        }
        return pairs;
    };
    CHECK(byCode(campaign) == byCode(renamed));
}

TEST_CASE("standing assignments stay, count and are completed", "[assignment]")
{
    AssignmentTask campaign = task(4, 4, 2);
    campaign.standing = {pairOf(1, 1), pairOf(2, 1), pairOf(3, 1), pairOf(4, 1), pairOf(1, 1)};
    const AssignmentPlan plan = assignExperts(campaign);
    CHECK(plan.added.size() == 4);
    CHECK(isLawful(campaign, plan));
    CHECK(plan.maxLoad == 4);
    CHECK(plan.minLoad == 1);
    for (const Assignment &pair : plan.added)
        CHECK(pair.expert != idOf<ExpertId>(1));
}

TEST_CASE("standing work elsewhere counts in the load", "[assignment]")
{
    AssignmentTask campaign = task(2, 2, 1);
    campaign.standing = {pairOf(90, 1), pairOf(91, 1)};
    const AssignmentPlan plan = assignExperts(campaign);
    CHECK(plan.added == std::vector{pairOf(1, 2), pairOf(2, 2)});
}

TEST_CASE("a standing assignment of somebody not dealt to fills a place", "[assignment]")
{
    AssignmentTask campaign = task(1, 3, 2);
    campaign.standing = {pairOf(1, 50)};
    CHECK(assignExperts(campaign).added.size() == 1);
}

TEST_CASE("a recusal against a standing assignment calls for a substitute", "[assignment]")
{
    AssignmentTask campaign = task(1, 2, 1);
    campaign.standing = {pairOf(1, 1)};
    CHECK(assignExperts(campaign).added.empty());
    campaign.recusals = {recusal(1, 1)};
    CHECK(assignExperts(campaign).added == std::vector{pairOf(1, 2)});
}

TEST_CASE("more standing assignments than wanted are neither cut nor added to", "[assignment]")
{
    AssignmentTask campaign = task(1, 5, 1);
    campaign.standing = {pairOf(1, 1), pairOf(1, 2)};
    const AssignmentPlan plan = assignExperts(campaign);
    CHECK(plan.added.empty());
    CHECK(plan.shortEntries.empty());
}

TEST_CASE("an entry with too few experts is listed with the reason", "[assignment]")
{
    AssignmentTask campaign = task(2, 3);
    campaign.entries.push_back(entry(3, u"美术"_s));
    campaign.recusals = {recusal(1, 1), recusal(2, 1)};
    const AssignmentPlan plan = assignExperts(campaign);
    REQUIRE(plan.shortEntries.size() == 2);
    CHECK(plan.shortEntries[0].entry == idOf<EntryId>(1));
    CHECK(plan.shortEntries[0].got == 1);
    CHECK(plan.shortEntries[0].wanted == 3);
    CHECK(plan.shortEntries[0].why == u"experts who cover this group: 3, left after recusals: 1");
    CHECK(plan.shortEntries[1].got == 0);
    CHECK(plan.shortEntries[1].why == u"no expert covers this group");
}

TEST_CASE("experts who can judge nothing do not spoil the least load", "[assignment]")
{
    AssignmentTask campaign = task(6, 3);
    campaign.experts.push_back(expert(9, {u"美术"_s}));
    CHECK(assignExperts(campaign).minLoad == 6);
}

TEST_CASE("nothing to deal gives an empty plan", "[assignment]")
{
    CHECK(assignExperts({}).added.empty());
    CHECK(assignExperts(task(0, 3)).added.empty());
    CHECK(assignExperts(task(3, 0)).shortEntries.size() == 3);
    CHECK(assignExperts(task(3, 3, 0)).added.empty());
}

TEST_CASE("lists that name somebody twice deal to him once", "[assignment]")
{
    AssignmentTask campaign = task(2, 2, 2);
    campaign.entries.push_back(campaign.entries[0]);
    campaign.experts.push_back(campaign.experts[0]);
    CHECK(assignExperts(campaign).added.size() == 4);
}

TEST_CASE("chains of recusals are untangled until loads are even", "[assignment]")
{
    // Each expert but the first shares entries with his neighbours only.
    AssignmentTask campaign = task(12, 6, 1);
    for (int number = 1; number <= 12; ++number) {
        const int own = std::min(number, 6);
        for (int other = 1; other <= 6; ++other) {
            if (other != own && other != own - 1)
                campaign.recusals.push_back(recusal(other, number));
        }
    }
    const AssignmentPlan plan = assignExperts(campaign);
    CHECK(plan.shortEntries.empty());
    CHECK(isLawful(campaign, plan));
    // Entries 6 to 12 go to experts 5 and 6 alone, the five others to 1 to 5.
    CHECK(plan.maxLoad == 4);
    CHECK(plan.minLoad == 1);
}

TEST_CASE("no dealing is more even than the plan, by trying all of them", "[assignment][property]")
{
    std::mt19937 dice(20230528);
    for (int round = 0; round < 600; ++round) {
        const int experts = 1 + static_cast<int>(dice() % 4);
        AssignmentTask campaign =
            task(1 + static_cast<int>(dice() % 5), experts, 1 + static_cast<int>(dice() % 3));
        campaign.seed = dice();
        std::vector<int> before(static_cast<size_t>(experts), 0);
        for (size_t i = 0; i < before.size(); ++i) {
            before[i] = static_cast<int>(dice() % 3);
            for (int work = 0; work < before[i]; ++work)
                campaign.standing.push_back(pairOf(100 + work, static_cast<int>(i) + 1));
        }
        std::vector<unsigned> may;
        for (size_t row = 0; row < campaign.entries.size(); ++row) {
            may.push_back(0);
            for (int other = 0; other < experts; ++other) {
                if (dice() % 3 == 0)
                    campaign.recusals.push_back(recusal(other + 1, static_cast<int>(row) + 1));
                else
                    may.back() |= 1U << other;
            }
        }
        const AssignmentPlan plan = assignExperts(campaign);
        REQUIRE(isLawful(campaign, plan));
        int wanted = 0;
        for (const unsigned judges : may)
            wanted += std::min(campaign.perEntry, __builtin_popcount(judges));
        REQUIRE(static_cast<int>(plan.added.size()) == wanted);
        REQUIRE(squares(loads(campaign, plan)) == leastSquares(may, campaign.perEntry, before));
    }
}

TEST_CASE("six thousand reviews are dealt evenly among sixty experts", "[assignment]")
{
    AssignmentTask campaign = task(2000, 60);
    std::mt19937 dice(5);
    for (int i = 0; i < 3000; ++i)
        campaign.recusals.push_back(
            recusal(1 + static_cast<int>(dice() % 60), 1 + static_cast<int>(dice() % 2000)));
    const AssignmentPlan plan = assignExperts(campaign);
    CHECK(plan.added.size() == 6000);
    CHECK(plan.minLoad == 100);
    CHECK(plan.maxLoad == 100);
    CHECK(isLawful(campaign, plan));
}
