// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/profilereader.h"
#include "core/workspace/anonymity.h"
#include "core/workspace/calibration.h"
#include "core/workspace/expertbook.h"
#include "core/workspace/locks.h"
#include "core/workspace/profilechange.h"
#include "core/workspace/recusalbook.h"
#include "core/workspace/replacing.h"
#include "core/workspace/rereviews.h"
#include "core/workspace/reviewdesk.h"
#include "tests/core/workspace/panels/panelsamples.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QJsonObject profileOf(Office &office)
{
    return QJsonDocument::fromJson(must(ProfileChange(office.workspace()).current())).object();
}

QByteArray json(const QJsonObject &profile)
{
    return QJsonDocument(profile).toJson();
}

// The profile with the first rubric under another name, which makes it another version.
QByteArray otherRubric(Office &office)
{
    QJsonObject profile = profileOf(office);
    QJsonArray rubrics = profile.value(u"rubrics"_s).toArray();
    QJsonObject rubric = rubrics[0].toObject();
    rubric.insert(u"name"_s, u"改过的评价指标"_s);
    rubrics[0] = rubric;
    profile.insert(u"rubrics"_s, rubrics);
    return json(profile);
}

QByteArray otherTally(Office &office, int minSheets)
{
    QJsonObject profile = profileOf(office);
    QJsonObject tally = profile.value(u"tally"_s).toObject();
    tally.insert(u"min_sheets"_s, minSheets);
    profile.insert(u"tally"_s, tally);
    return json(profile);
}

// All that a sheet says, submitted or not; its revision may go up.
QStringList contents(Office &office)
{
    QStringList lines;
    for (const StoredSheet &stored : sheetsOf(office)) {
        if (stored.sheet.state != SheetState::Submitted)
            continue;
        QString line = nameOf(office, {stored.sheet.entry, stored.sheet.expert}) + u' '
            + pointsText(stored.sheet.points) + u' ' + stored.sheet.remark + u' '
            + stored.sheet.rubric.toString() + u' '
            + stored.sheet.submittedAt->toString(Qt::ISODate) + u' '
            + QString::number(stored.sheet.revision);
        lines += line;
    }
    lines.sort();
    return lines;
}

ProfileReport setProfile(Office &office, const QByteArray &profile)
{
    const ProfileReport report = must(ProfileChange(office.workspace()).set(profile, u"修订"_s));
    office.reopen();
    return report;
}

// A round with sheets in every state.
void fillRound(Office &office)
{
    fillCampaign(office, 3, 6);
    deal(office);
    int count = 0;
    for (const QString &pair : pairsOf(office)) {
        if (++count % 3 != 0)
            submit(office, pair.section(u' ', 0, 0), pair.section(u' ', 1), 60 + count);
    }
}

struct Change
{
    QString name;
    std::function<void(Office &)> make;
};

Panels panels(Office &office)
{
    return Panels(office.workspace());
}

std::vector<Change> changesOfPanels()
{
    return {
        {u"rubric"_s, [](Office &o) { setProfile(o, otherRubric(o)); }},
        {u"profile"_s, [](Office &o) { setProfile(o, otherTally(o, 2)); }},
        {u"another seed"_s,
         [](Office &o) {
             must(Reviews(o.workspace()).assign({kFinal, 5, 99}));
         }},
        {u"fewer experts"_s,
         [](Office &o) {
             must(Reviews(o.workspace()).assign({kFinal, 1, 7}));
         }},
        {u"formed panel"_s,
         [](Office &o) {
             must(panels(o).store(kFinal, must(panels(o).propose({kFinal, {kMaths}, 8, 3}))));
             deal(o);
         }},
        {u"member added"_s,
         [](Office &o) {
             o.addExpert(u"N1"_s);
             must(panels(o).addMember(kFinal, kMaths, u"N1"_s));
         }},
        {u"member removed"_s,
         [](Office &o) {
             must(panels(o).removeMember(kFinal, kMaths, u"E1"_s, u"病"_s));
             deal(o);
         }},
        {u"member removed with sheets"_s,
         [](Office &o) {
             must(panels(o).removeMember(kFinal, kMaths, u"E1"_s, u"病"_s, LeavingSheets::Drop));
             deal(o);
         }},
        {u"chair"_s, [](Office &o) { must(panels(o).setChair(kFinal, kMaths, u"E2"_s)); }},
        {u"name"_s, [](Office &o) { must(panels(o).rename(kFinal, kMaths, 4, u"组"_s)); }},
    };
}

