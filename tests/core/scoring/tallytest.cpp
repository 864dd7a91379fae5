// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/tally.h"
#include "tests/core/scoring/samples.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

EntryResult only(const Contender &contender, const TallySettings &rules = settings())
{
    return tallyGroup(group({contender}), rules).entries.at(0);
}

std::vector<QString> texts(const std::vector<Fraction> &fractions)
{
    std::vector<QString> texts;
    for (const Fraction &fraction : fractions)
        texts.push_back(fraction.toString());
    return texts;
}

std::vector<QString> codes(const GroupResult &result)
{
    std::vector<QString> codes;
    for (const EntryResult &entry : result.entries)
        codes.push_back(entry.code);
    return codes;
}

// A contender of three equal sheets with these points.
Contender thrice(int number, const std::vector<qint64> &points)
{
    return contender(number, {sheet(1, points), sheet(2, points), sheet(3, points)});
}

using Texts = std::vector<QString>;
using Ranks = std::vector<int>;

} // namespace

TEST_CASE("a sheet's total is the sum of its points", "[tally]")
{
    CHECK(sheetTotal(rubric(), sheet(1, {1850, 2200, 1350, 2700, 950}).points)->toString()
          == u"181/2");
    CHECK(sheetTotal(rubric(), sheet(1, {0, 0, 0, 0, 0}).points)->toString() == u"0/1");
}

TEST_CASE("what cannot be judged scales the total and is never zero", "[tally]")
{
    CHECK(sheetTotal(rubric(), sheet(1, {1800, 2250, 1350, -1, 900}).points)->toString()
          == u"90/1");
    CHECK(sheetTotal(rubric(), sheet(1, {1800, 2250, 1300, 2700, -1}).points)->toString()
          == u"805/9");
    CHECK_FALSE(sheetTotal(rubric(), sheet(1, {-1, -1, -1, -1, -1}).points).has_value());
    CHECK_FALSE(sheetTotal(rubric(), {}).has_value());
    CHECK_FALSE(sheetTotal(Rubric(), {Points::whole(3)}).has_value());
}

TEST_CASE("points beyond the rubric's criteria count for nothing", "[tally]")
{
    auto points = sheet(1, {1800, 2250, 1350, 2700, 900, 5000}).points;
    CHECK(sheetTotal(rubric(), points)->toString() == u"90/1");
    points.resize(4);
    CHECK(sheetTotal(rubric(), points)->toString() == u"90/1");
}

TEST_CASE("fewer sheets than the minimum give totals but neither mean nor rank", "[tally]")
{
    const EntryResult result = only(scored(1, {9000, 8000}));
    CHECK(result.standing == Standing::Insufficient);
    CHECK(result.sheets == 2);
    CHECK(texts(result.kept) == Texts{u"80/1"_s, u"90/1"_s});
    CHECK_FALSE(result.mean.has_value());
    CHECK_FALSE(result.score.has_value());
    CHECK_FALSE(result.rank.has_value());
    CHECK(result.spread->toString() == u"10/1");
}

TEST_CASE("an entry without a sheet is insufficient even where no minimum is set", "[tally]")
{
    TallySettings rules = settings();
    rules.minSheets = 0;
    const EntryResult result = only(contender(1, {}), rules);
    CHECK(result.standing == Standing::Insufficient);
    CHECK(result.kept.empty());
    CHECK_FALSE(result.spread.has_value());
    CHECK(result.tieBreaks.empty());
}

TEST_CASE("a sheet on which nothing is scored is not counted", "[tally]")
{
    Contender contender = scored(1, {9000, 8000, 7000});
    contender.sheets.push_back(sheet(4, {-1, -1, -1, -1, -1}));
    const EntryResult result = only(contender);
    CHECK(result.sheets == 3);
    CHECK(result.mean->toString() == u"80/1");
}

TEST_CASE("from five sheets on, one highest and one lowest total are left out", "[tally]")
{
    const EntryResult four = only(scored(1, {9900, 8000, 8100, 5000}));
    CHECK(four.dropped.empty());
    CHECK(four.mean->toString() == u"155/2");
    const EntryResult five = only(scored(1, {9900, 8000, 9900, 8100, 5000}));
    CHECK(texts(five.dropped) == Texts{u"50/1"_s, u"99/1"_s});
    CHECK(texts(five.kept) == Texts{u"80/1"_s, u"81/1"_s, u"99/1"_s});
    CHECK(five.score->toDecimal(2) == u"86.67");
}

