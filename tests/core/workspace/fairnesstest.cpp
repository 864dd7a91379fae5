// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/fairness.h"
#include "core/workspace/calibration.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const auto kFinal = u"final"_s;

QStringList codes(const QString &letter, int count)
{
    QStringList codes;
    for (int i = 1; i <= count; ++i)
        codes += letter + QString::number(i);
    return codes;
}

void addExperts(Office &office, int count)
{
    for (const QString &code : codes(u"E"_s, count))
        office.addExpert(code);
}

FairnessGroup groupOf(Office &office)
{
    const FairnessReport report = must(fairnessReport(office.workspace(), kFinal));
    REQUIRE(report.groups.size() == 1);
    return report.groups.front();
}

const FairnessEntry &entryOf(const FairnessGroup &group, const QString &code)
{
    const auto found =
        std::find_if(group.entries.begin(), group.entries.end(),
                     [&code](const FairnessEntry &entry) { return entry.code == code; });
    REQUIRE(found != group.entries.end());
    return *found;
}

const DesignRefusal &refusalOf(const FairnessGroup &group, const QString &what)
{
    const auto found =
        std::find_if(group.refusals.begin(), group.refusals.end(),
                     [&what](const DesignRefusal &refusal) { return refusal.what == what; });
    INFO(what.toStdString());
    REQUIRE(found != group.refusals.end());
    return *found;
}

// Entries A1 … A8 at 90, 88 … 76. Each is scored by three of four experts; E4 gives 8 less.
void addDealt(Office &office)
{
    office.addRecommended(codes(u"A"_s, 8), u"甲一小"_s);
    addExperts(office, 4);
    for (int entry = 1; entry <= 8; ++entry) {
        for (int expert = 1; expert <= 4; ++expert) {
            if (expert != 1 + entry % 4)
                office.score(kFinal, u"A%1"_s.arg(entry), u"E%1"_s.arg(expert),
                             92 - 2 * entry - (expert == 4 ? 8 : 0));
        }
    }
}

// Two panels in one group, E1 … E3 on A1 … A5, E4 … E6 on B1 … B5.
void addApart(Office &office)
{
    addExperts(office, 6);
    for (int batch = 0; batch < 2; ++batch) {
        const QString letter = batch == 0 ? u"A"_s : u"B"_s;
        office.addRecommended(codes(letter, 5), u"甲一小"_s);
        for (int entry = 1; entry <= 5; ++entry) {
            for (int expert = 1; expert <= 3; ++expert)
                office.score(kFinal, letter + QString::number(entry),
                             u"E%1"_s.arg(3 * batch + expert), 90 - 3 * entry + expert - batch);
        }
    }
}

} // namespace

TEST_CASE("a strict expert is found, and the ranks as they would be without", "[fairness]")
{
    Office office;
    addDealt(office);
    const FairnessGroup group = groupOf(office);
    REQUIRE(group.parts.size() == 1);
    REQUIRE(group.experts.size() == 4);
    CHECK(group.experts[3].code == u"E4");
    CHECK(*group.experts[3].severity.severity == Approx(-6));
    CHECK(*group.experts[0].severity.severity == Approx(2));
    CHECK(group.experts[0].totals.size() == 6);
    // A3 was spared by the strict one and stands before A2; adjusted they change places.
    CHECK(entryOf(group, u"A3"_s).rank < entryOf(group, u"A2"_s).rank);
    for (int entry = 1; entry <= 8; ++entry) {
        const FairnessEntry &one = entryOf(group, u"A%1"_s.arg(entry));
        CHECK(one.adjustedRank == entry);
        CHECK(*one.adjusted.adjusted == Approx(90 - 2 * entry));
        CHECK(*one.moved() == *one.rankInPart - entry);
    }
    CHECK_FALSE(group.isRefused(u"comparison"));
    CHECK(group.isRefused(u"agreement")); // nobody's entries are everybody's
    CHECK(refusalOf(group, u"agreement"_s).remedy.contains(u'3'));
}

TEST_CASE("the official result is what it was before anyone asked", "[fairness]")
{
    Office office;
    addDealt(office);
    const auto before = must(Results(office.workspace()).tally(kFinal)).result;
    const FairnessGroup group = groupOf(office);
    const auto after = must(Results(office.workspace()).tally(kFinal)).result;
    CHECK(before == after);
    for (const EntryResult &official : after.groups.front().entries) {
        CHECK(entryOf(group, official.code).rank == official.rank);
        CHECK(entryOf(group, official.code).score == official.score);
    }
    CHECK(office.problems().isEmpty());
}

TEST_CASE("two panels without an entry in common are not compared", "[fairness]")
{
    Office office;
    addApart(office);
    const FairnessGroup group = groupOf(office);
    CHECK(group.parts.size() == 2);
    CHECK_FALSE(refusalOf(group, u"comparison"_s).why.isEmpty());
    CHECK_FALSE(refusalOf(group, u"comparison"_s).remedy.isEmpty());
    CHECK(group.isRefused(u"z"));
    CHECK_FALSE(entryOf(group, u"A1"_s).z);
    // Within its part each is ranked on its own.
    CHECK(entryOf(group, u"A1"_s).adjustedRank == 1);
    CHECK(entryOf(group, u"B1"_s).adjustedRank == 1);
    CHECK(entryOf(group, u"B1"_s).rankInPart == 1);
    CHECK(entryOf(group, u"B1"_s).rank == 2);
    CHECK(entryOf(group, u"A1"_s).adjusted.part != entryOf(group, u"B1"_s).adjusted.part);
}

