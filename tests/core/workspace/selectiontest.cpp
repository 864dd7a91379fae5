// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

TEST_CASE("an entry goes up step by step, and each step is one record", "[selection]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    Selection selection(office.workspace());
    for (const Level level : {Level::School, Level::County, Level::City, Level::Province})
        CHECK(must(selection.recommend(level, {u"A1"_s})).moved == std::vector{u"A1"_s});
    CHECK(office.entry(u"A1"_s).level == Level::Province);
    CHECK(office.text(u"SELECT COUNT(*) FROM audit WHERE action = 'entry.recommend'"_s) == u"4");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a level is passed over with a reason only", "[selection]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    Selection selection(office.workspace());
    CHECK(rulesOf(must(selection.recommend(Level::County, {u"A1"_s})).obstacles)
          == QStringList{u"A1 level"_s});
    CHECK(office.entry(u"A1"_s).level == Level::Declared);
    const auto report = must(selection.recommend(Level::County, {u"A1"_s}, u"特批"_s));
    CHECK(rulesOf(report.overridden) == QStringList{u"A1 level"_s});
    CHECK(office.text(u"SELECT reason FROM rule_override"_s) == u"特批");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("the word of a direct school goes to the city, past no county", "[selection]")
{
    Office office;
    office.addEntry(u"D1"_s, u"市一中"_s);
    Selection selection(office.workspace());
    CHECK(must(selection.recommend(Level::School, {u"D1"_s})).moved.size() == 1);
    const auto county = must(selection.recommend(Level::County, {u"D1"_s}, u"理由"_s));
    CHECK(rulesOf(county.obstacles) == QStringList{u"D1 level"_s});
    CHECK(must(selection.recommend(Level::City, {u"D1"_s})).moved.size() == 1);
}

TEST_CASE("what is there already is unchanged and leaves no record", "[selection]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    const QString count = office.text(u"SELECT COUNT(*) FROM audit"_s);
    CHECK(must(Selection(office.workspace()).recommend(Level::County, {u"A1"_s})).unchanged.size()
          == 1);
    CHECK(office.text(u"SELECT COUNT(*) FROM audit"_s) == count);
}

TEST_CASE("an unknown code moves nobody", "[selection]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    const auto report =
        Selection(office.workspace()).recommend(Level::School, {u"A1"_s, u"无此号"_s});
    REQUIRE(!report);
    CHECK(report.error().code == ErrorCode::NotFound);
    CHECK(office.entry(u"A1"_s).level == Level::Declared);
}

TEST_CASE("a preview says what would happen and does nothing", "[selection]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    CHECK(must(Selection(office.workspace()).preview(Level::School, {u"A1"_s})).moved.size() == 1);
    CHECK(office.entry(u"A1"_s).level == Level::Declared);
    CHECK(must(Selection(office.workspace()).recommend(Level::School, {u"A1"_s})).moved.size()
          == 1);
}

TEST_CASE("entries past the quota stay, and the message says how many are too many", "[selection]")
{
    Office office;
    office.addQuota(u"甲县"_s, {}, 2);
    for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s})
        office.addEntry(code, u"甲一小"_s);
    Selection selection(office.workspace());
    must(selection.recommend(Level::School, {u"A1"_s, u"A2"_s, u"A3"_s}));
    const auto report = must(selection.recommend(Level::County, {u"A1"_s, u"A2"_s, u"A3"_s}));
    CHECK(report.moved == std::vector{u"A1"_s, u"A2"_s});
    REQUIRE(rulesOf(report.obstacles) == QStringList{u"A3 quota"_s});
    CHECK(report.obstacles.front().message.contains(u"1 too many"));
    CHECK(must(selection.recommend(Level::County, {u"A3"_s}, u"市局同意"_s)).moved.size() == 1);
    const auto uses = must(selection.quota());
    const auto use = std::find_if(uses.begin(), uses.end(), [&](const QuotaUse &one) {
        return one.unit == office.unit(u"甲县"_s);
    });
    REQUIRE(use != uses.end());
    CHECK(use->used == 3);
    CHECK(use->over == std::vector{u"A3"_s});
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a place is free again when its entry is withdrawn or returned", "[selection]")
{
    Office office;
    office.addQuota(u"甲县"_s, u"小学"_s, 1);
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.addEntry(u"A2"_s, u"甲一小"_s);
    Selection selection(office.workspace());
    must(selection.recommend(Level::School, {u"A2"_s}));
    CHECK(rulesOf(must(selection.recommend(Level::County, {u"A2"_s})).obstacles)
          == QStringList{u"A2 quota"_s});
    CHECK(must(selection.returnTo(Level::School, {u"A1"_s}, u"更换"_s)).moved.size() == 1);
    CHECK(must(selection.recommend(Level::County, {u"A2"_s})).moved.size() == 1);
    must(selection.withdraw({u"A2"_s}, u"本人撤回"_s));
    CHECK(must(selection.recommend(Level::County, {u"A1"_s})).moved.size() == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a direct school sends a tenth of its teachers, rounded down", "[selection]")
{
    Office office;
    for (const QString &code : {u"D1"_s, u"D2"_s, u"D3"_s})
        office.addEntry(code, u"市一中"_s);
    const auto report =
        must(Selection(office.workspace()).recommend(Level::School, {u"D1"_s, u"D2"_s, u"D3"_s}));
    CHECK(report.moved.size() == 2);
    CHECK(rulesOf(report.obstacles) == QStringList{u"D3 quota"_s});
}

TEST_CASE("a place of 0 is none, an empty cell is no limit", "[selection]")
{
    Office office;
    office.addQuota(u"甲县"_s, u"小学"_s, 0);
    office.addEntry(u"A1"_s, u"甲一小"_s);
    office.addEntry(u"A2"_s, u"甲一小"_s, [](Entry &entry) { entry.stage = u"初中"_s; });
    Selection selection(office.workspace());
    must(selection.recommend(Level::School, {u"A1"_s, u"A2"_s}));
    const auto report = must(selection.recommend(Level::County, {u"A1"_s, u"A2"_s}));
    CHECK(report.moved == std::vector{u"A2"_s});
    CHECK(rulesOf(report.obstacles) == QStringList{u"A1 quota"_s});
}

TEST_CASE("a node and a teacher are recommended once, or with a reason", "[selection]")
{
    Office office;
    const auto sameNode = [](Entry &entry) { entry.nodeCode = u"N1"_s; };
    office.addEntry(u"A1"_s, u"甲一小"_s, sameNode);
    office.addEntry(u"B1"_s, u"乙一小"_s, sameNode);
    office.addEntry(u"A2"_s, u"甲一小"_s, [](Entry &entry) { entry.teacher = u"示例 A1"_s; });
    office.addEntry(u"X1"_s, u"甲一小"_s, [](Entry &entry) {
        entry.nodeCode = u"N1"_s;
        entry.category = Category::Experiment;
    });
    const std::vector all{u"A1"_s, u"B1"_s, u"A2"_s, u"X1"_s};
    Selection selection(office.workspace());
    must(selection.recommend(Level::School, all));
    const auto report = must(selection.recommend(Level::County, all));
    CHECK(report.moved == std::vector{u"A1"_s, u"X1"_s}); // a node of another category is another
    CHECK(rulesOf(report.obstacles) == QStringList{u"B1 node"_s, u"A2 teacher"_s});
    const auto again = must(selection.recommend(Level::County, {u"B1"_s, u"A2"_s}, u"同意"_s));
    CHECK(rulesOf(again.overridden) == QStringList{u"B1 node"_s, u"A2 teacher"_s});
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an excluded zone and a kind of school outside the list take no part", "[selection]")
{
    Office office;
    office.addEntry(u"P1"_s, u"港一小"_s);
    office.run(u"UPDATE unit SET school_kind = '培训机构' WHERE name = '甲二小'"_s);
    office.addEntry(u"A1"_s, u"甲二小"_s);
    const auto report =
        must(Selection(office.workspace()).recommend(Level::School, {u"P1"_s, u"A1"_s}, u"理由"_s));
    CHECK(report.moved.empty());
    CHECK(rulesOf(report.obstacles) == QStringList{u"P1 excluded"_s, u"A1 school-kind"_s});
}

TEST_CASE("a banned teacher stays; only a ban without a unit can be passed with a reason",
          "[selection]")
{
    Office office;
    office.addBan(u"示例A1"_s, u"甲一小"_s);
    office.addBan(u"示例A2"_s, {});
    office.addBan(u"示例A3"_s, u"乙一小"_s);
    for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s})
        office.addEntry(code, u"甲一小"_s);
    Selection selection(office.workspace());
    const std::vector all{u"A1"_s, u"A2"_s, u"A3"_s};
    const auto first = must(selection.recommend(Level::School, all));
    CHECK(first.moved == std::vector{u"A3"_s}); // someone else of that name
    CHECK(rulesOf(first.obstacles) == QStringList{u"A1 banned"_s, u"A2 banned"_s});
    const auto second = must(selection.recommend(Level::School, all, u"同名不同人"_s));
    CHECK(second.moved == std::vector{u"A2"_s});
    CHECK(rulesOf(second.obstacles) == QStringList{u"A1 banned"_s});
}

TEST_CASE("a ban counts on the day of submission, not today", "[selection]")
{
    Office office;
    office.addBan(u"示例A1"_s, u"甲一小"_s);
    office.addEntry(u"A1"_s, u"甲一小"_s, [](Entry &entry) {
        entry.submittedAt = officeDateTime(QDate(2021, 12, 31), QTime(23, 59));
    });
    CHECK(must(Selection(office.workspace()).recommend(Level::School, {u"A1"_s})).moved.size()
          == 1);
}

TEST_CASE("a deadline is held against the time of submission, to the second", "[selection]")
{
    Office office;
    const QDateTime end = officeDateTime(QDate(2023, 9, 18), QTime(18, 0));
    office.addEntry(u"A1"_s, u"甲一小"_s, [end](Entry &entry) { entry.submittedAt = end; });
    office.addEntry(u"A2"_s, u"甲一小"_s,
                    [end](Entry &entry) { entry.submittedAt = end.addSecs(1); });
    office.addEntry(u"A3"_s, u"甲一小"_s); // not known: not checked, though the clock is past it
    office.addEntry(u"X1"_s, u"甲一小"_s, [end](Entry &entry) {
        entry.category = Category::Experiment;
        entry.submittedAt = end.addDays(-5);
    });
    const std::vector all{u"A1"_s, u"A2"_s, u"A3"_s, u"X1"_s};
    const auto report = must(Selection(office.workspace()).recommend(Level::School, all));
    CHECK(report.moved == std::vector{u"A1"_s, u"A3"_s});
    CHECK(rulesOf(report.obstacles) == QStringList{u"A2 deadline"_s, u"X1 deadline"_s});
    CHECK(must(Selection(office.workspace()).recommend(Level::School, all, u"平台故障"_s)).moved
          == std::vector{u"A2"_s, u"X1"_s});
}

TEST_CASE("returning, withdrawing and disqualifying need a reason and keep it", "[selection]")
{
    Office office;
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    Selection selection(office.workspace());
    CHECK(selection.withdraw({u"A1"_s}, u"  "_s).error().code == ErrorCode::Usage);
    CHECK(selection.returnTo(Level::School, {u"A1"_s}, {}).error().code == ErrorCode::Usage);
    CHECK(selection.disqualify({u"A1"_s}, {}).error().code == ErrorCode::Usage);
    must(selection.withdraw({u"A1"_s}, u"本人撤回"_s));
    CHECK(office.entry(u"A1"_s).status == EntryStatus::Withdrawn);
    CHECK(office.entry(u"A1"_s).statusReason == u"本人撤回");
    CHECK(must(selection.withdraw({u"A1"_s}, u"再撤"_s)).unchanged.size() == 1);
    must(selection.disqualify({u"A1"_s}, u"冒名"_s));
    CHECK(office.entry(u"A1"_s).status == EntryStatus::Disqualified);
    const auto up = must(selection.recommend(Level::City, {u"A1"_s}, u"理由"_s));
    CHECK(rulesOf(up.obstacles) == QStringList{u"A1 status"_s});
    must(selection.returnTo(Level::Declared, {u"A2"_s}, u"材料不全"_s));
    CHECK(office.entry(u"A2"_s).level == Level::Declared);
    CHECK(must(selection.returnTo(Level::School, {u"A2"_s}, u"再退"_s)).unchanged.size() == 1);
    must(selection.recommend(Level::School, {u"A2"_s}));
    CHECK(office.entry(u"A2"_s).statusReason.isEmpty());
    CHECK(office.problems().isEmpty());
}
