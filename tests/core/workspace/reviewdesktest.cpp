// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/reviewdesk.h"
#include "core/workspace/calibration.h"
#include "core/workspace/sheetexport.h"
#include "core/workspace/submission.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const auto kFinal = u"final"_s;

// Three entries before three experts.
class DealtOffice : public Office
{
public:
    DealtOffice()
    {
        addRecommended({u"A1"_s, u"A2"_s, u"A3"_s}, u"甲一小"_s);
        for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s})
            addExpert(code);
        must(Reviews(workspace()).assign({kFinal, 3, 1}));
    }

    ReviewDesk desk(const QString &expert = u"E1"_s)
    {
        return must(ReviewDesk::open(workspace(), kFinal, expert));
    }
};

SheetDraft fullDraft(const Rubric &rubric, Points below = {})
{
    SheetDraft draft;
    for (const Criterion *criterion : rubric.criteria())
        draft.points.push_back(criterion->full - below);
    draft.remark = u"示例"_s; // a total so high asks for one
    return draft;
}

EntryId idOf(ReviewDesk &desk, const QString &code)
{
    for (const DeskEntry &entry : must(desk.entries())) {
        if (entry.entry.code == code)
            return entry.entry.id;
    }
    return {};
}

void submitAll(DealtOffice &office, const QString &code, Points below = {})
{
    for (const QString &expert : {u"E1"_s, u"E2"_s, u"E3"_s}) {
        ReviewDesk desk = office.desk(expert);
        const EntryId entry = idOf(desk, code);
        must(desk.save(entry, fullDraft(desk.rubric(Category::Subject), below)));
        must(desk.submit(entry));
    }
}

} // namespace

