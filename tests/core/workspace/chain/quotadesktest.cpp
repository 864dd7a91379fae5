// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/quotadesk.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QString useOf(Office &office, const std::vector<QuotaUse> &uses, const QString &unit)
{
    for (const QuotaUse &use : uses) {
        if (use.unit == office.unit(unit) && use.track == Track::SubjectSpecial && !use.stage)
            return u"%1/%2"_s.arg(use.used).arg(use.limit.value_or(-1));
    }
    return {};
}

} // namespace

TEST_CASE("a limit is written as unit, track, stage and subject", "[quotadesk]")
{
    Office office;
    QuotaDesk desk(office.workspace());
    const UnitId county = office.unit(u"甲县"_s);
    CHECK(must(desk.parse(u"甲县/subject-special=12"_s))
          == QuotaChange{county, Track::SubjectSpecial, {}, {}, 12});
    CHECK(must(desk.parse(u"甲 县/experiment//物理=３"_s))
          == QuotaChange{county, Track::Experiment, {}, u"物理"_s, 3});
    CHECK(must(desk.parse(u"甲县/subject-special/小学=-"_s))
          == QuotaChange{county, Track::SubjectSpecial, u"小学"_s, {}, {}});
    for (const QString &wrong :
         {u"甲县=3"_s, u"丙县/experiment=3"_s, u"甲县/other=3"_s, u"甲县/experiment=-3"_s,
          u"甲县/experiment/大学=3"_s, u"甲县/experiment=三"_s, u"甲一小/experiment=3"_s, u""_s})
        CHECK(desk.parse(wrong).error().code == ErrorCode::Usage);
}

TEST_CASE("what a changed limit would do is shown and not stored", "[quotadesk]")
{
    Office office;
    office.addQuota(u"甲县"_s, {}, 3);
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    office.addEntry(u"A3"_s, u"甲一小"_s);
    office.addEntry(u"A4"_s, u"甲一小"_s);
    must(Selection(office.workspace()).recommend(Level::School, {u"A3"_s, u"A4"_s}));
    QuotaDesk desk(office.workspace());
    const QuotaChange change{office.unit(u"甲县"_s), Track::SubjectSpecial, {}, {}, 1};
    const QuotaOutlook less = must(desk.whatIf({change}));
    CHECK(useOf(office, less.uses, u"甲县"_s) == u"2/1");
    CHECK(less.tightened.size() == 1);
    const QuotaOutlook more = must(desk.whatIf({}, {u"A3"_s, u"A4"_s}));
    CHECK(useOf(office, more.uses, u"甲县"_s) == u"3/3");
    CHECK(more.recommended.moved == std::vector{u"A3"_s});
    CHECK(rulesOf(more.recommended.obstacles) == QStringList{u"A4 quota"_s});
    CHECK(useOf(office, must(Selection(office.workspace()).quota()), u"甲县"_s) == u"2/3");
    CHECK(desk.whatIf({}, {u"无"_s}).error().code == ErrorCode::NotFound);
    CHECK(desk.whatIf({{office.unit(u"甲一小"_s), {}, {}, {}, 1}}).error().code
          == ErrorCode::Invalid);
}

TEST_CASE("taking used places away needs a reason, giving more does not", "[quotadesk]")
{
    Office office;
    office.addQuota(u"甲县"_s, {}, 2);
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    QuotaDesk desk(office.workspace());
    const UnitId county = office.unit(u"甲县"_s);
    const auto to = [&](std::optional<int> places) {
        return std::vector{QuotaChange{county, Track::SubjectSpecial, {}, {}, places}};
    };
    CHECK(desk.store(to(1), u" "_s).error().code == ErrorCode::Usage);
    must(desk.store(to(5), {}));
    CHECK(useOf(office, must(Selection(office.workspace()).quota()), u"甲县"_s) == u"2/5");
    must(desk.store(to(1), u"市局调减"_s));
    CHECK(useOf(office, must(Selection(office.workspace()).quota()), u"甲县"_s) == u"2/1");
    must(desk.store(to({}), {}));
    CHECK(useOf(office, must(Selection(office.workspace()).quota()), u"甲县"_s) == u"2/-1");
    CHECK(office.text(u"SELECT COUNT(*) FROM audit WHERE action = 'quota.set'"_s) == u"3");
    must(desk.store(to({}), {})); // nothing changes, nothing is recorded
    CHECK(office.text(u"SELECT COUNT(*) FROM audit WHERE action = 'quota.set'"_s) == u"3");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("nodes and teachers recommended twice stand side by side, across units", "[quotadesk]")
{
    Office office;
    office.addRecommended({u"A1"_s, u"B1"_s}, u"甲一小"_s);
    const auto sameNode = [](Entry &entry) { entry.nodeCode = u"N1"_s; };
    office.addEntry(u"A2"_s, u"甲一小"_s, sameNode);
    office.addEntry(u"B2"_s, u"乙一小"_s, sameNode);
    office.addEntry(u"A3"_s, u"甲一小"_s, [](Entry &entry) { entry.teacher = u"示例A1"_s; });
    office.addEntry(u"B3"_s, u"乙一小"_s, [](Entry &entry) { entry.teacher = u"示例A1"_s; });
    Selection selection(office.workspace());
    must(selection.recommend(Level::School, {u"A2"_s, u"B2"_s, u"A3"_s, u"B3"_s}));
    must(selection.recommend(Level::County, {u"A2"_s, u"B2"_s, u"A3"_s, u"B3"_s}, u"已核"_s));
    // A second word on the same thing, as an imported list may bring it.
    office.run(u"DELETE FROM rule_override WHERE rule = 'node'"_s);
    QuotaDesk desk(office.workspace());
    QStringList found;
    for (const DoubleRecommendation &one : must(desk.doubles()))
        found += u"%1 %2 %3 %4"_s.arg(one.rule, one.left.code, one.right.code, one.reason);
    CHECK(found == QStringList{u"node A2 B2 "_s, u"teacher A1 A3 已核"_s, u"namesake A1 B3 "_s});
    CHECK(must(desk.doubles()).front().right.unit == u"乙县");
}

TEST_CASE("a double may stay with a reason, unless a closed round holds it", "[quotadesk]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.addEntry(u"A2"_s, u"甲一小"_s);
    QuotaDesk desk(office.workspace());
    CHECK(desk.letPass({u"A1"_s}, u"node"_s, {}).error().code == ErrorCode::Usage);
    CHECK(desk.letPass({u"A1"_s}, u"banned"_s, u"理由"_s).error().code == ErrorCode::Usage);
    CHECK(desk.letPass({u"A2"_s}, u"node"_s, u"理由"_s).error().code == ErrorCode::Refused);
    CHECK(desk.letPass({u"无"_s}, u"node"_s, u"理由"_s).error().code == ErrorCode::NotFound);
    must(desk.letPass({u"A1"_s}, u"node"_s, u"两县各一"_s));
    CHECK(office.text(u"SELECT reason FROM rule_override"_s) == u"两县各一");
    CHECK(office.problems().isEmpty());
    office.score(u"final"_s, u"A1"_s, 90);
    must(Results(office.workspace()).close(u"final"_s, u"办公室"_s));
    CHECK(desk.letPass({u"A1"_s}, u"quota"_s, u"理由"_s).error().code == ErrorCode::Refused);
}
