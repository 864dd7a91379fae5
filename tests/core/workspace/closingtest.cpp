// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

void addScored(Office &office)
{
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A1"_s, 90);
    office.score(u"final"_s, u"A2"_s, 80);
}

QStringList obstacles(Office &office, const QString &round = u"final"_s)
{
    QStringList rules;
    for (const auto &one : must(Results(office.workspace()).closingObstacles(round)))
        rules += one.rule;
    return rules;
}

ClosureRecord closeRound(Office &office, const QString &round = u"final"_s)
{
    return must(Results(office.workspace()).close(round, u"组长"_s));
}

// A direct school's design, screened and selected; its place comes from a fixed count.
void addDesigns(Office &office)
{
    office.addRecommended({u"D1"_s, u"D2"_s}, u"市一中"_s);
    office.score(u"design"_s, u"D1"_s, 90);
    office.score(u"design"_s, u"D2"_s, 80);
}

} // namespace

TEST_CASE("closing records who, when, version and digest, and verify follows it", "[closing]")
{
    Office office;
    addScored(office);
    const QByteArray digest = must(Results(office.workspace()).tally(u"final"_s)).result.digest;
    const ClosureRecord closure = closeRound(office);
    CHECK(closure.version == 1);
    CHECK(closure.by == u"组长");
    CHECK(closure.digest == digest);
    CHECK(office.problems().isEmpty());
    CHECK(obstacles(office) == QStringList{u"closed"_s});
    office.reopen();
    CHECK(must(Results(office.workspace()).tally(u"final"_s)).round.state == RoundState::Closed);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a round without entries, by nobody, or already closed is not closed", "[closing]")
{
    Office office;
    Results results(office.workspace());
    CHECK(results.close(u"final"_s, u"组长"_s).error().code == ErrorCode::Refused);
    CHECK(obstacles(office) == QStringList{u"empty"_s});
    addScored(office);
    CHECK(results.close(u"final"_s, u" "_s).error().code == ErrorCode::Usage);
    closeRound(office);
    CHECK(results.close(u"final"_s, u"组长"_s).error().code == ErrorCode::Refused);
    CHECK(results.close(u"无"_s, u"组长"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a missing sheet stands against closing until it is excused", "[closing]")
{
    Office office;
    addScored(office);
    must(Reviews(office.workspace()).assign({u"final"_s, 3, 1}));
    office.addExpert(u"E4"_s);
    must(Reviews(office.workspace()).assign({u"final"_s, 4, 1}));
    CHECK(obstacles(office) == QStringList{u"missing"_s, u"missing"_s});
    Reviews reviews(office.workspace());
    must(reviews.excuseMissing(u"final"_s, must(reviews.missingSheets(u"final"_s)), u"请假"_s));
    CHECK(obstacles(office).isEmpty());
    closeRound(office);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an undecided veto stands against closing, of entries without a rank, too", "[closing]")
{
    Office office;
    addScored(office);
    office.addRecommended({u"A3"_s, u"A4"_s},
                          u"甲一小"_s); // A3 has too few sheets, A4 is withdrawn
    office.score(u"final"_s, u"A3"_s, u"E1"_s, 70);
    must(Selection(office.workspace()).withdraw({u"A4"_s}, u"撤回"_s));
    for (const QString &code : {u"A1"_s, u"A3"_s, u"A4"_s})
        office.proposeVeto(u"final"_s, code, u"E1"_s);
    CHECK(obstacles(office) == QStringList{u"veto"_s, u"veto"_s, u"veto"_s});
    Reviews reviews(office.workspace());
    for (const Veto &veto : must(reviews.vetoes(u"final"_s)))
        must(reviews.decideVeto(veto.id, true, u"组长"_s, u"属实"_s));
    closeRound(office);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an undecided line stands against closing", "[closing]")
{
    Office office;
    QStringList codes;
    for (int i = 1; i <= 10; ++i)
        codes += u"A%1"_s.arg(i);
    office.addRecommended(codes, u"甲一小"_s);
    for (const QString &code : codes)
        office.score(u"final"_s, code, 90);
    CHECK(obstacles(office).contains(u"line"_s));
}

TEST_CASE("a teacher banned after the recommendation stands against closing", "[closing]")
{
    Office office;
    addScored(office);
    office.addBan(u"示例A1"_s, u"甲一小"_s);
    CHECK(obstacles(office) == QStringList{u"ineligible"_s});
    must(Selection(office.workspace()).disqualify({u"A1"_s}, u"在禁止参与期内"_s));
    CHECK(obstacles(office).isEmpty());
}

TEST_CASE("nothing of a closed round can be changed", "[closing]")
{
    Office office;
    addScored(office);
    office.addEntry(u"A3"_s, u"甲一小"_s);
    must(Selection(office.workspace()).recommend(Level::School, {u"A3"_s}));
    closeRound(office);
    Selection selection(office.workspace());
    const auto up = must(selection.recommend(Level::County, {u"A3"_s}, u"补报"_s));
    CHECK(rulesOf(up.obstacles) == QStringList{u"A3 closed"_s});
    const auto down = must(selection.returnTo(Level::School, {u"A1"_s}, u"退"_s));
    CHECK(rulesOf(down.obstacles) == QStringList{u"A1 closed"_s});
    const auto out = must(selection.withdraw({u"A1"_s}, u"撤"_s));
    CHECK(rulesOf(out.obstacles) == QStringList{u"A1 closed"_s});
    Results results(office.workspace());
    CHECK(results.changeAward(u"final"_s, u"A1"_s, u"first"_s, u"组长"_s, u"理由"_s).error().code
          == ErrorCode::Refused);
    CHECK(Reviews(office.workspace()).assign({u"final"_s, 4, 1}).error().code
          == ErrorCode::Refused);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("going on to the province and back leaves a closed round as it is", "[closing]")
{
    Office office;
    addScored(office);
    Selection selection(office.workspace());
    must(selection.recommend(Level::City, {u"A1"_s}));
    must(selection.returnTo(Level::County, {u"A1"_s}, u"名额未定"_s));
    closeRound(office);
    CHECK(must(selection.recommend(Level::City, {u"A1"_s})).moved.size() == 1);
    CHECK(office.problems().isEmpty());
    CHECK(must(selection.returnTo(Level::County, {u"A1"_s}, u"省里退回"_s)).moved.size() == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an import does not move an entry into or out of a closed round", "[closing]")
{
    Office office;
    addScored(office);
    office.addEntry(u"A3"_s, u"甲一小"_s);
    must(Selection(office.workspace()).recommend(Level::School, {u"A3"_s}));
    closeRound(office);
    const QString head = u"作品编号,类别,课题,教师姓名,学校,区县,学段,学科\n"_s;
    const QString row = u"%1,学科课程,%2,%3,%4,%5,小学,%6\n"_s;
    const auto title = office.import(
        ImportKind::Entries,
        head + row.arg(u"A1"_s, u"新课题"_s, u"示例A1"_s, u"甲一小"_s, u"甲县"_s, u"数学"_s));
    CHECK(title.updated == 1);
    for (const QString &one :
         {row.arg(u"A1"_s, u"新课题"_s, u"别人"_s, u"甲一小"_s, u"甲县"_s, u"数学"_s),
          row.arg(u"A1"_s, u"新课题"_s, u"示例A1"_s, u"甲一小"_s, u"甲县"_s, u"语文"_s),
          row.arg(u"A3"_s, u"课题A3"_s, u"示例A3"_s, u"市一中"_s, QString(), u"数学"_s)}) {
        const auto report = office.import(ImportKind::Entries, head + one);
        CHECK(report.updated == 0);
        CHECK(report.rejected.size() == 1);
    }
    CHECK(office.problems().isEmpty());
}

TEST_CASE("reopening needs a name and a reason and makes the next version", "[closing]")
{
    Office office;
    addScored(office);
    const QByteArray first = closeRound(office).digest;
    Results results(office.workspace());
    CHECK(results.reopen(u"final"_s, u"组长"_s, {}).error().code == ErrorCode::Usage);
    const Round open = must(results.reopen(u"final"_s, u"组长"_s, u"录入有误"_s));
    CHECK(open.version == 2);
    CHECK(open.state == RoundState::Open);
    CHECK(results.reopen(u"final"_s, u"组长"_s, u"再开"_s).error().code == ErrorCode::Refused);
    CHECK(office.problems().isEmpty());
    office.addExpert(u"E9"_s);
    office.score(u"final"_s, u"A1"_s, u"E9"_s, 50);
    const ClosureRecord second = closeRound(office);
    CHECK(second.version == 2);
    CHECK(second.digest != first);
    CHECK(office.text(u"SELECT COUNT(*) FROM closure"_s) == u"2");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a closed design round decides which direct schools' entries the city judges",
          "[closing]")
{
    Office office;
    addScored(office);
    addDesigns(office);
    const auto inFinal = [&office] {
        QStringList codes;
        for (const GroupResult &group :
             must(Results(office.workspace()).tally(u"final"_s)).result.groups) {
            for (const EntryResult &one : group.entries)
                codes += one.code;
        }
        codes.sort();
        return codes;
    };
    CHECK(inFinal() == QStringList{u"A1"_s, u"A2"_s, u"D1"_s, u"D2"_s});
    closeRound(office, u"design"_s); // two entries give no place at 10 %
    CHECK(inFinal() == QStringList{u"A1"_s, u"A2"_s});
    CHECK(office.problems().isEmpty());
}

TEST_CASE("the design round is neither closed nor opened while the city's round is closed",
          "[closing]")
{
    Office office;
    addScored(office);
    addDesigns(office);
    office.score(u"final"_s, u"D1"_s, 85);
    office.score(u"final"_s, u"D2"_s, 75);
    Results results(office.workspace());
    SECTION("closing")
    {
        closeRound(office);
        CHECK(obstacles(office, u"design"_s) == QStringList{u"frozen"_s});
        const auto refused = results.close(u"design"_s, u"组长"_s);
        REQUIRE(!refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(office.problems().isEmpty());
    }
    SECTION("reopening")
    {
        closeRound(office, u"design"_s);
        closeRound(office);
        const auto refused = results.reopen(u"design"_s, u"组长"_s, u"更正"_s);
        REQUIRE(!refused);
        CHECK(refused.error().code == ErrorCode::Refused);
        CHECK(refused.error().message.contains(u"市级评审"));
        CHECK(office.problems().isEmpty());
        must(results.reopen(u"final"_s, u"组长"_s, u"更正"_s));
        must(results.reopen(u"design"_s, u"组长"_s, u"更正"_s));
        CHECK(office.problems().isEmpty());
    }
}
