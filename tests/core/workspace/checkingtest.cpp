// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/checking.h"
#include "core/workspace/materials.h"
#include "core/workspace/write.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

Finding finding(Office &office, const QString &entry, const QString &code)
{
    const auto checked = must(Checking(office.workspace()).findings({{entry}, {}}));
    REQUIRE(checked.size() == 1);
    for (const Finding &one : checked.front().findings) {
        if (one.code == code)
            return one;
    }
    FAIL("no finding of " << code.toStdString());
    return {};
}

} // namespace

TEST_CASE("a file is measured once, and work that was broken off goes on", "[checking]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    office.handIn(u"A1"_s, u"design"_s, u"第一课时 勾股定理"_s);
    office.handIn(u"A1"_s, u"tasks"_s, u"任务一 量一量"_s);
    const Checking checking(office.workspace());
    const auto stopped = must(checking.measure({}, {{}, [] { return true; }}));
    CHECK(stopped.isStopped);
    CHECK(stopped.measured == 0);
    qint64 done = -1;
    qint64 total = 0;
    const auto first = must(checking.measure({},
                                             {[&](qint64 now, qint64 all) {
                                                  done = now;
                                                  total = all;
                                              },
                                              {}}));
    CHECK(first.measured == 2);
    CHECK(first.left.empty());
    CHECK(done == total);
    office.reopen();
    const auto again = must(Checking(office.workspace()).measure({}, {}));
    CHECK(again.measured == 0);
    CHECK(again.known == 2);
    const auto checked = must(Checking(office.workspace()).findings());
    REQUIRE(checked.size() == 1);
    for (const Material &material : checked.front().materials) {
        const QString text = must(materialText(office.workspace(), material));
        CHECK(text == (material.kind == u"design" ? u"第一课时 勾股定理"_s : u"任务一 量一量"_s));
    }
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an old office file is read by way of the pages that LibreOffice makes", "[checking]")
{
    struct Old
    {
        QString kind;
        QString name;
        QString word;
        int pages;
    };
    const std::vector<Old> all{{u"design"_s, u"design.doc"_s, u"教学过程"_s, 2},
                               {u"tasks"_s, u"design.rtf"_s, u"教学目标"_s, 2},
                               {u"slides"_s, u"lesson.ppt"_s, u"反射定律"_s, 3}};
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    for (const Old &old : all)
        office.handInFile(u"A1"_s, old.kind, QStringLiteral(PAPER_CORPUS "/") + old.name);
    qint64 done = 0;
    qint64 total = 0;
    const auto report = must(Checking(office.workspace())
                                 .measure({},
                                          {[&](qint64 now, qint64 whole) {
                                               CHECK(now >= done);
                                               done = now;
                                               total = whole;
                                           },
                                           {}}));
    CHECK(report.measured == 3);
    CHECK(done == total);
    const auto checked = must(Checking(office.workspace()).findings());
    const auto known = must(knownMeasurements(office.workspace()));
    for (const Material &material : checked.front().materials) {
        for (const Old &old : all) {
            if (old.kind != material.kind)
                continue;
            CHECK(must(materialText(office.workspace(), material)).contains(old.word));
            CHECK(known.value(material.sha256).paper->pages == old.pages);
            CHECK(known.value(material.sha256).paper->characters > 0);
        }
    }
    CHECK(must(Checking(office.workspace()).measure({}, {})).known == 3);
}

TEST_CASE("a person's word lapses with the files it was given for", "[checking]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    Checking checking(office.workspace());
    CHECK(checking.tick(u"A1"_s, u"T13"_s, true, u"李"_s).error().code == ErrorCode::Usage);
    office.handIn(u"A1"_s, u"design"_s, u"设计"_s);
    CHECK(checking.tick(u"A1"_s, u"T13"_s, false, u"李"_s).error().code == ErrorCode::Usage);
    must(checking.tick(u"A1"_s, u"T13"_s, false, u"李"_s, u"有广告"_s));
    CHECK(finding(office, u"A1"_s, u"T13"_s).verdict == Verdict::Fail);
    CHECK(finding(office, u"A1"_s, u"T13"_s).message.contains(u"有广告"));
    must(checking.tick(u"A1"_s, u"T13"_s, true, u"王"_s));
    CHECK(finding(office, u"A1"_s, u"T13"_s).verdict == Verdict::Pass);
    office.handIn(u"A1"_s, u"tasks"_s, u"任务"_s);
    CHECK(finding(office, u"A1"_s, u"T13"_s).verdict == Verdict::NotChecked);
    must(checking.untick(u"A1"_s, u"T13"_s, u"王"_s));
    CHECK(checking.untick(u"A1"_s, u"T13"_s, u"王"_s).error().code == ErrorCode::Conflict);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("the same file in two entries is named on both sides", "[checking]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    office.addEntry(u"A2"_s, u"乙一小"_s);
    office.handIn(u"A1"_s, u"design"_s, u"同一份设计"_s);
    office.handIn(u"A2"_s, u"tasks"_s, u"同一份设计"_s);
    CHECK(finding(office, u"A1"_s, u"T12"_s).message.contains(u"A2"));
    CHECK(finding(office, u"A2"_s, u"T12"_s).message.contains(u"A1"));
}

TEST_CASE("what passed with a reason says so and stands in nobody's way", "[checking]")
{
    Office office;
    office.addQuota(u"甲县"_s, std::nullopt, 1);
    for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s}) {
        office.addEntry(code, u"甲一小"_s, [&code](Entry &entry) {
            entry.teacher = u"教师"_s + code;
            entry.nodeCode = u"N"_s + code;
        });
    }
    Selection selection(office.workspace());
    must(selection.recommend(Level::School, {u"A1"_s, u"A2"_s, u"A3"_s}));
    must(selection.recommend(Level::County, {u"A1"_s}));
    must(selection.recommend(Level::County, {u"A2"_s}, u"省级教研项目"_s));
    CHECK(finding(office, u"A1"_s, u"E06"_s).verdict == Verdict::Pass);
    const Finding passed = finding(office, u"A2"_s, u"E06"_s);
    CHECK(passed.verdict == Verdict::Pass);
    CHECK(passed.message.contains(u"省级教研项目"));
    CHECK(finding(office, u"A3"_s, u"E06"_s).verdict == Verdict::Fail);
    CHECK(finding(office, u"A1"_s, u"E03"_s).verdict == Verdict::NotChecked); // no register
    CHECK(finding(office, u"A1"_s, u"E04"_s).verdict == Verdict::Pass);
    office.addBan(u"教师A3"_s, u"甲一小"_s);
    CHECK(finding(office, u"A1"_s, u"E03"_s).verdict == Verdict::Pass);
    CHECK(finding(office, u"A3"_s, u"E03"_s).verdict == Verdict::Fail);
}
