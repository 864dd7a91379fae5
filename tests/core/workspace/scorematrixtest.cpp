// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/scorematrix.h"
#include "core/workspace/calibration.h"
#include "tests/core/workspace/dealtoffice.h"
#include "tests/support/catch.h"

#include <random>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

class MatrixOffice : public DealtOffice
{
public:
    using DealtOffice::DealtOffice;

    MatrixGroup matrix(const QString &as = {})
    {
        return must(ScoreMatrix(workspace()).group(kFinal, kMaths, as));
    }

    std::vector<MatrixSummary> summaries(const QString &as = {})
    {
        return must(ScoreMatrix(workspace()).summaries(kFinal, as));
    }
};

const MatrixEntry &rowOf(const MatrixGroup &group, const QString &code)
{
    for (const MatrixEntry &entry : group.entries) {
        if (entry.code == code)
            return entry;
    }
    FAIL("no row " + code.toStdString());
    return group.entries.front();
}

const MatrixCell &cellOf(const MatrixGroup &group, const QString &code, const QString &expert)
{
    for (size_t i = 0; i < group.experts.size(); ++i) {
        if (group.experts[i].code == expert)
            return rowOf(group, code).cells[i];
    }
    FAIL("no column " + expert.toStdString());
    return group.entries.front().cells.front();
}

Fraction points(int whole)
{
    return Fraction(Points::whole(whole));
}

} // namespace

TEST_CASE("the matrix says where every sheet stands", "[matrix]")
{
    MatrixOffice office;
    office.submit(u"A1"_s, u"E1"_s, 86);
    office.write(u"A1"_s, u"E2"_s, 80);
    office.submit(u"A2"_s, u"E1"_s, 88);
    must(Reviews(office.workspace()).returnSheet(kFinal, u"A2"_s, u"E1"_s, u"漏看视频"_s));
    must(office.desk(u"E3"_s).recuse(office.entry(u"A3"_s).id, u"师徒"_s));
    office.addExpert(u"E4"_s);

    const MatrixGroup group = office.matrix();
    REQUIRE(group.experts.size() == 3); // E4 judges nothing here
    REQUIRE(group.entries.size() == 3);
    CHECK(group.entries[0].code == u"A1");
    const MatrixCell &submitted = cellOf(group, u"A1"_s, u"E1"_s);
    CHECK(submitted.state == SheetState::Submitted);
    CHECK(submitted.total == points(86));
    CHECK(submitted.counts);
    CHECK(cellOf(group, u"A1"_s, u"E2"_s).state == SheetState::Draft);
    CHECK_FALSE(cellOf(group, u"A1"_s, u"E2"_s).total);
    CHECK(cellOf(group, u"A1"_s, u"E3"_s).state == SheetState::NotStarted);
    const MatrixCell &returned = cellOf(group, u"A2"_s, u"E1"_s);
    CHECK(returned.state == SheetState::Returned);
    CHECK(returned.reason == u"漏看视频");
    CHECK_FALSE(returned.total);
    CHECK(cellOf(group, u"A3"_s, u"E3"_s).state == SheetState::Recused);
    CHECK(rowOf(group, u"A1"_s).due == 2);
    CHECK(rowOf(group, u"A3"_s).due == 2);
    CHECK(rowOf(group, u"A3"_s).isShort); // two experts, three sheets needed
    CHECK_FALSE(rowOf(group, u"A1"_s).isShort);
    CHECK(group.experts[0].assigned == 3);
    CHECK(group.experts[0].submitted == 1);
    CHECK(group.experts[2].assigned == 2);
}

TEST_CASE("mean and spread of a row are those of the result", "[matrix]")
{
    MatrixOffice office;
    office.submitAll(u"A1"_s, {86, 88, 90});
    office.submitAll(u"A2"_s, {90, 70, 91});
    const MatrixGroup group = office.matrix();
    for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s}) {
        const EntryResult result = office.result(kFinal, code);
        CHECK(rowOf(group, code).mean == result.mean);
        CHECK(rowOf(group, code).spread == result.spread);
        CHECK(rowOf(group, code).counted == result.sheets);
        CHECK(rowOf(group, code).isSpread == result.spreadFlag);
    }
    CHECK(cellOf(group, u"A2"_s, u"E2"_s).isOutlier);
    CHECK(rowOf(group, u"A2"_s).outliers() == 1);
    CHECK(rowOf(group, u"A1"_s).outliers() == 0);
    CHECK_FALSE(rowOf(group, u"A3"_s).mean);
}

