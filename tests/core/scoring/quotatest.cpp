// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/quota.h"
#include "tests/core/scoring/samples.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

Profile profile()
{
    Profile profile;
    profile.categories = {{Category::Subject, {}, Track::SubjectSpecial, {}},
                          {Category::Experiment, {}, Track::Experiment, {}},
                          {Category::Special, {}, Track::SubjectSpecial, {}}};
    profile.tracks = {{Track::SubjectSpecial, {}}, {Track::Experiment, {}}};
    profile.stages = {{u"小学"_s, {}}, {u"初中"_s, {}}, {u"高中"_s, {}}};
    profile.subjects = {{u"语文"_s, {}}, {u"数学"_s, {}}};
    return profile;
}

const UnitId county = idOf<UnitId>(1);
const UnitId school = idOf<UnitId>(2);
const UnitId other = idOf<UnitId>(3);

std::vector<Unit> units(std::optional<int> teachers = {})
{
    Unit first{county, u"甲区"_s, UnitKind::County, {}, {}, {}, {}, 0};
    Unit direct{school, u"市直一中"_s, UnitKind::DirectSchool, {}, {}, teachers, {}, 0};
    Unit second{other, u"乙县"_s, UnitKind::County, {}, {}, {}, {}, 0};
    return {second, first, direct};
}

Entry entry(int number, const UnitId &unit, Level level = Level::County)
{
    Entry entry;
    entry.id = idOf<EntryId>(number);
    entry.code = u"E%1"_s.arg(number);
    entry.unit = unit;
    entry.stage = u"小学"_s;
    entry.subject = u"语文"_s;
    entry.level = level;
    return entry;
}

QuotaLimit limit(const UnitId &unit, int places, std::optional<QString> stage = {},
                 std::optional<QString> subject = {})
{
    return {unit, Track::SubjectSpecial, stage, subject, places};
}

QuotaUse only(const std::vector<QuotaLimit> &limits, const std::vector<Entry> &entries)
{
    const auto lines = quotaUse(profile(), units(), limits, entries);
    REQUIRE(lines.size() == 1);
    return lines[0];
}

using Codes = std::vector<QString>;

} // namespace

TEST_CASE("entries count from the county's recommendation on", "[quota]")
{
    const QuotaUse use = only({limit(county, 5)},
                              {entry(1, county, Level::Declared), entry(2, county, Level::School),
                               entry(3, county, Level::County), entry(4, county, Level::City),
                               entry(5, county, Level::Province)});
    CHECK(use.used == 3);
    CHECK(use.left() == 2);
    CHECK(use.over.empty());
}

TEST_CASE("withdrawn and disqualified entries free their place", "[quota]")
{
    Entry withdrawn = entry(1, county);
    withdrawn.status = EntryStatus::Withdrawn;
    Entry disqualified = entry(2, county);
    disqualified.status = EntryStatus::Disqualified;
    CHECK(only({limit(county, 1)}, {withdrawn, disqualified, entry(3, county)}).used == 1);
}

TEST_CASE("what is past the limit is named in the order of codes", "[quota]")
{
    const QuotaUse use =
        only({limit(county, 1)}, {entry(10, county), entry(2, county), entry(9, county)});
    CHECK(use.used == 3);
    CHECK(use.over == Codes{u"E9"_s, u"E10"_s});
    CHECK(use.left() == 0);
}

TEST_CASE("a limit of none lets nobody through and no limit lets everybody", "[quota]")
{
    CHECK(only({limit(county, 0)}, {entry(1, county)}).over == Codes{u"E1"_s});
    const QuotaUse free = only({}, {entry(1, county)});
    CHECK_FALSE(free.limit.has_value());
    CHECK_FALSE(free.left().has_value());
    CHECK(free.used == 1);
    CHECK(free.over.empty());
}

TEST_CASE("limits by stage and subject count what they name", "[quota]")
{
    Entry maths = entry(2, county);
    maths.subject = u"数学"_s;
    Entry middle = entry(3, county);
    middle.stage = u"初中"_s;
    const auto lines = quotaUse(profile(), units(),
                                {limit(county, 9, u"初中"_s), limit(county, 9, u"小学"_s),
                                 limit(county, 9, u"小学"_s, u"数学"_s), limit(county, 9)},
                                {entry(1, county), maths, middle});
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].used == 3);
    CHECK_FALSE(lines[0].stage.has_value());
    CHECK(lines[1].used == 2);
    CHECK(lines[1].stage == u"小学");
    CHECK_FALSE(lines[1].subject.has_value());
    CHECK(lines[2].used == 1);
    CHECK(lines[2].subject == u"数学");
    CHECK(lines[3].used == 1);
    CHECK(lines[3].stage == u"初中");
}