std::vector<Change> changesOfPeople()
{
    return {
        {u"replaced"_s,
         [](Office &o) {
             ReplaceRequest request{kFinal, u"E3"_s, {}, {}, u"病"_s, 1};
             must(Replacing(o.workspace()).replace(request));
         }},
        {u"replaced with sheets"_s,
         [](Office &o) {
             ReplaceRequest request{kFinal, u"E3"_s, {}, LeavingSheets::Drop, u"病"_s, 1};
             must(Replacing(o.workspace()).replace(request));
         }},
        {u"lock"_s,
         [](Office &o) {
             must(Locks(o.workspace()).set(kFinal, u"A1"_s, u"E5"_s, LockKind::Always, u"因"_s));
             deal(o);
             must(Locks(o.workspace()).clear(kFinal, u"A1"_s, u"E5"_s));
         }},
        {u"recusal"_s,
         [](Office &o) {
             for (const QString &entry : {u"A1"_s, u"A2"_s, u"B1"_s, u"B2"_s})
                 must(RecusalBook(o.workspace())
                          .declare(u"E4"_s, entry, RecusalKind::Relative, u"亲属"_s));
             deal(o);
         }},
        {u"relation"_s,
         [](Office &o) {
             must(ExpertBook(o.workspace())
                      .setRelation(u"E4"_s, u"示例A1"_s, RecusalKind::Relative, {}));
             deal(o);
         }},
        {u"expert"_s,
         [](Office &o) {
             ExpertChange change;
             change.subjects = QStringList{u"语文"_s};
             change.unit = u"甲一小"_s;
             must(ExpertBook(o.workspace()).change(u"E1"_s, change));
             deal(o);
         }},
        {u"experts imported again"_s,
         [](Office &o) {
             o.import(ImportKind::Experts, u"评委编号,姓名,单位,学科,回避\nE1,甲,外地,语文,A1\n"_s);
             deal(o);
         }},
        {u"rereview"_s,
         [](Office &o) { must(Rereviews(o.workspace()).ask(kFinal, u"A1"_s, {}, u"复评"_s)); }},
        {u"numbers"_s, [](Office &o) { must(Anonymity(o.workspace()).give(kFinal, 1)); }},
        {u"calibration"_s,
         [](Office &o) {
             CHECK_FALSE(Calibration(o.workspace()).set(kFinal, {u"A1"_s}, true).has_value());
             o.addRecommended({u"C1"_s}, u"甲一小"_s);
             must(Calibration(o.workspace()).set(kFinal, {u"C1"_s}, true));
             deal(o);
         }},
    };
}

std::vector<Change> allChanges()
{
    std::vector<Change> all = changesOfPanels();
    for (Change &change : changesOfPeople())
        all.push_back(std::move(change));
    return all;
}

} // namespace

TEST_CASE("no change of rubric, panel, assignment or profile loses or alters a sheet", "[keeping]")
{
    for (const Change &change : allChanges()) {
        INFO(change.name.toStdString());
        Office office;
        fillRound(office);
        const QStringList before = contents(office);
        const auto pairs = pairsOf(office);
        REQUIRE(before.size() == 12);
        change.make(office);
        CHECK(contents(office) == before);
        const auto after = pairsOf(office);
        CHECK(std::includes(after.begin(), after.end(), pairs.begin(), pairs.end()));
        CHECK(office.problems().isEmpty());
    }
}

