// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/roundselection.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// Entries of a school, recommended by it and scored in the county's round.
void waiting(Office &office, const QString &school, const std::vector<std::pair<QString, int>> &all)
{
    for (const auto &[code, total] : all) {
        office.addEntry(code, school);
        must(Selection(office.workspace()).recommend(Level::School, {code}));
        if (total > 0)
            office.score(u"county"_s, code, total);
    }
}

QStringList choicesOf(const SelectionPlan &plan)
{
    const QStringList signs{u"+"_s, u"="_s, u"-"_s, u"?"_s};
    QStringList choices;
    for (const SelectionWord &word : plan.words)
        choices += signs[int(word.choice)] + word.code;
    return choices;
}

QString whyOf(const SelectionPlan &plan, const QString &code)
{
    for (const SelectionWord &word : plan.words) {
        if (word.code == code)
            return word.why;
    }
    return {};
}

} // namespace

TEST_CASE("the county round recommends the best of each unit within its quota", "[selection]")
{
    Office office;
    office.addQuota(u"甲县"_s, u"小学"_s, 2);
    office.addQuota(u"乙县"_s, {}, 1);
    waiting(office, u"甲一小"_s, {{u"A1"_s, 70}, {u"A2"_s, 90}, {u"A3"_s, 80}, {u"A4"_s, 0}});
    waiting(office, u"乙一小"_s, {{u"B1"_s, 85}, {u"B2"_s, 60}});
    RoundSelection selection(office.workspace());
    const SelectionPlan plan = must(selection.plan(u"county"_s));
    CHECK(choicesOf(plan)
          == QStringList{u"+A2"_s, u"+B1"_s, u"+A3"_s, u"-A1"_s, u"-B2"_s, u"-A4"_s});
    CHECK(whyOf(plan, u"A3"_s) == u"rank 3 with 80.00 points, within 2 places");
    CHECK(whyOf(plan, u"A1"_s).contains(u"2 are used; this one is 1 too many"));
    CHECK(whyOf(plan, u"A4"_s) == u"no rank in this round");
    CHECK(office.entry(u"A2"_s).level == Level::School); // a plan moves nobody
    CHECK(must(selection.take(u"county"_s)).moved == std::vector{u"A2"_s, u"B1"_s, u"A3"_s});
    CHECK(office.entry(u"A3"_s).level == Level::County);
    CHECK(choicesOf(must(selection.plan(u"county"_s)))
          == QStringList{u"=A2"_s, u"=B1"_s, u"=A3"_s, u"-A1"_s, u"-B2"_s, u"-A4"_s});
    CHECK(must(selection.take(u"county"_s)).moved.empty());
    CHECK(office.text(u"SELECT COUNT(*) FROM audit WHERE action = 'round.select'"_s) == u"1");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("equals at the last place wait for a person, and nobody below them goes on",
          "[selection]")
{
    Office office;
    office.addQuota(u"甲县"_s, {}, 2);
    waiting(office, u"甲一小"_s, {{u"A1"_s, 90}, {u"A2"_s, 80}, {u"A3"_s, 80}, {u"A4"_s, 70}});
    RoundSelection selection(office.workspace());
    const SelectionPlan plan = must(selection.plan(u"county"_s));
    CHECK(choicesOf(plan) == QStringList{u"+A1"_s, u"?A2"_s, u"?A3"_s, u"-A4"_s});
    CHECK(whyOf(plan, u"A2"_s).contains(u"A2, A3"));
    CHECK(whyOf(plan, u"A4"_s).contains(u"to be decided"));
    must(selection.take(u"county"_s));
    must(Selection(office.workspace()).recommend(Level::County, {u"A3"_s})); // the person's word
    CHECK(choicesOf(must(selection.plan(u"county"_s)))
          == QStringList{u"=A1"_s, u"-A2"_s, u"=A3"_s, u"-A4"_s});
}

TEST_CASE("a node goes to the better entry, whichever county it is of", "[selection]")
{
    Office office;
    const auto sameNode = [](Entry &entry) { entry.nodeCode = u"N1"_s; };
    office.addEntry(u"A1"_s, u"甲一小"_s, sameNode);
    office.addEntry(u"B1"_s, u"乙一小"_s, sameNode);
    must(Selection(office.workspace()).recommend(Level::School, {u"A1"_s, u"B1"_s}));
    office.score(u"county"_s, u"A1"_s, 80);
    office.score(u"county"_s, u"B1"_s, 90);
    const SelectionPlan plan = must(RoundSelection(office.workspace()).plan(u"county"_s));
    CHECK(choicesOf(plan) == QStringList{u"+B1"_s, u"-A1"_s});
    CHECK(whyOf(plan, u"A1"_s).contains(u"Node N1 is taken by B1"));
}

TEST_CASE("the round of the city recommends to the province what its list says", "[selection]")
{
    Office office;
    QStringList codes;
    for (int number = 1; number <= 10; ++number)
        codes += u"A%1"_s.arg(number);
    office.addRecommended(codes, u"甲一小"_s);
    for (int number = 1; number <= 10; ++number)
        office.score(u"final"_s, u"A%1"_s.arg(number), 100 - number);
    RoundSelection selection(office.workspace());
    const SelectionPlan plan = must(selection.plan(u"final"_s));
    CHECK(plan.codes(Choice::In) == std::vector{u"A1"_s});
    CHECK(plan.level == Level::City);
    must(selection.take(u"final"_s));
    CHECK(office.entry(u"A1"_s).level == Level::City);
    CHECK(must(selection.plan(u"final"_s)).codes(Choice::There) == std::vector{u"A1"_s});
    CHECK(office.problems().isEmpty());
}

TEST_CASE("designs are selected by closing their round, so there is nothing to recommend",
          "[selection]")
{
    Office office;
    office.addRecommended({u"D1"_s, u"D2"_s}, u"市一中"_s);
    office.score(u"design"_s, u"D1"_s, 90);
    RoundSelection selection(office.workspace());
    CHECK_FALSE(must(selection.plan(u"design"_s)).level.has_value());
    CHECK(selection.take(u"design"_s).error().code == ErrorCode::Refused);
    CHECK(selection.plan(u"none"_s).error().code == ErrorCode::NotFound);
}