TEST_CASE("annex 3 holds subject and special courses, annex 4 experiments", "[quota]")
{
    Entry special = entry(2, county);
    special.category = Category::Special;
    Entry experiment = entry(3, county);
    experiment.category = Category::Experiment;
    const auto lines =
        quotaUse(profile(), units(), {limit(county, 1)}, {entry(1, county), special, experiment});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].track == Track::SubjectSpecial);
    CHECK(lines[0].used == 2);
    CHECK(lines[1].track == Track::Experiment);
    CHECK(lines[1].used == 1);
    CHECK_FALSE(lines[1].limit.has_value());
}

TEST_CASE("a direct school may send a tenth of its teachers, rounded down", "[quota]")
{
    const auto lines = quotaUse(profile(), units(29), {}, {entry(1, school, Level::School)});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].limit == 2);
    CHECK(lines[0].used == 1);
    CHECK(quotaUse(profile(), units(9), {}, {}).at(0).limit == 0);
    CHECK(quotaUse(profile(), units(), {}, {}).empty());
}

TEST_CASE("a direct school's own total in the table goes before its teachers", "[quota]")
{
    const auto lines = quotaUse(profile(), units(100), {limit(school, 3)}, {});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].limit == 3);
    CHECK(quotaUse(profile(), units(100), {limit(school, 3, u"小学"_s)}, {}).size() == 2);
}

TEST_CASE("lines come in the order of units", "[quota]")
{
    const auto lines = quotaUse(
        profile(), units(),
        {limit(school, 1), limit(county, 1), limit(other, 1), limit(idOf<UnitId>(9), 1)}, {});
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].unit == other);
    CHECK(lines[1].unit == county);
    CHECK(lines[2].unit == school);
    CHECK(lines[3].unit == idOf<UnitId>(9));
}

TEST_CASE("a recommendation over the limit is a breach that says by how much", "[quota]")
{
    const std::vector<Entry> before{entry(1, county), entry(2, county, Level::School),
                                    entry(3, county, Level::School)};
    const std::vector<Entry> both{entry(2, county), entry(3, county)};
    CHECK(quotaBreaches(profile(), units(), {limit(county, 3)}, before, both).empty());
    const auto breaches = quotaBreaches(profile(), units(), {limit(county, 1)}, before, both);
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].by == 2);
    CHECK(breaches[0].use.used == 3);
    CHECK(breaches[0].use.over == Codes{u"E2"_s, u"E3"_s});
}

TEST_CASE("a limit that is broken already hinders nobody else", "[quota]")
{
    const std::vector<Entry> before{entry(1, county), entry(2, county)};
    const std::vector<QuotaLimit> limits{limit(county, 1), limit(other, 1)};
    CHECK(quotaBreaches(profile(), units(), limits, before, {entry(3, other)}).empty());
    CHECK(
        quotaBreaches(profile(), units(), limits, before, {entry(1, county, Level::City)}).empty());
    CHECK(quotaBreaches(profile(), units(), limits, before, {entry(4, county)}).at(0).by == 2);
}

TEST_CASE("entries that nobody knew yet count once in a breach", "[quota]")
{
    const auto breaches = quotaBreaches(profile(), units(), {limit(county, 0)}, {},
                                        {entry(1, county), entry(1, county)});
    REQUIRE(breaches.size() == 1);
    CHECK(breaches[0].by == 1);
}

TEST_CASE("no breach means no unit over its limit, counted one by one", "[quota][property]")
{
    std::mt19937 dice(11);
    const QStringList stages{u"小学"_s, u"初中"_s};
    int refused = 0;
    for (int round = 0; round < 500; ++round) {
        std::vector<QuotaLimit> limits;
        for (const UnitId &unit : {county, other}) {
            limits.push_back(limit(unit, static_cast<int>(dice() % 6)));
            for (const QString &stage : stages) {
                if (dice() % 2 == 0)
                    limits.push_back(limit(unit, static_cast<int>(dice() % 4), stage));
            }
        }
        std::vector<Entry> entries;
        for (int i = 0; i < 12; ++i) {
            Entry next = entry(i, dice() % 2 == 0 ? county : other, Level::School);
            next.stage = stages[static_cast<qsizetype>(dice() % 2)];
            entries.push_back(next);
        }
        for (Entry &next : entries) {
            Entry promoted = next;
            promoted.level = Level::County;
            if (quotaBreaches(profile(), units(), limits, entries, {promoted}).empty())
                next = promoted;
            else
                ++refused;
        }
        for (const QuotaLimit &cell : limits) {
            int used = 0;
            for (const Entry &next : entries) {
                used += next.level == Level::County && next.unit == cell.unit
                    && (!cell.stage || next.stage == *cell.stage);
            }
            REQUIRE(used <= cell.places);
        }
    }
    CHECK(refused > 500);
}
