// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/unithonours.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

UnitHonour unitNamed(const UnitHonours &honours, const QString &name)
{
    for (const UnitHonour &unit : honours.units) {
        if (unit.unit.name == name)
            return unit;
    }
    FAIL("no unit " + name.toStdString());
    return {};
}

UnitHonours read(Office &office)
{
    return must(UnitAwards(office.workspace()).read());
}

} // namespace

TEST_CASE("what is not recorded of a unit is not known, and not nothing", "[honours]")
{
    Office office;
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    const UnitHonours honours = read(office);
    CHECK(honours.round.isEmpty());
    CHECK_FALSE(honours.hasMaterials);
    const UnitHonour unit = unitNamed(honours, u"甲县"_s);
    CHECK(unit.facts.declared == 2);
    CHECK(unit.facts.delivered == 2);
    CHECK(unit.facts.share(UnitFact::Participation) == Share{1, 2});
    for (const UnitFact fact :
         {UnitFact::QuotaUse, UnitFact::Awards, UnitFact::Completeness, UnitFact::Punctuality}) {
        CHECK_FALSE(unit.facts.share(fact).isKnown());
        CHECK_FALSE(factSentence(honours, unit, fact).isEmpty());
    }
    CHECK(indexText(unit.index) == u"50.00");
    // A unit that may not take part is not in the list, one that sent nothing has no index.
    CHECK(honours.units.size() == 3);
    CHECK_FALSE(unitNamed(honours, u"乙县"_s).index.index);
}

TEST_CASE("award points count once the round is closed", "[honours]")
{
    Office office;
    fill(office);
    CHECK_FALSE(unitNamed(read(office), u"甲县"_s).facts.share(UnitFact::Awards).isKnown());
    close(office);
    const UnitHonours honours = read(office);
    CHECK(honours.round == must(Results(office.workspace()).tally(u"final"_s)).round.name);
    const UnitHonour unit = unitNamed(honours, u"甲县"_s);
    int points = 0;
    int entries = 0;
    for (const GroupAwards &group : must(Results(office.workspace()).awards(u"final"_s)).groups) {
        for (const EntryAward &one : group.entries) {
            if (!one.code.startsWith(u'A'))
                continue;
            ++entries;
            points += one.award == u"first" ? 5
                : one.award == u"second"    ? 3
                : one.award.isEmpty()       ? 0
                                            : 1;
        }
    }
    REQUIRE(points > 0);
    CHECK(entries == 9);
    CHECK(unit.facts.share(UnitFact::Awards) == Share{points, 45});
}

TEST_CASE("an entry that was sent back or lacks a file was not complete at first", "[honours]")
{
    Office office;
    office.addRecommended({u"A1"_s, u"A2"_s, u"A3"_s}, u"甲一小"_s);
    for (const QString &code : {u"A1"_s, u"A2"_s}) {
        for (const QString &kind :
             {u"video"_s, u"design"_s, u"tasks"_s, u"slides"_s, u"exercises"_s})
            office.handIn(code, kind, code + kind);
    }
    office.handIn(u"A3"_s, u"video"_s, u"A3video"_s);
    const auto share = [&office] {
        return unitNamed(read(office), u"甲县"_s).facts.share(UnitFact::Completeness);
    };
    CHECK(share() == Share{2, 3});
    office.run(u"INSERT INTO cure_request (entry_id, number, due_at, asked_by, asked_at, findings)"
               " SELECT id, 1, '2023-09-25T10:00:00Z', '办公室', '2023-09-19T10:00:00Z', '[]'"
               " FROM entry WHERE code = 'A2'"_s);
    CHECK(share() == Share{1, 3});
}

TEST_CASE("the award is given and taken back by a person with a reason", "[honours]")
{
    Office office;
    UnitAwards awards(office.workspace());
    CHECK(awards.grant({u"甲县"_s}, u"处长"_s, {}).error().code == ErrorCode::Usage);
    CHECK(awards.grant({u"甲县"_s}, {}, u"组织有力"_s).error().code == ErrorCode::Usage);
    CHECK(awards.grant({u"丙县"_s}, u"处长"_s, u"组织有力"_s).error().code == ErrorCode::NotFound);
    CHECK(awards.grant({u"甲一小"_s}, u"处长"_s, u"组织有力"_s).error().code
          == ErrorCode::NotFound);
    CHECK(awards.grant({u"航空港区"_s}, u"处长"_s, u"组织有力"_s).error().code
          == ErrorCode::Refused);
    must(awards.grant({u"甲县"_s}, u"处长"_s, u"组织有力"_s));
    CHECK(awards.grant({u"甲县"_s}, u"处长"_s, u"又一次"_s).error().code == ErrorCode::Conflict);
    const UnitHonours honours = read(office);
    CHECK(honours.granted() == 1);
    CHECK(unitNamed(honours, u"甲县"_s).award->reason == u"组织有力");
    CHECK(office.problems().isEmpty());
    must(awards.revoke({u"甲县"_s}, u"处长"_s, u"核实后撤回"_s));
    CHECK(awards.revoke({u"甲县"_s}, u"处长"_s, u"核实后撤回"_s).error().code
          == ErrorCode::Conflict);
    CHECK(read(office).granted() == 0);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("an award that was written past the program is found", "[honours]")
{
    Office office;
    must(UnitAwards(office.workspace()).grant({u"甲县"_s}, u"处长"_s, u"组织有力"_s));
    office.run(u"UPDATE unit_award SET reason = '别的'"_s);
    CHECK(office.problems().size() == 1);
}

TEST_CASE("a profile without weights gives facts and no index", "[honours]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    const QString profile = office.text(u"SELECT profile FROM campaign"_s);
    QJsonObject object = QJsonDocument::fromJson(profile.toUtf8()).object();
    object.remove(u"unit_awards"_s);
    object.remove(u"certificates"_s);
    const QString older = QString::fromUtf8(QJsonDocument(object).toJson());
    office.run(u"UPDATE campaign SET profile = '%1'"_s.arg(older));
    office.reopen();
    const UnitHonours honours = read(office);
    CHECK_FALSE(honours.rule);
    const UnitHonour unit = unitNamed(honours, u"甲县"_s);
    CHECK(unit.facts.share(UnitFact::Participation) == Share{1, 2});
    CHECK_FALSE(unit.index.index);
}
