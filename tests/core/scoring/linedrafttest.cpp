// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/linedraft.h"
#include "core/scoring/tiedecisions.h"
#include "tests/core/scoring/awardsamples.h"
#include "tests/support/catch.h"

#include <random>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const AwardSettings kLevels = levels({byCount(first, 1), byCount(second, 2), byCount(third, 2)});

QStringList changesOf(const DraftConsequence &consequence)
{
    QStringList lines;
    for (const DraftedChange &change : consequence.changes)
        lines += u"%1 %2>%3 %4"_s.arg(change.code, change.from, change.to,
                                      change.gains ? u"gains"_s : u"loses"_s);
    return lines;
}

} // namespace

TEST_CASE("the lines as awarded mean no change", "[linedraft]")
{
    const GroupResult group = ranked({95, 94, 93, 92, 91, 90, 89});
    const GroupAwards awards = awardGroup(group, kLevels, {});
    const LineDraft draft = linesOf(group, awards, kLevels);
    CHECK(draft == LineDraft{{1, 3, 5}});
    const DraftConsequence consequence = consequenceOf(group, awards, kLevels, draft);
    CHECK(consequence.changes.empty());
    CHECK(consequence.parted.empty());
    CHECK(consequence.levels
          == std::vector<LevelCount>{{first, 1, 1, 1}, {second, 2, 2, 2}, {third, 2, 2, 2}});
}

TEST_CASE("a line moved down lets one gain and tells how many are over", "[linedraft]")
{
    const GroupResult group = ranked({95, 94, 93, 92, 91, 90, 89});
    const GroupAwards awards = awardGroup(group, kLevels, {});
    const LineDraft draft = movedLine(linesOf(group, awards, kLevels), 0, 2, 7);
    CHECK(draft == LineDraft{{2, 3, 5}});
    const DraftConsequence consequence = consequenceOf(group, awards, kLevels, draft);
    CHECK(changesOf(consequence) == QStringList{u"E2 second>first gains"_s});
    CHECK(consequence.levels.front() == LevelCount{first, 1, 1, 2});
    CHECK(consequence.levels[1] == LevelCount{second, 2, 2, 1});
}

TEST_CASE("a line pushes those that it meets and stays within the group", "[linedraft]")
{
    const LineDraft draft{{1, 3, 5}};
    CHECK(movedLine(draft, 0, 4, 7) == LineDraft{{4, 4, 5}});
    CHECK(movedLine(draft, 2, 0, 7) == LineDraft{{0, 0, 0}});
    CHECK(movedLine(draft, 1, 99, 7) == LineDraft{{1, 7, 7}});
    CHECK(movedLine(draft, 1, -3, 7) == LineDraft{{0, 0, 5}});
}

TEST_CASE("a line between equal ranks names who lies on either side", "[linedraft]")
{
    const GroupResult group = ranked({95, 94, 94, 92, 91});
    const GroupAwards awards = awardGroup(group, kLevels, {});
    const DraftConsequence consequence =
        consequenceOf(group, awards, kLevels, LineDraft{{2, 3, 5}});
    REQUIRE(consequence.parted.size() == 1);
    CHECK(consequence.parted.front() == PartedTie{first, {u"E2"_s}, {u"E3"_s}});
}

TEST_CASE("an award changed by hand stays whatever the lines say", "[linedraft]")
{
    const GroupResult group = ranked({95, 94, 93, 92, 91, 90, 89});
    AwardDecisions decisions;
    decisions.changes.push_back({group.entries[5].entry, second});
    const GroupAwards awards = awardGroup(group, kLevels, decisions);
    const LineDraft draft = linesOf(group, awards, kLevels);
    CHECK(draft == LineDraft{{1, 3, 5}});
    const DraftConsequence consequence =
        consequenceOf(group, awards, kLevels, movedLine(draft, 2, 7, 7));
    CHECK(changesOf(consequence) == QStringList{u"E7 >third gains"_s});
    CHECK(consequence.levels[1] == LevelCount{second, 2, 3, 3});
}

TEST_CASE("applying a draft as hand changes gives exactly the drafted awards", "[linedraft]")
{
    std::mt19937 random(7);
    for (int run = 0; run < 300; ++run) {
        std::vector<int> scores;
        for (int i = 0; i < 12; ++i)
            scores.push_back(60 + int(random() % 12));
        std::sort(scores.rbegin(), scores.rend());
        const GroupResult group = ranked(scores);
        const GroupAwards awards = awardGroup(group, kLevels, {});
        LineDraft draft = linesOf(group, awards, kLevels);
        for (int move = 0; move < 4; ++move)
            draft = movedLine(draft, random() % 3, int(random() % 13), 12);
        REQUIRE(std::is_sorted(draft.ends.begin(), draft.ends.end()));
        const DraftConsequence consequence = consequenceOf(group, awards, kLevels, draft);
        AwardDecisions decisions;
        for (const DraftedChange &change : consequence.changes)
            decisions.changes.push_back({group.entries[change.place].entry, change.to});
        const GroupAwards after = awardGroup(group, kLevels, decisions);
        for (size_t i = 0; i < after.entries.size(); ++i) {
            const QString wanted = int(i) < draft.ends[0] ? first
                : int(i) < draft.ends[1]                  ? second
                : int(i) < draft.ends[2]                  ? third
                                                          : QString();
            CHECK(after.entries[i].award == wanted);
        }
    }
}

TEST_CASE("what parted entries of equal score is told from both sides", "[tiedecisions]")
{
    // The same total; 教学过程 is 40 for the first and 38 for the second.
    const GroupResult result =
        tallyGroup(group({contender(1,
                                    {sheet(1, {1500, 2500, 1500, 2000, 500}),
                                     sheet(2, {1500, 2500, 1500, 2000, 500}),
                                     sheet(3, {1500, 2500, 1500, 2000, 500})}),
                          contender(2,
                                    {sheet(1, {1700, 2500, 1300, 2000, 500}),
                                     sheet(2, {1700, 2500, 1300, 2000, 500}),
                                     sheet(3, {1700, 2500, 1300, 2000, 500})}),
                          scored(3, {6000, 6000, 6000})}),
                   settings());
    const auto ahead = tieDecisions(result, 0, RankOn::Rounded);
    REQUIRE(ahead.size() == 1);
    CHECK(ahead.front().other == u"E2");
    CHECK(ahead.front().section == u"教学过程");
    CHECK(ahead.front().own == Fraction(Points::whole(40)));
    CHECK(ahead.front().isAhead());
    const auto behind = tieDecisions(result, 1, RankOn::Rounded);
    REQUIRE(behind.size() == 1);
    CHECK(behind.front().other == u"E1");
    CHECK_FALSE(behind.front().isAhead());
    CHECK(tieDecisions(result, 2, RankOn::Rounded).empty());
}