TEST_CASE("calibration entries scored by all join what was apart, once all sheets are in",
          "[fairness]")
{
    Office office;
    office.addRecommended({u"S1"_s, u"S2"_s, u"S3"_s}, u"甲二小"_s);
    must(Calibration(office.workspace()).set(kFinal, {u"S1"_s, u"S2"_s, u"S3"_s}, true));
    addApart(office);
    CHECK(groupOf(office).parts.size() == 2);
    for (int anchor = 1; anchor <= 3; ++anchor) {
        for (int expert = 1; expert <= 6; ++expert)
            office.score(kFinal, u"S%1"_s.arg(anchor), u"E%1"_s.arg(expert),
                         70 + 5 * anchor + expert);
    }
    const FairnessGroup joined = groupOf(office);
    CHECK(joined.parts.size() == 1);
    CHECK_FALSE(joined.isRefused(u"comparison"));
    CHECK(joined.agreement.experts.size() == 6);
    CHECK(joined.agreement.entries.size() == 3);
    CHECK(joined.agreement.icc);
    const FairnessEntry &anchor = entryOf(joined, u"S1"_s);
    CHECK(anchor.isCalibration);
    CHECK(anchor.adjusted.adjusted);
    CHECK_FALSE(anchor.rank);
    CHECK_FALSE(anchor.adjustedRank);
    CHECK(entryOf(joined, u"B5"_s).adjustedRank == 10);

    for (const QString &code : {u"S1"_s, u"S2"_s, u"S3"_s})
        must(Reviews(office.workspace()).returnSheet(kFinal, code, u"E1"_s, u"再看一遍"_s));
    CHECK(groupOf(office).parts.size() == 2);
}

TEST_CASE("an expert alone with a batch is named and refused", "[fairness]")
{
    Office office;
    addApart(office);
    office.addRecommended({u"C1"_s, u"C2"_s}, u"甲二小"_s);
    office.addExpert(u"E7"_s);
    office.score(kFinal, u"C1"_s, u"E7"_s, 80);
    office.score(kFinal, u"C2"_s, u"E7"_s, 85);
    const FairnessGroup group = groupOf(office);
    CHECK(group.parts.size() == 3);
    CHECK(refusalOf(group, u"severity"_s).why.contains(u"E7"_s));
    CHECK_FALSE(entryOf(group, u"C1"_s).adjusted.adjusted);
    CHECK_FALSE(group.experts.back().severity.severity);
}

TEST_CASE("what is out keeps its adjusted score and gets no adjusted rank", "[fairness]")
{
    Office office;
    addDealt(office);
    must(Selection(office.workspace()).withdraw({u"A1"_s}, u"教师调离"_s));
    const FairnessGroup group = groupOf(office);
    CHECK(entryOf(group, u"A1"_s).adjusted.adjusted);
    CHECK_FALSE(entryOf(group, u"A1"_s).adjustedRank);
    CHECK(entryOf(group, u"A2"_s).adjustedRank == 1);
    CHECK(entryOf(group, u"A2"_s).rankInPart.has_value());
}

TEST_CASE("a group without sheets says only that", "[fairness]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    const FairnessGroup group = groupOf(office);
    REQUIRE(group.refusals.size() == 1);
    CHECK(group.refusals.front().what == u"sheets");
    CHECK(group.experts.empty());
    CHECK(must(fairnessReport(office.workspace(), kFinal)).decimals == 2);
    CHECK(fairnessReport(office.workspace(), u"none"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("sheets of one moment have no order, and drift says so", "[fairness]")
{
    Office office;
    addDealt(office);
    const FairnessGroup group = groupOf(office);
    CHECK(group.isRefused(u"drift"));
    CHECK_FALSE(group.experts.front().drift);
}

TEST_CASE("one group read alone says what it says among the others", "[fairness]")
{
    Office office;
    addDealt(office);
    office.addEntry(u"C1"_s, u"甲二小"_s, [](Entry &entry) {
        entry.subject = u"语文"_s;
        entry.level = Level::County;
    });
    office.score(kFinal, u"C1"_s, u"E1"_s, 80);
    const FairnessReport all = must(fairnessReport(office.workspace(), kFinal));
    REQUIRE(all.groups.size() == 2);
    for (const FairnessGroup &among : all.groups) {
        const FairnessReport report = must(fairnessReport(office.workspace(), kFinal, among.key));
        REQUIRE(report.groups.size() == 1);
        const FairnessGroup &alone = report.groups.front();
        CHECK(report.decimals == all.decimals);
        CHECK(alone.key == among.key);
        CHECK(alone.sheets == among.sheets);
        CHECK(alone.refusals == among.refusals);
        REQUIRE(alone.experts.size() == among.experts.size());
        for (size_t i = 0; i < alone.experts.size(); ++i) {
            CHECK(alone.experts[i].totals == among.experts[i].totals);
            CHECK(alone.experts[i].severity.severity == among.experts[i].severity.severity);
            CHECK(alone.experts[i].drift.has_value() == among.experts[i].drift.has_value());
        }
        REQUIRE(alone.entries.size() == among.entries.size());
        for (size_t i = 0; i < alone.entries.size(); ++i) {
            CHECK(alone.entries[i].code == among.entries[i].code);
            CHECK(alone.entries[i].rank == among.entries[i].rank);
            CHECK(alone.entries[i].adjustedRank == among.entries[i].adjustedRank);
        }
    }
    const GroupKey none{Category::Subject, u"高中"_s, u"物理"_s};
    CHECK(must(fairnessReport(office.workspace(), kFinal, none)).groups.empty());
}
