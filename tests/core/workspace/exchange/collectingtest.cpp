// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/collecting.h"
#include "core/model/rubricjson.h"
#include "core/storage/exchangestore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/write.h"
#include "tests/core/workspace/exchange/returns.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const auto kFinal = u"final"_s;

QByteArray everything(ReturningOffice &office)
{
    // The head of the trail covers every sheet and every row that decides something.
    return office.text(u"SELECT hex(digest) FROM audit_head"_s).toLatin1();
}

// The expert submits full marks at the office's own desk.
void submitHere(ReturningOffice &office, const QString &code, const QString &expert)
{
    ReviewDesk desk = must(ReviewDesk::open(office.workspace(), kFinal, expert));
    SheetDraft draft;
    for (const Criterion *criterion : desk.rubric(Category::Subject).criteria())
        draft.points.push_back(criterion->full);
    draft.remark = u"现场评分"_s;
    must(desk.save(office.entry(code).id, draft));
    must(desk.submit(office.entry(code).id));
}

} // namespace

TEST_CASE("returned sheets are taken in and a second collect changes nothing", "[collect]")
{
    ReturningOffice office;
    const QString first = office.next(u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 2}});
    const QString second = office.next(u"E2"_s, {{u"A1"_s, 0}, {u"A2"_s, 0}, {u"A3"_s, 0}});
    const Collection table = office.read({first, second});
    CHECK(table.files()[0].count(ReturnedStanding::New) == 2);
    CHECK(table.files()[0].missing == QStringList{u"A3"_s});
    CHECK(table.files()[1].missing.isEmpty());
    const CollectReport report = office.collect({first, second});
    CHECK(report.files == 2);
    CHECK(report.added == 5);
    CHECK(office.sheet(u"A1"_s, u"E1"_s).state == SheetState::Submitted);
    CHECK(office.sheet(u"A3"_s, u"E1"_s).state == SheetState::NotStarted);
    CHECK(office.problems().isEmpty());

    const QByteArray before = everything(office);
    const Collection again = office.read({first, second});
    CHECK(again.files()[0].standing == ScoreFileStanding::Same);
    CHECK(again.files()[0].refused.isEmpty());
    CHECK(office.collect({first, second}).files == 0);
    CHECK(everything(office) == before);
}

TEST_CASE("a later file of a package adds and changes sheets, whatever the order of the files",
          "[collect]")
{
    ReturningOffice office;
    const QString first = office.next(u"E1"_s, {{u"A1"_s, 1}});
    const QString second = office.next(u"E1"_s, {{u"A1"_s, 3}, {u"A2"_s, 0}});
    SECTION("one after the other")
    {
        office.collect({first});
        const Collection table = office.read({second});
        CHECK(table.files()[0].count(ReturnedStanding::Changed) == 1);
        CHECK(table.files()[0].count(ReturnedStanding::New) == 1);
        CHECK(office.collect({second}).changed == 1);
    }
    SECTION("both at once, the newer first")
    {
        CHECK(office.collect({second, first}).files == 2);
    }
    CHECK(office.sheet(u"A1"_s, u"E1"_s).points.front()
          == office.sheet(u"A2"_s, u"E1"_s).points.front().value_or(Points())
              - Points::fromHundredths(300));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an older file is refused after a newer one", "[collect]")
{
    ReturningOffice office;
    const QString first = office.next(u"E1"_s, {{u"A1"_s, 1}});
    const QByteArray stale = office.lastFile(u"E1"_s);
    office.collect({first});
    office.collect({office.next(u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 1}})});
    CHECK(office.read({first}).files()[0].standing == ScoreFileStanding::Same); // known, harmless
    ScoreFile forged = must(readScoreFile(stale)).scores;
    forged.sheets.front().draft.remark = u"另一份"_s;
    const QString rolledBack = office.put(u"old.lxscores"_s, office.write(forged));
    const Collection table = office.read({rolledBack});
    CHECK_FALSE(table.files()[0].refused.isEmpty());
    CHECK(office.collect({rolledBack}).files == 0);
}

