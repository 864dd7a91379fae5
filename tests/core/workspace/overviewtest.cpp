// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/overview.h"
#include "core/base/clock.h"
#include "core/workspace/curing.h"
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
