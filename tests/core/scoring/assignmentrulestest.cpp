// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/scoring/assignmentsamples.h"
#include "tests/support/catch.h"

#include <random>

using namespace linxuan;
using namespace linxuan::samples;

TEST_CASE("a lock deals a pair whatever it costs, or never", "[assignment]")
{
    AssignmentTask campaign = task(6, 4, 2);
    for (int i = 1; i <= 6; ++i)
        campaign.locks.push_back({idOf<EntryId>(i), idOf<ExpertId>(1), LockKind::Always});
    campaign.locks.push_back({idOf<EntryId>(2), idOf<ExpertId>(2), LockKind::Never});
    const AssignmentPlan plan = assignExperts(campaign);
    CHECK(plan.added.size() == 12);
    CHECK(isLawful(campaign, plan));
    CHECK(loads(campaign, plan)[idOf<ExpertId>(1)] == 6);
    CHECK(std::find(plan.added.begin(), plan.added.end(), pairOf(2, 2)) == plan.added.end());
}

TEST_CASE("a lock adds nothing to a pair that stands, and a recusal beats it", "[assignment]")
{
    AssignmentTask campaign = task(2, 3, 1);
    campaign.standing = {pairOf(1, 1)};
    campaign.recusals = {recusal(2, 2)};
    campaign.locks = {{idOf<EntryId>(1), idOf<ExpertId>(1), LockKind::Always},
                      {idOf<EntryId>(2), idOf<ExpertId>(2), LockKind::Always}};
    const AssignmentPlan plan = assignExperts(campaign);
    REQUIRE(plan.added.size() == 1);
    CHECK(plan.added[0].entry == idOf<EntryId>(2));
    CHECK_FALSE(plan.added[0].expert == idOf<ExpertId>(2));
}

TEST_CASE("a formed panel judges its group alone, and who left takes nothing more", "[assignment]")
{
    AssignmentTask campaign = task(6, 6, 2);
    campaign.limits = {{entry(1).group,
                        true,
                        {idOf<ExpertId>(1), idOf<ExpertId>(2), idOf<ExpertId>(3)},
                        {idOf<ExpertId>(3)}}};
    for (const Assignment &pair : assignExperts(campaign).added)
        CHECK((pair.expert == idOf<ExpertId>(1) || pair.expert == idOf<ExpertId>(2)));
    campaign.limits[0].isFormed = false;
    const AssignmentPlan open = assignExperts(campaign);
    CHECK(loads(campaign, open)[idOf<ExpertId>(3)] == 0);
    CHECK(loads(campaign, open)[idOf<ExpertId>(6)] > 0);
    campaign.limits[0] = {entry(1).group, true, {idOf<ExpertId>(1)}, {}};
    CHECK(assignExperts(campaign).shortEntries.front().why
          == u"experts whom the panel lets judge: 1, left after recusals: 1");
}

TEST_CASE("who judged an entry before is kept with it where that is asked for", "[assignment]")
{
    AssignmentTask campaign = task(6, 6, 2);
    for (int i = 1; i <= 6; ++i)
        campaign.earlier.push_back(pairOf(i, 1));
    for (const int other : {2, 3, 4})
        campaign.earlier.push_back(pairOf(1, other));
    campaign.continuity = Continuity::Keep;
    const AssignmentPlan kept = assignExperts(campaign);
    CHECK(kept.added.size() == 12);
    CHECK(loads(campaign, kept)[idOf<ExpertId>(1)] >= 5);
    for (const Assignment &pair : kept.added) {
        if (pair.entry == idOf<EntryId>(1))
            CHECK(pair.expert < idOf<ExpertId>(5));
    }
    campaign.continuity = Continuity::Prefer;
    const AssignmentPlan preferred = assignExperts(campaign);
    CHECK(preferred.maxLoad == 2);
    campaign.continuity = Continuity::Ignore;
    CHECK(assignExperts(campaign).maxLoad == 2);
}

TEST_CASE("experts of schools of one county do not meet on an entry", "[assignment]")
{
    AssignmentTask campaign = task(10, 4, 2);
    campaign.units.push_back({idOf<UnitId>(500), {}, UnitKind::County, {}, {}, {}, {}, 0});
    for (const int school : {501, 502, 503}) {
        campaign.units.push_back(
            {idOf<UnitId>(school), {}, UnitKind::School, idOf<UnitId>(500), {}, {}, {}, 0});
    }
    campaign.experts[0].unit = idOf<UnitId>(501);
    campaign.experts[1].unit = idOf<UnitId>(502);
    campaign.experts[2].unitName = u"教研室"_s;
    campaign.experts[3].unitName = u"教 研 室"_s;
    std::map<EntryId, int> fromCounty;
    for (const Assignment &pair : assignExperts(campaign).added)
        fromCounty[pair.entry] += pair.expert < idOf<ExpertId>(3) ? 1 : 0;
    CHECK(fromCounty.size() == 10);
    for (const auto &[entry, count] : fromCounty)
        CHECK(count == 1);
}

TEST_CASE("recusals and locks hold in every dealing, and its order does not matter",
          "[assignment][property]")
{
    std::mt19937 dice(6000);
    for (int round = 0; round < 300; ++round) {
        AssignmentTask campaign =
            task(3 + static_cast<int>(dice() % 12), 2 + static_cast<int>(dice() % 7),
                 1 + static_cast<int>(dice() % 4));
        campaign.seed = dice();
        campaign.continuity = static_cast<Continuity>(dice() % 3);
        for (const AssignableEntry &one : campaign.entries) {
            for (const Expert &judge : campaign.experts) {
                switch (dice() % 12) {
                case 0:
                    campaign.recusals.push_back({{}, judge.id, one.id, {}, {}});
                    break;
                case 1:
                    campaign.locks.push_back({one.id, judge.id, LockKind::Never});
                    break;
                case 2:
                    campaign.locks.push_back({one.id, judge.id, LockKind::Always});
                    break;
                case 3:
                    campaign.earlier.push_back({one.id, judge.id});
                    break;
                default:
                    break;
                }
            }
        }
        const AssignmentPlan plan = assignExperts(campaign);
        REQUIRE(isLawful(campaign, plan));
        for (const LockedPair &lock : campaign.locks) {
            const Assignment pair{lock.entry, lock.expert};
            const bool isDealt =
                std::find(plan.added.begin(), plan.added.end(), pair) != plan.added.end();
            REQUIRE(isDealt == (lock.kind == LockKind::Always));
        }
        for (auto *list : {&campaign.standing, &campaign.earlier})
            std::shuffle(list->begin(), list->end(), dice);
        std::shuffle(campaign.entries.begin(), campaign.entries.end(), dice);
        std::shuffle(campaign.experts.begin(), campaign.experts.end(), dice);
        std::shuffle(campaign.recusals.begin(), campaign.recusals.end(), dice);
        std::shuffle(campaign.locks.begin(), campaign.locks.end(), dice);
        REQUIRE(assignExperts(campaign).added == plan.added);
    }
}