TEST_CASE("an expert far from the group deviates as the tally says", "[matrix]")
{
    MatrixOffice office;
    for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s})
        office.submitAll(code, {90, 91, 74});
    const MatrixGroup group = office.matrix();
    const auto deviations = office.result(kFinal, u"A1"_s).deviations;
    REQUIRE(deviations.size() == 1);
    CHECK(group.mean == points(85));
    for (const MatrixExpert &expert : group.experts) {
        CHECK(expert.counted == 3);
        CHECK(*expert.deviation == *expert.mean - *group.mean);
        CHECK(expert.deviates == (expert.expert == deviations.front().expert));
        if (expert.deviates)
            CHECK(expert.deviation == deviations.front().deviation);
    }
}

TEST_CASE("a sheet of somebody who left the panel stays and does not count", "[matrix]")
{
    MatrixOffice office;
    office.submitAll(u"A1"_s, {86, 88, 40});
    office.run(u"UPDATE panel_member SET active = 0 WHERE expert_id ="
               " (SELECT id FROM expert WHERE code = 'E3')"_s);
    const MatrixGroup group = office.matrix();
    CHECK(group.experts.back().code == u"E3");
    CHECK_FALSE(group.experts.back().isActive);
    const MatrixCell &left = cellOf(group, u"A1"_s, u"E3"_s);
    CHECK(left.total == points(40));
    CHECK_FALSE(left.counts);
    CHECK_FALSE(left.reason.isEmpty());
    CHECK(rowOf(group, u"A1"_s).counted == 2);
    CHECK(rowOf(group, u"A1"_s).spread == points(2));
    CHECK(rowOf(group, u"A1"_s).isShort);
}

TEST_CASE("the groups are counted as their matrices show them", "[matrix]")
{
    QStringList codes;
    for (int i = 1; i <= 12; ++i)
        codes += u"A%1"_s.arg(i);
    MatrixOffice office(codes);
    std::mt19937 random(7);
    for (const QString &code : codes) {
        for (const QString &expert : kExperts) {
            if (random() % 5 > 0)
                office.submit(code, expert, 55 + int(random() % 45) - (expert == u"E3" ? 25 : 0));
        }
    }
    for (const QString &as : {QString(), u"E1"_s, u"E3"_s}) {
        const auto summaries = office.summaries(as);
        REQUIRE(summaries.size() == 1);
        const MatrixGroup group = office.matrix(as);
        MatrixSummary counted;
        counted.group = kMaths;
        for (const MatrixEntry &entry : group.entries) {
            counted.entries += 1;
            counted.due += entry.due;
            counted.spreads += entry.isSpread ? 1 : 0;
            counted.outliers += entry.outliers();
            counted.shorts += entry.isShort ? 1 : 0;
        }
        for (const MatrixExpert &expert : group.experts)
            counted.deviating += expert.deviates ? 1 : 0;
        CHECK(summaries.front() == counted);
        CHECK(counted.spreads > 0);
        CHECK(counted.deviating > 0);
    }
}

TEST_CASE("nothing of what others gave reaches who still has to score", "[matrix]")
{
    // Two campaigns that differ in nothing but the totals that E1 must not see.
    const auto seen = [](const std::array<int, 2> &hidden, const QString &actor,
                         const QString &as) {
        MatrixOffice office;
        office.submitAll(u"A1"_s, {86, 88, 90}); // E1 is done with it
        office.submit(u"A2"_s, u"E2"_s, hidden[0]); // E1 has not started
        office.submit(u"A2"_s, u"E3"_s, hidden[1]);
        office.write(u"A3"_s, u"E1"_s, 70); // a draft
        office.submit(u"A3"_s, u"E2"_s, hidden[1]);
        if (!actor.isEmpty())
            office.workspace().setActor(actor);
        const MatrixGroup group = office.matrix(as);
        QStringList all;
        for (const MatrixExpert &expert : group.experts)
            all += QStringList{expert.code, QString::number(expert.counted),
                               expert.mean ? expert.mean->toString() : QString(),
                               expert.deviation ? expert.deviation->toString() : QString(),
                               QString::number(expert.deviates)};
        all += group.mean ? group.mean->toString() : QString();
        for (const MatrixEntry &entry : group.entries) {
            all += QStringList{entry.code,
                               QString::number(entry.counted),
                               entry.mean ? entry.mean->toString() : QString(),
                               entry.spread ? entry.spread->toString() : QString(),
                               QString::number(entry.isSpread),
                               QString::number(entry.due)};
            for (const MatrixCell &cell : entry.cells)
                all += QStringList{cell.total ? cell.total->toString() : QString(), cell.reason,
                                   QString::number(cell.isOutlier), QString::number(cell.counts)};
        }
        for (const MatrixSummary &one : office.summaries(as))
            all += QStringList{QString::number(one.spreads), QString::number(one.outliers),
                               QString::number(one.deviating)};
        return all;
    };
    for (const auto &[actor, as] :
         {std::pair(u"评委E1"_s, QString()), std::pair(u"E1"_s, QString()),
          std::pair(QString(), u"E1"_s), std::pair(u"E1"_s, u"E2"_s)})
        CHECK(seen({95, 20}, actor, as) == seen({61, 62}, actor, as));
    // The office, and an expert who is done with everything that differs, see the difference.
    CHECK(seen({95, 20}, {}, {}) != seen({61, 62}, {}, {}));
    CHECK(seen({95, 20}, u"E2"_s, {}) != seen({61, 62}, u"E2"_s, {}));
}