TEST_CASE("trimming can be switched off and never leaves nothing", "[tally]")
{
    TallySettings rules = settings();
    rules.trimFrom = 0;
    CHECK(only(scored(1, {9900, 8000, 9900, 8100, 5000}), rules).dropped.empty());
    rules.trimFrom = 1;
    rules.minSheets = 1;
    CHECK(only(scored(1, {9900, 5000}), rules).mean->toString() == u"149/2");
    CHECK(only(scored(1, {9900}), rules).mean->toString() == u"99/1");
    CHECK(only(scored(1, {9900, 5000, 8000}), rules).mean->toString() == u"80/1");
}

TEST_CASE("the official score is the mean rounded half up", "[tally]")
{
    TallySettings rules = settings();
    rules.minSheets = 2;
    CHECK(only(scored(1, {9133, 9134}), rules).score->toDecimal(2) == u"91.34");
    CHECK(only(scored(1, {9133, 9133, 9134}), rules).score->toDecimal(2) == u"91.33");
    CHECK(only(scored(1, {9133, 9134}), rules).mean->toString() == u"18267/200");
    rules.decimals = 0;
    CHECK(only(scored(1, {9000, 9100}), rules).score->toString() == u"91/1");
}

TEST_CASE("equal ranks skip the next ones", "[tally]")
{
    const GroupResult result =
        tallyGroup(group({scored(4, {7000, 7000, 7000}), scored(3, {8000, 8000, 8000}),
                          scored(1, {9000, 9000, 9000}), scored(2, {8000, 8000, 8000})}),
                   settings());
    CHECK(ranks(result) == Ranks{1, 2, 2, 4});
    CHECK(codes(result) == Texts{u"E1"_s, u"E2"_s, u"E3"_s, u"E4"_s});
    CHECK_FALSE(result.entries[0].tied);
    CHECK(result.entries[1].tied);
    CHECK(result.entries[2].tied);
    CHECK_FALSE(result.entries[3].tied);
}

TEST_CASE("codes of equal ranks are in the order people count", "[tally]")
{
    const GroupResult result = tallyGroup(
        group({scored(10, {7000, 7000, 7000}), scored(9, {7000, 7000, 7000})}), settings());
    CHECK(codes(result) == Texts{u"E9"_s, u"E10"_s});
}

TEST_CASE("equal scores are separated by the tie-breakers in their order", "[tally]")
{
    // All total 80; 教学过程 is the second and third criterion, 目标内容 the first.
    const GroupResult result = tallyGroup(
        group({thrice(1, {1900, 1900, 1100, 2200, 900}), thrice(2, {1500, 2000, 1200, 2300, 1000}),
               thrice(3, {1800, 1900, 1100, 2300, 900}),
               thrice(4, {1800, 1800, 1200, 2200, 1000})}),
        settings());
    CHECK(codes(result) == Texts{u"E2"_s, u"E1"_s, u"E3"_s, u"E4"_s});
    CHECK(ranks(result) == Ranks{1, 2, 3, 3});
    CHECK(result.entries[0].tieBreaks[0].section == u"教学过程");
    CHECK(result.entries[0].tieBreaks[0].mean.toString() == u"32/1");
    CHECK(result.entries[0].tieBreaks[1].section == u"目标内容");
}

TEST_CASE("tie-breakers look at all sheets, also at those left out of the mean", "[tally]")
{
    const std::vector<qint64> plain{1600, 2000, 1200, 2400, 800};
    const auto panel = [&](int number, const std::vector<qint64> &highest) {
        return contender(number,
                         {sheet(1, plain), sheet(2, plain), sheet(3, plain),
                          sheet(4, {0, 0, 0, 0, 0}), sheet(5, highest)});
    };
    const GroupResult result = tallyGroup(
        group({panel(1, {2000, 2400, 1500, 3000, 1000}), panel(2, {1900, 2500, 1500, 3000, 1000})}),
        settings());
    CHECK(result.entries[0].score == result.entries[1].score);
    CHECK(codes(result) == Texts{u"E2"_s, u"E1"_s});
    CHECK(ranks(result) == Ranks{1, 2});
}

