// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/overview.h"
#include "core/base/clock.h"
#include "core/workspace/curing.h"
#include "core/workspace/overviewpicture.h"
#include "core/workspace/paperpackets.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// The office's clock stands on 2023-09-20.
const QDateTime kDue = officeDateTime({2023, 9, 25}, {18, 0});

std::vector<TodoLine> linesTo(Office &office, const QString &target)
{
    std::vector<TodoLine> lines;
    for (TodoLine &line : must(campaignOverview(office.workspace())).todo) {
        if (line.topic == Topic::Materials && line.target == target)
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

TEST_CASE("entries sent back stand in the overview, and more so when their time is over",
          "[overview]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    office.addEntry(u"A2"_s, u"甲二小"_s);
    office.addEntry(u"B1"_s, u"乙一小"_s);
    CHECK(linesTo(office, u"checks"_s).empty());
    must(Curing(office.workspace()).ask(u"甲县"_s, kDue, u"王示例"_s));
    auto lines = linesTo(office, u"checks"_s);
    REQUIRE(lines.size() == 1);
    CHECK_FALSE(lines.front().urgent);
    CHECK(lines.front().text.contains(u"2"_s));
    office.run(u"UPDATE cure_request SET due_at = '2023-09-19T10:00:00Z' WHERE entry_id IN "
               "(SELECT id FROM entry WHERE code = 'A1')"_s);
    office.reopen();
    lines = linesTo(office, u"checks"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines.front().urgent);
    CHECK(lines.front().text.contains(u"1"_s));
    office.run(u"UPDATE entry SET status = 'withdrawn'"_s);
    office.reopen();
    CHECK(linesTo(office, u"checks"_s).empty());
}

TEST_CASE("units whose papers are not all here stand in the overview", "[overview]")
{
    Office office;
    const auto experiment = [](Entry &entry) { entry.category = Category::Experiment; };
    office.addEntry(u"A1"_s, u"甲一小"_s); // has no papers
    CHECK(linesTo(office, u"papers"_s).empty());
    office.addEntry(u"B001"_s, u"甲一小"_s, experiment);
    office.addEntry(u"B003"_s, u"乙一小"_s, experiment);
    auto lines = linesTo(office, u"papers"_s);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().text.contains(u"2"_s));
    PaperPackets packets(office.workspace());
    std::vector<PaperDelivery> all;
    for (const PaperLine &line : must(packets.lines(u"乙县"_s)))
        all.push_back(
            {line.entry ? line.entry->code : line.unit.name, line.item.code, line.item.copies, {}});
    must(packets.receive(all, u"赵示例"_s, u"钱示例"_s));
    lines = linesTo(office, u"papers"_s);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().text.contains(u"1"_s));
}

TEST_CASE("units that have sent nothing are named, those that take no part are not", "[overview]")
{
    Office office;
    office.addRecommended({u"E1"_s}, u"甲一小"_s);
    QString sentence;
    for (const TodoLine &line : must(campaignOverview(office.workspace())).todo) {
        if (line.text.contains(u"乙县"_s))
            sentence = line.text;
    }
    CHECK(sentence.contains(u"市一中"_s));
    CHECK_FALSE(sentence.contains(u"甲县"_s));
    CHECK_FALSE(sentence.contains(u"航空港区"_s));
}

TEST_CASE("the overview counts how far the entries came, to the awards", "[overview]")
{
    Office office;
    for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s})
        office.addExpert(code);
    office.addEntry(u"D1"_s, u"甲一小"_s);
    QStringList codes;
    for (int number = 1; number <= 10; ++number)
        codes += u"A%1"_s.arg(number);
    office.addRecommended(codes, u"甲一小"_s);
    for (const QString &code : codes)
        office.score(u"final"_s, code, 70 + code.mid(1).toInt());
    const OverviewPicture picture = must(overviewPicture(office.workspace()));
    REQUIRE(picture.chain.size() == 1);
    CHECK(picture.chain.front() == ChainCount{Category::Subject, 11, 10, 10, 10, 6});
    CHECK(picture.isComplete);
    CHECK(picture.scores == std::vector<ScoreStep>{{70, 4}, {75, 5}, {80, 1}});
    CHECK(picture.median == u"75.00"_s);
    REQUIRE(picture.panels.size() == 1);
    CHECK(picture.panels.front().submitted == 30);

    const OverviewPicture quick = must(overviewPicture(office.workspace(), false));
    CHECK_FALSE(quick.isComplete);
    CHECK(quick.scores.empty());
    CHECK(quick.chain.front().county == 10);
}

TEST_CASE("the fullest unit stands first among the quotas", "[overview]")
{
    Office office;
    office.addQuota(u"甲县"_s, {}, 4);
    office.addQuota(u"乙县"_s, {}, 1);
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    office.addRecommended({u"B1"_s}, u"乙一小"_s);
    const auto units = must(overviewPicture(office.workspace())).units;
    REQUIRE(units.size() >= 2);
    CHECK(units[0].name == u"乙县");
    CHECK(units[0].used == 1);
    CHECK(units[0].limit == 1);
    CHECK(units[1].name == u"甲县");
    CHECK(units[1].used == 2);
}