TEST_CASE("what is withheld is said to be so, and opens with one's own sheet", "[matrix]")
{
    MatrixOffice office;
    office.submit(u"A2"_s, u"E2"_s, 88);
    ScoreMatrix matrix(office.workspace());
    MatrixGroup group = office.matrix(u"E1"_s);
    CHECK(rowOf(group, u"A2"_s).isWithheld);
    const MatrixCell &cell = cellOf(group, u"A2"_s, u"E2"_s);
    CHECK(cell.state == SheetState::Submitted);
    CHECK(cell.isWithheld);
    CHECK_FALSE(cell.total);
    CHECK(matrix.sheet(kFinal, u"A2"_s, u"E2"_s, u"E1"_s).error().code == ErrorCode::Refused);
    CHECK(must(matrix.sheet(kFinal, u"A2"_s, u"E2"_s, u"E2"_s)).total == points(88)); // one's own

    office.submit(u"A2"_s, u"E1"_s, 80);
    group = office.matrix(u"E1"_s);
    CHECK(cellOf(group, u"A2"_s, u"E2"_s).total == points(88));
    CHECK(must(matrix.sheet(kFinal, u"A2"_s, u"E2"_s, u"E1"_s)).total == points(88));
    must(Reviews(office.workspace()).returnSheet(kFinal, u"A2"_s, u"E1"_s, u"重看"_s));
    CHECK_FALSE(cellOf(office.matrix(u"E1"_s), u"A2"_s, u"E2"_s).total); // has to score it again
}

TEST_CASE("calibration marks are withheld from all until all are in", "[matrix]")
{
    MatrixOffice office;
    must(Calibration(office.workspace()).set(kFinal, {u"A1"_s}, true));
    office.submit(u"A1"_s, u"E1"_s, 86);
    office.submit(u"A1"_s, u"E2"_s, 88);
    CHECK(rowOf(office.matrix(), u"A1"_s).isCalibration);
    CHECK_FALSE(cellOf(office.matrix(), u"A1"_s, u"E1"_s).total);
    CHECK_FALSE(cellOf(office.matrix(u"E1"_s), u"A1"_s, u"E2"_s).total);
    CHECK(cellOf(office.matrix(u"E1"_s), u"A1"_s, u"E1"_s).total == points(86));
    CHECK(ScoreMatrix(office.workspace()).sheet(kFinal, u"A1"_s, u"E1"_s).error().code
          == ErrorCode::Refused);
    office.submit(u"A1"_s, u"E3"_s, 84);
    CHECK(cellOf(office.matrix(), u"A1"_s, u"E1"_s).total == points(86));
    CHECK_FALSE(cellOf(office.matrix(), u"A1"_s, u"E1"_s).counts);
    CHECK(rowOf(office.matrix(), u"A1"_s).counted == 0);
}

TEST_CASE("a sheet opens with its points, its words and where they point", "[matrix]")
{
    MatrixOffice office;
    office.handIn(u"A1"_s, u"design"_s, u"教学设计全文"_s);
    office.submit(u"A1"_s, u"E1"_s, 86);
    ScoreMatrix matrix(office.workspace());
    const MatrixSheet sheet = must(matrix.sheet(kFinal, u"A1"_s, u"E1"_s));
    CHECK(sheet.total == points(86));
    CHECK(sheet.sheet.remark == u"示例");
    CHECK(sheet.rubric.criteria().size() == sheet.sheet.points.size());
    CHECK(sheet.expertName == u"评委E1");
    CHECK(sheet.materials.values() == QStringList{u"教学设计"_s});
    CHECK(matrix.sheet(kFinal, u"A1"_s, u"E9"_s).error().code == ErrorCode::NotFound);
    CHECK(matrix.sheet(kFinal, u"Z1"_s, u"E1"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a matrix of what is not there is refused", "[matrix]")
{
    MatrixOffice office;
    ScoreMatrix matrix(office.workspace());
    CHECK(matrix.group(u"无"_s, kMaths).error().code == ErrorCode::NotFound);
    CHECK(matrix.group(kFinal, {Category::Subject, u"高中"_s, u"数学"_s}).error().code
          == ErrorCode::NotFound);
    CHECK(matrix.group(kFinal, kMaths, u"无此人"_s).error().code == ErrorCode::NotFound);
    CHECK(matrix.summaries(kFinal, u"无此人"_s).error().code == ErrorCode::NotFound);
}
