// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// A1 … A4 of 甲县, ranked in this order by its round; two places, taken by A1 and A2.
class Ranked : public Office
{
public:
    Ranked()
    {
        addQuota(u"甲县"_s, u"小学"_s, 2);
        for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s})
            addEntry(code, u"甲一小"_s);
        must(selection().recommend(Level::School, {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}));
        int total = 95;
        for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s})
            score(u"county"_s, code, total -= 5);
        must(selection().recommend(Level::County, {u"A1"_s, u"A2"_s}));
    }

    Selection selection() { return Selection(workspace()); }
};

QStringList namesOf(const std::vector<MoveUp> &moves)
{
    QStringList names;
    for (const MoveUp &one : moves)
        names += one.leaves + u' ' + one.code;
    return names;
}

} // namespace

TEST_CASE("who withdraws late is followed by the next of the ranking", "[chain]")
{
    Ranked office;
    const auto report = must(office.selection().withdraw({u"A1"_s}, u"本人撤回"_s));
    REQUIRE(namesOf(report.movesUp) == QStringList{u"A1 A3"_s});
    CHECK(report.movesUp.front().round == u"county");
    CHECK(report.movesUp.front().level == Level::County);
    CHECK(report.movesUp.front().why.contains(u"80"));
    CHECK(must(office.selection().recommend(Level::County, {u"A3"_s})).moved.size() == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("two who leave at once are followed by two", "[chain]")
{
    Ranked office;
    const auto report = must(office.selection().disqualify({u"A2"_s, u"A1"_s}, u"冒名"_s));
    CHECK(namesOf(report.movesUp) == QStringList{u"A2 A3"_s, u"A1 A4"_s});
}

TEST_CASE("an entry that was not recommended frees nothing", "[chain]")
{
    Ranked office;
    CHECK(must(office.selection().withdraw({u"A3"_s}, u"撤回"_s)).movesUp.empty());
}

TEST_CASE("whom a rule stands against is passed over", "[chain]")
{
    Ranked office;
    office.addBan(u"示例A3"_s, u"甲一小"_s);
    CHECK(namesOf(must(office.selection().withdraw({u"A1"_s}, u"撤回"_s)).movesUp)
          == QStringList{u"A1 A4"_s});
}

TEST_CASE("a node that is free again helps an entry of another county", "[chain]")
{
    Office office;
    const auto sameNode = [](Entry &entry) { entry.nodeCode = u"N1"_s; };
    office.addEntry(u"A1"_s, u"甲一小"_s, sameNode);
    office.addEntry(u"B1"_s, u"乙一小"_s, sameNode);
    Selection selection(office.workspace());
    must(selection.recommend(Level::School, {u"A1"_s, u"B1"_s}));
    office.score(u"county"_s, u"A1"_s, 90);
    office.score(u"county"_s, u"B1"_s, 80);
    CHECK(must(selection.recommend(Level::County, {u"A1"_s, u"B1"_s})).moved.size() == 1);
    const auto report = must(selection.withdraw({u"A1"_s}, u"撤回"_s));
    REQUIRE(namesOf(report.movesUp) == QStringList{u"A1 B1"_s});
    CHECK(report.movesUp.front().freed == Freed::Node);
}

TEST_CASE("between equals a person decides", "[chain]")
{
    Ranked office;
    office.addEntry(u"A5"_s, u"甲一小"_s);
    must(office.selection().recommend(Level::School, {u"A5"_s}));
    office.score(u"county"_s, u"A5"_s, 80);
    const auto report = must(office.selection().withdraw({u"A1"_s}, u"撤回"_s));
    REQUIRE(report.movesUp.size() == 1);
    CHECK(report.movesUp.front().code.isEmpty());
    CHECK(report.movesUp.front().candidates == std::vector{u"A3"_s, u"A5"_s});
}

TEST_CASE("in an open round of the city the lists follow, and who moved up is named", "[chain]")
{
    Office office;
    QStringList codes;
    for (int number = 1; number <= 10; ++number)
        codes += u"A%1"_s.arg(number);
    office.addRecommended(codes, u"甲一小"_s);
    for (int number = 1; number <= 10; ++number)
        office.score(u"final"_s, u"A%1"_s.arg(number), 100 - number);
    CHECK(office.award(u"final"_s, u"A2"_s).award == u"second");
    const auto report = must(Selection(office.workspace()).withdraw({u"A1"_s}, u"撤回"_s));
    QStringList followed;
    for (const MoveUp &one : report.movesUp) {
        CHECK(one.round == u"final");
        followed += one.code + (one.freed == Freed::Upward ? u" upward"_s : u" award"_s);
    }
    // Nine are left: no first prize of a tenth, two second, two third.
    CHECK(followed == QStringList{});
    CHECK(office.award(u"final"_s, u"A2"_s).award.isEmpty() == false);
}

TEST_CASE("who withdraws from a full list lets the next one up", "[chain]")
{
    Office office;
    QStringList codes;
    for (int number = 1; number <= 11; ++number)
        codes += u"A%1"_s.arg(number);
    office.addRecommended(codes, u"甲一小"_s);
    for (int number = 1; number <= 11; ++number)
        office.score(u"final"_s, u"A%1"_s.arg(number), 100 - number);
    const auto report = must(Selection(office.workspace()).withdraw({u"A1"_s}, u"撤回"_s));
    QStringList followed;
    for (const MoveUp &one : report.movesUp)
        followed += one.code + (one.freed == Freed::Upward ? u" upward"_s : u" award"_s);
    CHECK(followed == QStringList{u"A2 upward"_s, u"A2 award"_s, u"A4 award"_s, u"A7 award"_s});
}

TEST_CASE("a preview of a withdrawal names who would move up and withdraws nobody", "[chain]")
{
    Ranked office;
    SetbackRequest request{EntryStatus::Withdrawn, {}, {u"A1"_s}, {}};
    CHECK(namesOf(must(office.selection().preview(request)).movesUp) == QStringList{u"A1 A3"_s});
    CHECK(office.entry(u"A1"_s).status == EntryStatus::Active);
}

TEST_CASE("disqualifying for V3 puts the teacher on the register for five years", "[chain]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.addEntry(u"A2"_s, u"甲一小"_s, [](Entry &entry) { entry.teacher = u"示例A1"_s; });
    Selection selection(office.workspace());
    const SetbackRequest request{EntryStatus::Disqualified, {}, {u"A1"_s}, {}, u"V3"_s};
    CHECK(must(selection.preview(request)).bans.size() == 1);
    CHECK(office.text(u"SELECT COUNT(*) FROM ban"_s) == u"0");
    const auto report = must(selection.disqualify({u"A1"_s, u"A2"_s}, u"查实抄袭"_s, u"V3"_s));
    REQUIRE(report.bans.size() == 1); // one teacher, one line
    CHECK(report.bans.front().until == QDate(2028, 9, 19));
    CHECK(report.bans.front().reason.contains(u"查实抄袭"));
    CHECK(office.text(u"SELECT unit FROM ban"_s) == u"甲一小");
    office.addEntry(u"A3"_s, u"甲一小"_s, [](Entry &entry) { entry.teacher = u"示例A1"_s; });
    CHECK(rulesOf(must(selection.recommend(Level::School, {u"A3"_s})).obstacles)
          == QStringList{u"A3 banned"_s});
    CHECK(selection.disqualify({u"A3"_s}, u"理由"_s, u"V99"_s).error().code == ErrorCode::Usage);
    CHECK(must(selection.disqualify({u"A3"_s}, u"广告"_s, u"V4"_s)).bans.empty());
    CHECK(office.problems().isEmpty());
}

TEST_CASE("two confirmed vetoes for copying put the teacher on the register once", "[chain]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.addExpert(u"E1"_s);
    office.addExpert(u"E2"_s);
    office.proposeVeto(u"final"_s, u"A1"_s, u"E1"_s, u"V3"_s);
    office.proposeVeto(u"final"_s, u"A1"_s, u"E2"_s, u"V3"_s);
    Reviews reviews(office.workspace());
    for (const Veto &veto : must(reviews.vetoes(u"final"_s)))
        must(reviews.decideVeto(veto.id, true, u"复核员"_s, u"复看属实"_s));
    CHECK(office.text(u"SELECT COUNT(*) FROM ban"_s) == u"1");
    CHECK(office.problems().isEmpty());
}