TEST_CASE("of two files with one parent a person picks one and the other is kept", "[collect]")
{
    ReturningOffice office;
    office.collect({office.next(u"E1"_s, {{u"A1"_s, 1}})});
    ScoreFile left = office.scores(u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 1}});
    ScoreFile right = left;
    right.sheets.back().draft.remark = u"另一份"_s;
    const QString leftPath = office.put(u"left.lxscores"_s, office.write(left));
    const QString rightPath = office.put(u"right.lxscores"_s, office.write(right));

    SECTION("both come together")
    {
        Collection table = office.read({leftPath, rightPath});
        CHECK(table.files()[0].standing == ScoreFileStanding::Forked);
        CHECK(table.files()[0].rivals == std::vector<size_t>{1});
        CHECK_FALSE(table.choose(office.workspace(), 1, u" "_s));
        must(table.choose(office.workspace(), 1, u"评委电话确认"_s));
        CHECK(table.files()[1].isTaken());
        CHECK(must(table.apply(office.workspace())).files == 1);
    }
    SECTION("one is taken in already")
    {
        office.collect({leftPath});
        CHECK(office.sheet(u"A2"_s, u"E1"_s).remark == u"示例");
        Collection table = office.read({rightPath});
        CHECK(table.files()[0].standing == ScoreFileStanding::Forked);
        CHECK(table.files()[0].rivalsTaken.size() == 1);
        must(table.choose(office.workspace(), 0, u"评委电话确认"_s));
        CHECK(table.files()[0].count(ReturnedStanding::Changed) == 1);
        CHECK(must(table.apply(office.workspace())).changed == 1);
    }
    CHECK(office.sheet(u"A2"_s, u"E1"_s).remark == u"另一份");
    const auto rows = must(ExchangeStore(office.workspace().database()).scoreFiles());
    CHECK(std::count_if(rows.begin(), rows.end(),
                        [](const ScoreFileRow &row) {
                            return row.state == ReturnedState::Aside
                                && row.reason == u"评委电话确认";
                        })
          == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("what is not ours is refused with its reason and nothing is taken in", "[collect]")
{
    ReturningOffice office;
    const QByteArray before = everything(office);
    const SigningKey stranger = SigningKey::create();
    ScoreFile scores = office.scores(u"E1"_s, {{u"A1"_s, 1}});
    QStringList paths;
    QList<ScoreFileStanding> expected;

    ScoreFile other = scores;
    other.campaign = QUuid::createUuid();
    paths += office.put(u"1"_s, office.write(other));
    expected += ScoreFileStanding::OtherCampaign;
    other = scores;
    other.serial = QUuid::createUuid();
    paths += office.put(u"2"_s, office.write(other));
    expected += ScoreFileStanding::UnknownPackage;
    paths += office.put(u"3"_s, office.write(scores, &stranger));
    expected += ScoreFileStanding::OtherKey;
    other = scores;
    other.expert = u"E2"_s; // whose key is not the one of this package
    paths += office.put(u"4"_s, office.write(other));
    expected += ScoreFileStanding::OtherKey;
    other = scores;
    other.sequence = 3;
    other.previous = QByteArray(32, 'x');
    paths += office.put(u"5"_s, office.write(other));
    expected += ScoreFileStanding::Gap;

    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Collection table = office.read({paths[i]});
        INFO(i << " " << table.files()[0].refused.toStdString());
        CHECK_FALSE(table.files()[0].refused.isEmpty());
        CHECK(table.files()[0].standing == expected[i]);
        CHECK(office.collect({paths[i]}).files == 0);
    }
    CHECK(everything(office) == before);
}

TEST_CASE("a file for an entry that was not in the package is refused whole", "[collect]")
{
    ReturningOffice office;
    office.addRecommended({u"B1"_s}, u"甲一小"_s); // not assigned, not packed
    const QString path = office.next(u"E1"_s, {{u"A1"_s, 1}, {u"B1"_s, 1}});
    const Collection table = office.read({path});
    CHECK(table.files()[0].refused.contains(u"B1"_s));
    CHECK(office.collect({path}).files == 0);
    CHECK(office.sheet(u"A1"_s, u"E1"_s).state == SheetState::NotStarted);
}