TEST_CASE("what is saved is there for the next program", "[desk]")
{
    DealtOffice office;
    SheetDraft draft;
    {
        ReviewDesk desk = office.desk();
        draft.points.assign(desk.rubric(Category::Subject).criteria().size(), std::nullopt);
        draft.points[1] = Points::fromHundredths(850);
        draft.unjudged.push_back({u"A3"_s, u"画面太暗"_s});
        draft.remark = u"第一行\n第二行\t制表 \\ 反斜线"_s;
        draft.criterionRemarks.push_back({u"A1"_s, u"目标清楚"_s});
        draft.notes.push_back({MaterialId::create(), Moment{754'321}, u"A1"_s, u"板书\n有误\t"_s});
        draft.notes.push_back({MaterialId::create(), PageNumber{7}, {}, u"图表清楚"_s});
        must(desk.save(idOf(desk, u"A1"_s), draft));
    }
    office.reopen();
    ReviewDesk desk = office.desk();
    const DeskEntry entry = must(desk.entry(idOf(desk, u"A1"_s)));
    CHECK(entry.state == SheetState::Draft);
    CHECK(entry.draft == draft);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("many saves of a sheet leave one record in the trail", "[desk]")
{
    DealtOffice office;
    ReviewDesk desk = office.desk();
    const EntryId entry = idOf(desk, u"A1"_s);
    SheetDraft draft = fullDraft(desk.rubric(Category::Subject));
    const auto records = [&office] { return office.text(u"SELECT COUNT(*) FROM audit"_s).toInt(); };
    must(desk.save(entry, draft));
    const int before = records();
    for (int i = 0; i < 20; ++i) {
        draft.remark += u'字';
        must(desk.save(entry, draft));
    }
    CHECK(records() == before);
    CHECK(must(desk.entry(entry)).draft == draft);
}

TEST_CASE("a sheet is submitted when every criterion is scored or marked with a reason", "[desk]")
{
    DealtOffice office;
    ReviewDesk desk = office.desk();
    const EntryId entry = idOf(desk, u"A1"_s);
    const Rubric &rubric = desk.rubric(Category::Subject);
    SheetDraft draft = fullDraft(rubric);
    draft.points[2].reset();
    must(desk.save(entry, draft));
    CHECK(desk.submit(entry).error().code == ErrorCode::Invalid);
    draft.unjudged.push_back({rubric.criteria()[2]->code, u"  "_s});
    must(desk.save(entry, draft));
    CHECK_FALSE(desk.submit(entry).has_value());
    draft.unjudged.back().reason = u"录音中断"_s;
    must(desk.save(entry, draft));
    must(desk.submit(entry));
    CHECK(must(desk.entry(entry)).state == SheetState::Submitted);
    CHECK(desk.save(entry, draft).error().code == ErrorCode::Refused);
    CHECK(desk.submit(entry).error().code == ErrorCode::Refused);
    CHECK(office.text(u"SELECT COUNT(*) FROM draft"_s) == u"0");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a very high or very low total is submitted with a remark alone", "[desk]")
{
    DealtOffice office;
    ReviewDesk desk = office.desk();
    const EntryId entry = idOf(desk, u"A1"_s);
    const Rubric &rubric = desk.rubric(Category::Subject);
    const RemarkLimits &limits = desk.remarkLimits();
    REQUIRE(limits.above == 95);
    REQUIRE(limits.below == 60);
    // The first criterion has 10 points, so that the total is what is wanted, to the half point.
    const auto draftOf = [&rubric](int hundredths) {
        SheetDraft draft = fullDraft(rubric);
        draft.remark.clear();
        qint64 over = 10'000 - hundredths;
        for (auto &points : draft.points) {
            const qint64 cut = std::min(over, points->hundredths());
            points = Points::fromHundredths(points->hundredths() - cut);
            over -= cut;
        }
        return draft;
    };
    for (const int total : {9500, 6000, 8000})
        CHECK_FALSE(remarkProblem(rubric, draftOf(total), limits));
    for (const int total : {9550, 5950, 0}) {
        SheetDraft draft = draftOf(total);
        CHECK(remarkProblem(rubric, draft, limits));
        must(desk.save(entry, draft));
        CHECK(desk.submit(entry).error().code == ErrorCode::Invalid);
        draft.remark = u"  "_s;
        CHECK(remarkProblem(rubric, draft, limits));
        CHECK_FALSE(remarkProblem(rubric, draft, {}));
    }
    SheetDraft draft = draftOf(9550);
    draft.remark = u"立意新"_s;
    must(desk.save(entry, draft));
    must(desk.submit(entry));
}

TEST_CASE("points off the step or above full are never submitted", "[desk]")
{
    DealtOffice office;
    ReviewDesk desk = office.desk();
    const EntryId entry = idOf(desk, u"A1"_s);
    for (const qint64 wrong : {qint64(833), qint64(999'900)}) {
        SheetDraft draft = fullDraft(desk.rubric(Category::Subject));
        draft.points[0] = Points::fromHundredths(wrong);
        must(desk.save(entry, draft));
        CHECK(desk.submit(entry).error().code == ErrorCode::Invalid);
    }
}

TEST_CASE("a returned sheet goes on from what was submitted", "[desk]")
{
    DealtOffice office;
    submitAll(office, u"A1"_s);
    Reviews reviews(office.workspace());
    CHECK(reviews.returnSheet(kFinal, u"A1"_s, u"E1"_s, u" "_s).error().code == ErrorCode::Usage);
    must(reviews.returnSheet(kFinal, u"A1"_s, u"E1"_s, u"第三项请复核"_s));
    CHECK(office.result(kFinal, u"A1"_s).sheets == 2);
    ReviewDesk desk = office.desk();
    const DeskEntry entry = must(desk.entry(idOf(desk, u"A1"_s)));
    CHECK(entry.state == SheetState::Returned);
    CHECK(entry.stateReason == u"第三项请复核");
    CHECK(entry.draft == fullDraft(desk.rubric(Category::Subject)));
    must(desk.submit(entry.entry.id));
    CHECK(office.result(kFinal, u"A1"_s).sheets == 3);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("who recused is not dealt the entry again", "[desk]")
{
    DealtOffice office;
    office.addExpert(u"E4"_s);
    {
        ReviewDesk desk = office.desk();
        CHECK(desk.recuse(idOf(desk, u"A1"_s), {}).error().code == ErrorCode::Usage);
        must(desk.recuse(idOf(desk, u"A1"_s), u"曾指导该教师"_s));
    }
    const AssignReport report = must(Reviews(office.workspace()).assign({kFinal, 3, 1}));
    REQUIRE(report.assigned.size() == 1);
    CHECK(report.assigned.front().expert == office.expert(u"E4"_s));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a blind round shows nobody's name", "[desk]")
{
    DealtOffice office;
    ReviewDesk desk = office.desk();
    REQUIRE(desk.isBlind());
    for (const DeskEntry &entry : must(desk.entries())) {
        CHECK(entry.entry.teacher.isEmpty());
        CHECK(entry.entry.school.isNull());
        CHECK(entry.entry.unit.isNull());
        CHECK(entry.entry.phone.isEmpty());
        CHECK(entry.entry.tutor.isEmpty());
    }
}

TEST_CASE("a proposed veto can be taken back until it is decided", "[desk]")
{
    DealtOffice office;
    ReviewDesk desk = office.desk();
    const EntryId entry = idOf(desk, u"A1"_s);
    CHECK(desk.proposeVeto(entry, u"V3"_s, {}, u"雷同"_s).error().code == ErrorCode::Usage);
    CHECK(desk.proposeVeto(entry, u"V99"_s, u"p.2"_s, u"雷同"_s).error().code
          == ErrorCode::Invalid);
    const Veto veto = must(desk.proposeVeto(entry, u"V3"_s, u"教学设计 p.2"_s, u"雷同"_s));
    CHECK(must(desk.entry(entry)).vetoes.size() == 1);
    must(desk.takeBackVeto(veto));
    CHECK(must(desk.entry(entry)).vetoes.empty());
    const Veto again = must(desk.proposeVeto(entry, u"V3"_s, u"教学设计 p.2"_s, u"雷同"_s));
    must(Reviews(office.workspace()).decideVeto(again.id, true, u"组长乙"_s, u"属实"_s));
    CHECK(desk.takeBackVeto(again).error().code == ErrorCode::Conflict);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("calibration entries go to the whole panel and get no result", "[desk]")
{
    DealtOffice office;
    office.addExpert(u"E4"_s);
    office.addRecommended({u"S1"_s}, u"甲二小"_s);
    Calibration calibration(office.workspace());
    must(calibration.set(kFinal, {u"S1"_s}, true));
    must(Reviews(office.workspace()).assign({kFinal, 4, 1}));
    for (const QString &expert : {u"E1"_s, u"E2"_s, u"E3"_s, u"E4"_s}) {
        ReviewDesk desk = office.desk(expert);
        const auto entries = must(desk.entries());
        REQUIRE_FALSE(entries.empty());
        CHECK(entries.front().entry.code == u"S1");
        CHECK(entries.front().calibration);
        CHECK(must(desk.calibration()).front().marks.empty());
        const Points below = expert == u"E1" ? Points::whole(1) : Points();
        must(desk.save(entries.front().entry.id, fullDraft(desk.rubric(Category::Subject), below)));
        must(desk.submit(entries.front().entry.id));
    }
    const auto report = must(calibration.report(kFinal));
    REQUIRE(report.size() == 1);
    REQUIRE(report.front().marks.size() == 4);
    CHECK(report.front().marks.front().expertCode == u"E1");
    CHECK(report.front().marks.front().deviation.toString() == u"-27/4");
    const RoundTally tally = must(Results(office.workspace()).tally(kFinal));
    for (const GroupResult &group : tally.result.groups) {
        for (const EntryResult &entry : group.entries)
            CHECK(entry.code != u"S1");
    }
    CHECK(tally.stray.size() == 4);
    CHECK(calibration.set(kFinal, {u"S1"_s}, false).error().code == ErrorCode::Refused);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("the viewing ledger adds up and never touches a score", "[desk]")
{
    DealtOffice office;
    ReviewDesk desk = office.desk();
    const EntryId entry = idOf(desk, u"A1"_s);
    const MaterialId material = MaterialId::create();
    Viewing seen;
    seen.lengthMs = 10'000;
    seen.played = {{0, 3000, 100}};
    seen.openMs = 3000;
    seen.last = Moment{3000};
    must(desk.addViewing(entry, material, seen));
    seen.played = {{2000, 6000, 150}};
    seen.last = Moment{6000};
    must(desk.addViewing(entry, material, seen));
    const Viewing stored = must(desk.entry(entry)).viewing.value(material);
    CHECK(stored.seenPercent() == 60);
    CHECK(stored.openMs == 6000);
    CHECK(stored.last == Place(Moment{6000}));
    CHECK(must(desk.entry(entry)).state == SheetState::NotStarted);
}

TEST_CASE("phrases and one's own ranking are kept", "[desk]")
{
    DealtOffice office;
    submitAll(office, u"A1"_s, Points::whole(1));
    submitAll(office, u"A2"_s);
    ReviewDesk desk = office.desk();
    const EntryId first = idOf(desk, u"A1"_s);
    const EntryId second = idOf(desk, u"A2"_s);
    CHECK(must(desk.ownRanking()) == std::vector<EntryId>{second, first});
    must(desk.setOwnRanking({first, second}));
    must(desk.setPhrases({u"目标明确"_s, u" "_s, u"目标明确"_s, u"节奏偏快"_s}));
    office.reopen();
    ReviewDesk again = office.desk();
    CHECK(must(again.ownRanking()) == std::vector<EntryId>{first, second});
    CHECK(must(again.phrases()) == QStringList{u"目标明确"_s, u"节奏偏快"_s});
}

TEST_CASE("a closed round takes nothing more from a desk that is still open", "[desk]")
{
    DealtOffice office;
    for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s})
        submitAll(office, code, Points::whole(code.right(1).toInt()));
    ReviewDesk desk = office.desk();
    const EntryId entry = idOf(desk, u"A1"_s);
    must(Results(office.workspace()).close(kFinal, u"组长"_s) ? Result<void>() : Result<void>());
    CHECK(desk.save(entry, fullDraft(desk.rubric(Category::Subject))).error().code
          == ErrorCode::Refused);
    CHECK(desk.recuse(entry, u"回避"_s).error().code == ErrorCode::Refused);
}

TEST_CASE("submitted sheets go out as the table that comes in again", "[desk]")
{
    DealtOffice office;
    ReviewDesk desk = office.desk();
    const EntryId entry = idOf(desk, u"A1"_s);
    SheetDraft draft = fullDraft(desk.rubric(Category::Subject));
    draft.criterionRemarks.push_back(
        {desk.rubric(Category::Subject).criteria()[0]->code, u"目标清楚"_s});
    draft.remark = u"总体较好"_s;
    must(desk.save(entry, draft));
    must(desk.submit(entry));
    const QString table = office.path(u"sheets.xlsx"_s);
    must(exportSheets(office.workspace(), kFinal, {}, table));
    const ImportReport report =
        must(Intake(office.workspace())
                 .import({ImportKind::Scores, table, {}, false, {}, false, false, {}}));
    CHECK(report.unchanged == 1);
    CHECK(report.rejected.empty());
}