TEST_CASE("the largest section not yet used stands in for a name the rubric lacks", "[tally]")
{
    TallySettings rules = settings();
    const auto sections = [&rules](const Rubric &rubric, const QStringList &names) {
        rules.tieBreakers = names;
        TallyGroup single = group({scored(1, {9000, 9000, 9000})});
        single.rubric = rubric;
        const GroupResult result = tallyGroup(single, rules);
        QStringList used;
        for (const TieBreak &tie : result.entries.at(0).tieBreaks)
            used.append(tie.section);
        return used.join(u'|');
    };
    CHECK(sections(rubric(), {u"教学过程"_s, u"教学效果"_s}) == u"教学过程|教学资源");
    CHECK(sections(rubric(), {u"无"_s, u"也无"_s, u"目标内容"_s}) == u"教学过程|教学资源|目标内容");
    CHECK(sections(rubric(), {u"无"_s, u"教学过程"_s}) == u"教学过程");
    CHECK(sections(rubric(), {u" 教学 过程 "_s}) == u"教学过程");
    Rubric equals;
    equals.sections = {section(u"甲"_s, {10}), section(u"乙"_s, {20}), section(u"丙"_s, {20})};
    CHECK(sections(equals, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) == u"乙|丙|甲");
}

TEST_CASE("what could not be judged counts in a tie-breaker at the sheet's own rate", "[tally]")
{
    const EntryResult result = only(thrice(1, {1800, -1, 1350, 2700, 900}));
    CHECK(result.mean->toString() == u"90/1");
    CHECK(result.tieBreaks[0].mean.toString() == u"36/1");
    const EntryResult all = only(thrice(1, {1800, -1, -1, 2700, 600}));
    CHECK(all.tieBreaks[0].mean.toString() == u"34/1");
}

TEST_CASE("ranking on the exact mean separates what rounding makes equal", "[tally]")
{
    TallySettings rules = settings();
    rules.decimals = 0;
    rules.tieBreakers.clear();
    const TallyGroup both = group({scored(1, {9000, 9000, 9000}), scored(2, {9000, 9000, 9100})});
    CHECK(ranks(tallyGroup(both, rules)) == Ranks{1, 1});
    rules.rankOn = RankOn::Exact;
    CHECK(ranks(tallyGroup(both, rules)) == Ranks{1, 2});
    CHECK(codes(tallyGroup(both, rules)) == Texts{u"E2"_s, u"E1"_s});
}

TEST_CASE("a confirmed veto takes the rank and leaves the totals", "[tally]")
{
    Contender vetoed = scored(1, {9000, 9000, 9000});
    vetoed.veto = VetoState::Confirmed;
    const GroupResult result =
        tallyGroup(group({vetoed, scored(2, {8000, 8000, 8000})}), settings());
    CHECK(find(result, u"E2"_s).rank == 1);
    CHECK(find(result, u"E1"_s).standing == Standing::Vetoed);
    CHECK_FALSE(find(result, u"E1"_s).rank.has_value());
    CHECK(find(result, u"E1"_s).kept.size() == 3);
    CHECK(result.entries.back().code == u"E1");
}

TEST_CASE("an undecided veto is ranked and marked, a refused one changes nothing", "[tally]")
{
    Contender pending = scored(1, {9000, 9000, 9000});
    pending.veto = VetoState::Proposed;
    Contender refused = scored(2, {8000, 8000, 8000});
    refused.veto = VetoState::Refused;
    const GroupResult result = tallyGroup(group({pending, refused}), settings());
    CHECK(ranks(result) == Ranks{1, 2});
    CHECK(result.entries[0].standing == Standing::PendingVeto);
    CHECK(result.entries[1].standing == Standing::Ranked);
    pending.sheets.pop_back();
    CHECK(only(pending).standing == Standing::Insufficient);
}