TEST_CASE("swapped entries, experts and rubrics are refused", "[collect]")
{
    ReturningOffice office;
    ScoreFile scores = office.scores(u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 5}});
    SECTION("codes of two entries")
    {
        std::swap(scores.sheets[0].code, scores.sheets[1].code);
    }
    SECTION("a rubric that nobody knows")
    {
        scores.rubrics.front().digest = QByteArray(32, 'r');
        for (ReturnedSheet &sheet : scores.sheets)
            sheet.rubric = scores.rubrics.front().digest;
    }
    SECTION("a sheet that is only a draft")
    {
        scores.sheets[0].state = SheetState::Draft;
    }
    const QString path = office.put(u"swapped.lxscores"_s, office.write(scores));
    CHECK_FALSE(office.read({path}).files()[0].refused.isEmpty());
    CHECK(office.collect({path}).files == 0);
}

TEST_CASE("each altered bit of a score file is found and nothing is taken in", "[collect]")
{
    ReturningOffice office;
    const QByteArray before = everything(office);
    office.next(u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 2}, {u"A3"_s, 3}});
    const QByteArray whole = office.lastFile(u"E1"_s);
    QRandomGenerator random(528);
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = whole;
        const qsizetype at = random.bounded(int(bytes.size()));
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        if (i % 4 == 3)
            bytes = whole.first(at); // cut
        const QString path = office.put(u"altered.lxscores"_s, bytes);
        const Collection table = office.read({path});
        INFO("byte " << at);
        REQUIRE_FALSE(table.files()[0].read);
        REQUIRE_FALSE(table.files()[0].refused.isEmpty());
    }
    CHECK(everything(office) == before);
}