TEST_CASE("all changes one after the other lose and alter no sheet", "[keeping]")
{
    Office office;
    fillRound(office);
    const QStringList before = contents(office);
    for (const Change &change : allChanges()) {
        if (change.name == u"replaced with sheets" || change.name == u"member removed with sheets")
            continue; // their experts have left by then
        INFO(change.name.toStdString());
        change.make(office);
        CHECK(contents(office) == before);
    }
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a changed rubric is a new version, and sheets of the old one are listed", "[profile]")
{
    Office office;
    fillRound(office);
    ProfileChange change(office.workspace());
    const QByteArray profile = otherRubric(office);
    const ProfileReport seen = must(change.preview(profile));
    CHECK(seen.rubrics.size() == must(change.preview(profile)).rubrics.size());
    CHECK(must(Results(office.workspace()).tally(kFinal)).stray.empty());
    CHECK(change.set(profile, {}).error().code == ErrorCode::Usage);
    const ProfileReport done = setProfile(office, profile);
    CHECK(done.moved == 6);
    CHECK(done.stray.value(kFinal).size() == 12);
    bool isNamed = false;
    for (const RubricChange &one : done.rubrics) {
        CHECK(one.to == one.from + 1);
        isNamed = isNamed || (one.round == kFinal && one.category == Category::Subject);
    }
    CHECK(isNamed);
    CHECK(must(Results(office.workspace()).tally(kFinal)).stray.size() == 12);
    const auto &rubrics = office.workspace().profile().rubrics;
    CHECK(std::any_of(rubrics.begin(), rubrics.end(),
                      [](const Rubric &one) { return one.name == u"改过的评价指标"; }));
    CHECK(setProfile(office, profile).rubrics.empty());
    CHECK(office.problems().isEmpty());
}

TEST_CASE("what was begun under the old rubric goes on by the codes of its criteria", "[profile]")
{
    Office office;
    fillCampaign(office, 1, 3);
    deal(office);
    const Entry entry = office.entry(u"A1"_s);
    SheetDraft begun;
    {
        ReviewDesk desk = must(ReviewDesk::open(office.workspace(), kFinal, u"E1"_s));
        const auto count = desk.rubric(entry.category).criteria().size();
        begun.points.assign(count, Points::fromHundredths(100));
        begun.points[0] = Points::fromHundredths(250);
        begun.remark = u"评语"_s;
        begun.points[1] = Points::fromHundredths(350);
        must(desk.save(entry.id, begun));
    }
    QJsonObject profile = profileOf(office);
    QJsonArray rubrics = profile.value(u"rubrics"_s).toArray();
    QJsonObject rubric = rubrics[0].toObject();
    QJsonArray sections = rubric.value(u"sections"_s).toArray();
    QJsonObject section = sections[0].toObject();
    QJsonArray criteria = section.value(u"criteria"_s).toArray();
    const QJsonValue first = criteria[0];
    criteria[0] = criteria[1];
    criteria[1] = first;
    section.insert(u"criteria"_s, criteria);
    sections[0] = section;
    rubric.insert(u"sections"_s, sections);
    rubrics[0] = rubric;
    profile.insert(u"rubrics"_s, rubrics);
    setProfile(office, json(profile));
    ReviewDesk desk = must(ReviewDesk::open(office.workspace(), kFinal, u"E1"_s));
    const DeskEntry shown = must(desk.entry(entry.id));
    CHECK(shown.draft.points[0] == begun.points[1]);
    CHECK(shown.draft.points[1] == begun.points[0]);
    CHECK(shown.draft.points[2] == begun.points[2]);
    must(desk.submit(entry.id));
    CHECK(must(Results(office.workspace()).tally(kFinal)).stray.empty());
    CHECK(submittedOf(office).front().points == shown.draft.points);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("going back to the old rubric counts the old sheets again", "[profile]")
{
    Office office;
    fillRound(office);
    const QByteArray before = must(ProfileChange(office.workspace()).current());
    setProfile(office, otherRubric(office));
    const ProfileReport back = setProfile(office, before);
    CHECK_FALSE(back.stray.contains(kFinal));
    CHECK(must(Results(office.workspace()).tally(kFinal)).stray.empty());
    CHECK(must(ProfileChange(office.workspace()).current()) == before);
}

TEST_CASE("a profile that would change a closed round is refused, another is taken", "[profile]")
{
    Office office;
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    office.score(kFinal, u"A1"_s, 90);
    office.score(kFinal, u"A2"_s, 80);
    must(Results(office.workspace()).close(kFinal, u"主任"_s));
    ProfileChange change(office.workspace());
    const QByteArray before = must(change.current());
    const auto refused = change.set(otherTally(office, 4), u"改"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(must(change.current()) == before);
    setProfile(office, otherRubric(office));
    CHECK(office.problems().isEmpty());
    CHECK(office.award(kFinal, u"A1"_s).code == u"A1");
}

TEST_CASE("a profile that is none, or lacks a round of the campaign, is refused", "[profile]")
{
    Office office;
    ProfileChange change(office.workspace());
    CHECK(change.set("{", u"改"_s).error().code == ErrorCode::Unreadable);
    QJsonObject profile = profileOf(office);
    QJsonArray rounds = profile.value(u"rounds"_s).toArray();
    REQUIRE(rounds.size() > 1);
    rounds.removeLast();
    profile.insert(u"rounds"_s, rounds);
    const auto refused = change.set(json(profile), u"改"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(office.problems().isEmpty());
}