TEST_CASE("withdrawn and disqualified entries are listed last with their reason", "[tally]")
{
    Contender withdrawn = scored(1, {9900, 9900, 9900});
    withdrawn.status = EntryStatus::Withdrawn;
    withdrawn.reason = u"教师调离"_s;
    Contender disqualified = scored(2, {9900, 9900, 9900});
    disqualified.status = EntryStatus::Disqualified;
    disqualified.reason = u"重复申报"_s;
    disqualified.veto = VetoState::Confirmed;
    const GroupResult result =
        tallyGroup(group({withdrawn, disqualified, scored(3, {6000, 6000, 6000})}), settings());
    CHECK(ranks(result) == Ranks{1, 0, 0});
    CHECK(find(result, u"E1"_s).standing == Standing::Withdrawn);
    CHECK(find(result, u"E1"_s).reason == u"教师调离");
    CHECK(find(result, u"E2"_s).standing == Standing::Disqualified);
    CHECK(find(result, u"E2"_s).reason == u"重复申报");
}

TEST_CASE("a spread above the limit is flagged, one at the limit is not", "[tally]")
{
    CHECK_FALSE(only(scored(1, {9000, 7500, 8000})).spreadFlag);
    CHECK(only(scored(1, {9000, 7499, 8000})).spreadFlag);
    // The trimmed totals belong to the spread as well.
    CHECK(only(scored(1, {8000, 8000, 8000, 8000, 6000})).spreadFlag);
    CHECK_FALSE(only(scored(1, {8000})).spread.has_value());
}

TEST_CASE("an expert far from the group's mean is flagged on each of his entries", "[tally]")
{
    TallySettings rules = settings();
    rules.deviationLimit = Points::whole(10);
    // Means: expert 1 90, expert 2 90, expert 3 75, all 85; expert 3 deviates by exactly 10.
    TallyGroup both = group({scored(1, {9000, 9000, 7500}), scored(2, {9000, 9000, 7500})});
    CHECK(tallyGroup(both, rules).entries[0].deviations.empty());
    both.contenders[1].sheets[2] = sheetOf(3, 7400);
    both.contenders.push_back(scored(3, {9000, 9000}));
    const GroupResult result = tallyGroup(both, rules);
    REQUIRE(find(result, u"E1"_s).deviations.size() == 1);
    CHECK(find(result, u"E1"_s).deviations[0].expert == idOf<ExpertId>(3));
    CHECK(find(result, u"E1"_s).deviations[0].deviation.toString() == u"-93/8");
    CHECK(find(result, u"E2"_s).deviations.size() == 1);
    CHECK(find(result, u"E3"_s).deviations.empty());
}

TEST_CASE("a group without contenders gives an empty result", "[tally]")
{
    const GroupResult result = tallyGroup(group({}), settings());
    CHECK(result.entries.empty());
    CHECK(result.key == group({}).key);
}

TEST_CASE("all scores equal give one rank to all", "[tally]")
{
    std::vector<Contender> contenders;
    for (int i = 1; i <= 30; ++i)
        contenders.push_back(scored(i, {8000, 8000, 8000}));
    const GroupResult result = tallyGroup(group(contenders), settings());
    CHECK(ranks(result) == Ranks(30, 1));
}

TEST_CASE("the order of sheets and of contenders never matters", "[tally][property]")
{
    std::mt19937 dice(20230528);
    for (int round = 0; round < 200; ++round) {
        std::vector<Contender> contenders;
        for (int i = 1; i <= 12; ++i) {
            std::vector<CountedSheet> sheets;
            for (int expert = 1; expert <= 1 + static_cast<int>(dice() % 7); ++expert) {
                std::vector<qint64> points;
                for (const qint64 full : {2000, 2500, 1500, 3000, 1000})
                    points.push_back(dice() % 20 == 0 ? -1 : full - 50 * (dice() % 3));
                sheets.push_back(sheet(expert, points));
            }
            contenders.push_back(contender(i, sheets));
        }
        const GroupResult before = tallyGroup(group(contenders), settings());
        std::shuffle(contenders.begin(), contenders.end(), dice);
        for (Contender &contender : contenders)
            std::shuffle(contender.sheets.begin(), contender.sheets.end(), dice);
        REQUIRE(tallyGroup(group(contenders), settings()) == before);
    }
}
