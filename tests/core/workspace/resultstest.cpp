// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const GroupKey kGroup{Category::Subject, u"小学"_s, u"数学"_s};

// Ten entries, of which A1 and A2 share the best score: one first prize of ten has a tied line.
void addTied(Office &office)
{
    QStringList codes;
    for (int i = 1; i <= 10; ++i)
        codes += u"A%1"_s.arg(i);
    office.addRecommended(codes, u"甲一小"_s);
    for (int i = 1; i <= 10; ++i)
        office.score(u"final"_s, u"A%1"_s.arg(i), 96 - std::max(i, 2));
}

} // namespace

TEST_CASE("entries are ranked by score, equal ones share a rank", "[results]")
{
    Office office;
    addTied(office);
    CHECK(office.result(u"final"_s, u"A1"_s).rank == 1);
    CHECK(office.result(u"final"_s, u"A2"_s).rank == 1);
    CHECK(office.result(u"final"_s, u"A2"_s).tied);
    CHECK(office.result(u"final"_s, u"A3"_s).rank == 3);
    CHECK(office.result(u"final"_s, u"A3"_s).score->toDecimal(2) == u"93.00");
}

TEST_CASE("too few sheets give no rank", "[results]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.addExpert(u"E1"_s);
    office.addExpert(u"E2"_s);
    office.score(u"final"_s, u"A1"_s, u"E1"_s, 90);
    office.score(u"final"_s, u"A1"_s, u"E2"_s, 91);
    CHECK(office.result(u"final"_s, u"A1"_s).standing == Standing::Insufficient);
    CHECK_FALSE(office.result(u"final"_s, u"A1"_s).rank);
}

TEST_CASE("a tied line waits for a person, who needs a name and a reason", "[results]")
{
    Office office;
    addTied(office);
    Results results(office.workspace());
    const auto lines = must(results.awards(u"final"_s)).groups.front().lines;
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().level == u"first");
    CHECK(lines.front().tied == std::vector{u"A1"_s, u"A2"_s});
    CHECK(office.award(u"final"_s, u"A1"_s).undecided);
    const auto decide = [&](const QString &level, TieAtLine choice, const QString &by,
                            const QString &why) {
        return results.decideLine(u"final"_s, kGroup, level, choice, by, why);
    };
    CHECK(decide(u"first"_s, TieAtLine::Include, {}, u"合议"_s).error().code == ErrorCode::Usage);
    CHECK(decide(u"first"_s, TieAtLine::Include, u"组长"_s, {}).error().code == ErrorCode::Usage);
    CHECK(decide(u"second"_s, TieAtLine::Include, u"组长"_s, u"合议"_s).error().code
          == ErrorCode::Invalid);
    CHECK(decide(u"first"_s, TieAtLine::Ask, u"组长"_s, u"合议"_s).error().code
          == ErrorCode::Invalid);
    must(decide(u"first"_s, TieAtLine::Include, u"组长"_s, u"合议"_s));
    CHECK(office.award(u"final"_s, u"A2"_s).award == u"first");
    CHECK(office.award(u"final"_s, u"A4"_s).award == u"second");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a decided line is open again when the tied block is another", "[results]")
{
    Office office;
    addTied(office);
    Results results(office.workspace());
    must(results.decideLine(u"final"_s, kGroup, u"first"_s, TieAtLine::Exclude, u"组长"_s,
                            u"合议"_s));
    CHECK(office.award(u"final"_s, u"A1"_s).award == u"second");
    office.addEntry(u"B1"_s, u"乙一小"_s);
    must(Selection(office.workspace()).recommend(Level::County, {u"B1"_s}, u"补报"_s));
    office.score(u"final"_s, u"B1"_s, 94);
    CHECK(office.award(u"final"_s, u"A1"_s).undecided);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an award is changed by hand with a reason, for ranked entries of the round", "[results]")
{
    Office office;
    addTied(office);
    office.addRecommended({u"A11"_s}, u"甲一小"_s);
    Results results(office.workspace());
    const auto change = [&](const QString &code, const QString &award, const QString &why) {
        return results.changeAward(u"final"_s, code, award, u"组长"_s, why);
    };
    CHECK(change(u"A9"_s, u"first"_s, {}).error().code == ErrorCode::Usage);
    CHECK(change(u"A9"_s, u"fourth"_s, u"理由"_s).error().code == ErrorCode::Invalid);
    CHECK(change(u"Z9"_s, u"first"_s, u"理由"_s).error().code == ErrorCode::NotFound);
    CHECK(change(u"A11"_s, u"first"_s, u"没有评分"_s).error().code == ErrorCode::Refused);
    must(change(u"A9"_s, u"third"_s, u"复议"_s));
    CHECK(office.award(u"final"_s, u"A9"_s).award == u"third");
    CHECK(office.award(u"final"_s, u"A9"_s).changedByHand);
    must(change(u"A9"_s, {}, u"撤销"_s));
    CHECK(office.award(u"final"_s, u"A9"_s).award.isEmpty());
    CHECK(office.problems().isEmpty());
}

TEST_CASE("sheets that do not fit any more are kept and named", "[results]")
{
    Office office;
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A1"_s, 90);
    office.score(u"final"_s, u"A2"_s, 80);
    must(Selection(office.workspace()).returnTo(Level::School, {u"A2"_s}, u"退回"_s));
    const auto tally = must(Results(office.workspace()).tally(u"final"_s));
    REQUIRE(tally.stray.size() == 3);
    CHECK(tally.stray.front().entryCode == u"A2");
    CHECK_FALSE(tally.stray.front().why.isEmpty());
    CHECK(office.text(u"SELECT COUNT(*) FROM sheet"_s) == u"6");
    CHECK(office.problems().isEmpty());
    must(Selection(office.workspace()).recommend(Level::County, {u"A2"_s}));
    CHECK(must(Results(office.workspace()).tally(u"final"_s)).stray.empty());
    office.run(u"UPDATE panel_member SET active = 0 WHERE expert_id IN"
               " (SELECT id FROM expert WHERE code = 'E1')"_s);
    CHECK(must(Results(office.workspace()).tally(u"final"_s)).stray.size() == 2);
}

TEST_CASE("a double node let in with a reason may go on upward", "[results]")
{
    Office office;
    QStringList codes;
    for (int i = 1; i <= 18; ++i)
        codes += u"A%1"_s.arg(i);
    office.addRecommended(codes, u"甲一小"_s);
    const auto sameNode = [](Entry &entry) { entry.nodeCode = u"N1"_s; };
    office.addEntry(u"B1"_s, u"乙一小"_s, sameNode);
    office.addEntry(u"B2"_s, u"乙一小"_s, sameNode);
    Selection selection(office.workspace());
    must(selection.recommend(Level::School, {u"B1"_s, u"B2"_s}));
    must(selection.recommend(Level::County, {u"B1"_s, u"B2"_s}));
    must(selection.recommend(Level::County, {u"B2"_s}, u"课型不同"_s));
    office.score(u"final"_s, u"B1"_s, 99);
    office.score(u"final"_s, u"B2"_s, 98);
    for (int i = 1; i <= 18; ++i)
        office.score(u"final"_s, u"A%1"_s.arg(i), 90 - i);
    CHECK(office.award(u"final"_s, u"B1"_s).recommended);
    CHECK(office.award(u"final"_s, u"B2"_s).recommended); // two places of twenty entries
    CHECK(office.award(u"final"_s, u"B2"_s).why.contains(u"N1"));
}