TEST_CASE("a sheet that differs from one keyed meanwhile is a stray that a person settles",
          "[collect]")
{
    ReturningOffice office;
    const QString path = office.next(u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 2}});
    submitHere(office, u"A2"_s, u"E1"_s);
    const CollectReport report = office.collect({path});
    CHECK(report.added == 1);
    CHECK(report.strays == 1);
    CHECK(must(returnStates(office.workspace(), kFinal)).front().strays == 1);
    const auto strays = must(returnedStrays(office.workspace(), kFinal));
    REQUIRE(strays.size() == 1);
    CHECK(strays[0].row.why == StrayReason::Differs);
    CHECK(strays[0].canBePlaced);
    CHECK_FALSE(settleStray(office.workspace(), strays[0].row, true, {}));

    SECTION("placed")
    {
        must(settleStray(office.workspace(), strays[0].row, true, u"回执为准"_s));
        CHECK(office.sheet(u"A2"_s, u"E1"_s).remark == u"示例");
    }
    SECTION("left")
    {
        const ScoreSheet kept = office.sheet(u"A2"_s, u"E1"_s);
        must(settleStray(office.workspace(), strays[0].row, false, u"纸质为准"_s));
        CHECK(office.sheet(u"A2"_s, u"E1"_s) == kept);
    }
    CHECK_FALSE(settleStray(office.workspace(), strays[0].row, true, u"再来"_s));
    CHECK(must(returnStates(office.workspace(), kFinal)).front().strays == 0);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a sheet scored with an older version of the rubric is kept as a stray", "[collect]")
{
    ReturningOffice office;
    const QString path = office.next(u"E1"_s, {{u"A1"_s, 1}});
    // The round goes over to a second version whose criteria are the same by code.
    Rubric second = must(openRound(office.workspace(), kFinal)).rubrics.at(Category::Subject);
    ++second.version;
    second.id = rubricId(second);
    {
        Write write = must(Write::begin(office.workspace()));
        RoundStore rounds(write.database());
        const Round round = must(findRound(office.workspace(), kFinal));
        must(rounds.insert(second, write.trail()));
        must(rounds.setRubric(round.id, Category::Subject, second.id, write.trail()));
        must(write.commit({}));
    }
    CHECK(office.collect({path}).strays == 1);
    const auto strays = must(returnedStrays(office.workspace(), kFinal));
    CHECK(strays.at(0).row.why == StrayReason::Rubric);
    REQUIRE(strays.at(0).canBePlaced);
    must(settleStray(office.workspace(), strays[0].row, true, u"指标未变"_s));
    CHECK(office.sheet(u"A1"_s, u"E1"_s).rubric == second.id);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a returned sheet waits for the expert's next word", "[collect]")
{
    ReturningOffice office;
    const QString first = office.next(u"E1"_s, {{u"A1"_s, 1}});
    office.collect({first});
    must(Reviews(office.workspace()).returnSheet(kFinal, u"A1"_s, u"E1"_s, u"漏看任务单"_s));
    const QString second = office.next(u"E1"_s, {{u"A1"_s, 1}, {u"A2"_s, 1}});
    office.collect({second});
    CHECK(office.sheet(u"A1"_s, u"E1"_s).state == SheetState::Returned);
    office.pack(u"E1"_s);
    const QString third = office.next(u"E1"_s, {{u"A1"_s, 2}, {u"A2"_s, 1}});
    const CollectReport report = office.collect({third});
    CHECK(report.changed == 1);
    CHECK(office.sheet(u"A1"_s, u"E1"_s).state == SheetState::Submitted);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("recusals, vetoes and viewings come in once", "[collect]")
{
    ReturningOffice office;
    const auto change = [&office](ScoreFile &file) {
        const EntryId entry = office.entry(u"A2"_s).id;
        file.recusals.push_back({entry, u"relative"_s, u"亲属参评"_s});
        file.vetoes.push_back({VetoId(QUuid(u"{11111111-2222-3333-4444-555555555555}"_s)),
                               office.entry(u"A1"_s).id, u"V2"_s, u"03:25"_s, u"知识性错误"_s});
        file.viewings.push_back({MaterialId::create(), office.entry(u"A1"_s).id, 61'000, 87});
    };
    const CollectReport first = office.collect({office.next(u"E1"_s, {{u"A1"_s, 1}}, change)});
    CHECK(first.recusals == 1);
    CHECK(first.vetoes == 1);
    CHECK(office.sheet(u"A2"_s, u"E1"_s).state == SheetState::Recused);
    CHECK(office.sheet(u"A2"_s, u"E1"_s).stateReason == u"亲属参评");
    CHECK(office.text(u"SELECT seen_percent FROM returned_viewing"_s) == u"87");
    const CollectReport second =
        office.collect({office.next(u"E1"_s, {{u"A1"_s, 1}, {u"A3"_s, 1}}, change)});
    CHECK(second.recusals == 0);
    CHECK(second.vetoes == 0);
    CHECK(must(Reviews(office.workspace()).vetoes(kFinal)).size() == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a table that is out of date is not applied", "[collect]")
{
    ReturningOffice office;
    Collection table = office.read({office.next(u"E1"_s, {{u"A1"_s, 1}})});
    office.collect({office.next(u"E2"_s, {{u"A1"_s, 1}})});
    const auto applied = table.apply(office.workspace());
    REQUIRE_FALSE(applied);
    CHECK(applied.error().code == ErrorCode::Conflict);
    CHECK(office.sheet(u"A1"_s, u"E1"_s).state == SheetState::NotStarted);
}

TEST_CASE("the trail vouches for packages and for files that came back", "[collect]")
{
    ReturningOffice office;
    office.collect({office.next(u"E1"_s, {{u"A1"_s, 1}})});
    REQUIRE(office.problems().isEmpty());
    for (const QString &sql :
         {u"UPDATE package SET expert_key = zeroblob(32)"_s,
          u"UPDATE score_file SET kind = 'final'"_s, u"DELETE FROM score_file"_s,
          u"UPDATE campaign_key SET public_key = zeroblob(32)"_s,
          u"UPDATE score_file SET body = zeroblob(length(body))"_s}) {
        ReturningOffice other;
        other.collect({other.next(u"E1"_s, {{u"A1"_s, 1}})});
        other.run(sql);
        INFO(sql.toStdString());
        CHECK_FALSE(other.problems().isEmpty());
    }
}
