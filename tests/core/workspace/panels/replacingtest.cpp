// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/replacing.h"
#include "core/workspace/calibration.h"
#include "core/workspace/locks.h"
#include "core/workspace/rereviews.h"
#include "tests/core/workspace/panels/panelsamples.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

ReplaceRequest illness(const QString &expert)
{
    ReplaceRequest request;
    request.round = kFinal;
    request.expert = expert;
    request.reason = u"因病"_s;
    return request;
}

std::set<QString> of(const std::set<QString> &pairs, const QString &expert, bool isOwn)
{
    std::set<QString> some;
    for (const QString &pair : pairs) {
        if (pair.endsWith(u' ' + expert) == isOwn)
            some.insert(pair);
    }
    return some;
}

// The first entry dealt to the expert.
QString entryOf(Office &office, const QString &expert)
{
    return of(pairsOf(office), expert, true).begin()->section(u' ', 0, 0);
}

} // namespace

TEST_CASE("an expert who falls ill is replaced and nobody else's pair changes", "[replacing]")
{
    Office office;
    fillCampaign(office, 4, 6);
    deal(office);
    const QString ill = u"E2"_s;
    const QString scored = entryOf(office, ill);
    submit(office, scored, ill, 77);
    const auto before = pairsOf(office);
    const auto submitted = submittedOf(office);
    Replacing replacing(office.workspace());
    const ReplaceReport seen = must(replacing.preview(illness(ill)));
    CHECK(pairsOf(office) == before);
    const ReplaceReport done = must(replacing.replace(illness(ill)));
    CHECK(done.taken == seen.taken);
    CHECK(done.given == seen.given);
    CHECK(done.kept == 1);
    CHECK(done.taken.size() == of(before, ill, true).size() - 1);
    CHECK(done.given.size() == done.taken.size());
    CHECK(done.shortEntries.empty());
    std::set<QString> expected = before;
    for (const Assignment &pair : done.given) {
        CHECK_FALSE(pair.expert == office.expert(ill));
        expected.insert(nameOf(office, pair));
    }
    CHECK(expected.size() == before.size() + done.given.size());
    CHECK(pairsOf(office) == expected);
    CHECK(submittedOf(office) == submitted);
    CHECK(office.result(kFinal, scored).sheets == 1);
    for (const auto &group : must(Reviews(office.workspace()).progress(kFinal)))
        CHECK(group.assigned == 24);
    CHECK(deal(office).assigned.empty());
    CHECK(office.problems().isEmpty());
}

TEST_CASE("sheets of one who left count on, or count no more where that is asked for",
          "[replacing]")
{
    Office office;
    fillCampaign(office, 2, 5);
    deal(office);
    const QString ill = u"E1"_s;
    const QString scored = entryOf(office, ill);
    submit(office, scored, ill, 60);
    const auto submitted = submittedOf(office);
    ReplaceRequest request = illness(ill);
    request.sheets = LeavingSheets::Drop;
    const ReplaceReport done = must(Replacing(office.workspace()).replace(request));
    CHECK(done.given.size() == of(pairsOf(office), ill, true).size());
    CHECK(office.result(kFinal, scored).sheets == 0);
    CHECK(submittedOf(office) == submitted);
    CHECK_FALSE(seatOf(cardOf(office), ill).isActive);
    must(Panels(office.workspace()).addMember(kFinal, kMaths, ill));
    CHECK(office.result(kFinal, scored).sheets == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("one substitute takes all that is missing, but for what a recusal forbids", "[replacing]")
{
    Office office;
    fillCampaign(office, 3, 4);
    deal(office);
    const Expert substitute = office.addExpert(u"Z1"_s);
    const QString forbidden = entryOf(office, u"E1"_s);
    office.addRecusal(u"Z1"_s, forbidden);
    ReplaceRequest request = illness(u"E1"_s);
    request.substitute = u"Z1"_s;
    const auto others = of(pairsOf(office), u"E1"_s, false);
    const ReplaceReport done = must(Replacing(office.workspace()).replace(request));
    CHECK(done.given.size() == done.taken.size() - 1);
    for (const Assignment &pair : done.given)
        CHECK(pair.expert == substitute.id);
    REQUIRE(done.shortEntries.size() == 1);
    CHECK(done.shortEntries[0].entry == office.entry(forbidden).id);
    CHECK(seatOf(cardOf(office), u"Z1"_s).assigned == static_cast<int>(done.given.size()));
    std::set<QString> now = of(pairsOf(office), u"Z1"_s, false);
    CHECK(of(now, u"E1"_s, false) == others);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("replacing is refused without a reason, for strangers, and twice", "[replacing]")
{
    Office office;
    fillCampaign(office, 2, 4);
    deal(office);
    Replacing replacing(office.workspace());
    ReplaceRequest request = illness(u"E1"_s);
    request.reason = u" "_s;
    CHECK(replacing.replace(request).error().code == ErrorCode::Usage);
    CHECK(replacing.replace(illness(u"X"_s)).error().code == ErrorCode::NotFound);
    request = illness(u"E1"_s);
    request.substitute = u"E1"_s;
    CHECK(replacing.replace(request).error().code == ErrorCode::Refused);
    request.substitute = u"X"_s;
    CHECK(replacing.replace(request).error().code == ErrorCode::NotFound);
    must(replacing.replace(illness(u"E1"_s)));
    CHECK(replacing.replace(illness(u"E1"_s)).error().code == ErrorCode::Refused);
    request = illness(u"E2"_s);
    request.substitute = u"E1"_s;
    CHECK(replacing.replace(request).error().code == ErrorCode::Refused);
    CHECK(replacing.replace({u"无"_s, u"E2"_s, {}, {}, u"病"_s, 1}).error().code
          == ErrorCode::NotFound);
}

TEST_CASE("who replaces gets the panel's calibration entries, too, and locks hold", "[replacing]")
{
    Office office;
    fillCampaign(office, 3, 3);
    must(Calibration(office.workspace()).set(kFinal, {u"A1"_s}, true));
    deal(office, 2);
    for (const QString &expert : {u"E1"_s, u"E2"_s, u"E3"_s})
        CHECK(pairsOf(office).count(u"A1 "_s + expert) == 1);
    office.addExpert(u"Z1"_s);
    office.addExpert(u"Z2"_s);
    must(Locks(office.workspace()).set(kFinal, u"A1"_s, u"Z2"_s, LockKind::Never, u"不试评"_s));
    const QString first = of(pairsOf(office), u"E1"_s, true).begin()->section(u' ', 0, 0);
    REQUIRE(first == u"A1");
    for (const QString &entry : {u"A2"_s, u"A3"_s, u"B1"_s, u"B2"_s, u"B3"_s})
        must(Locks(office.workspace()).set(kFinal, entry, u"Z2"_s, LockKind::Never, u"另有任务"_s));
    const ReplaceReport done = must(Replacing(office.workspace()).replace(illness(u"E1"_s)));
    CHECK(done.shortEntries.empty());
    const auto now = pairsOf(office);
    CHECK(of(now, u"Z2"_s, true).empty());
    CHECK(now.count(u"A1 Z1"_s) == (of(now, u"Z1"_s, true).empty() ? 0 : 1));
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a lock deals a pair, keeps one away, and takes one back that is not handed in",
          "[locks]")
{
    Office office;
    fillCampaign(office, 2, 5);
    Locks locks(office.workspace());
    must(locks.set(kFinal, u"A1"_s, u"E4"_s, LockKind::Always, u"专长"_s));
    must(locks.set(kFinal, u"A2"_s, u"E5"_s, LockKind::Never, u"熟人"_s));
    deal(office);
    CHECK(pairsOf(office).count(u"A1 E4"_s) == 1);
    CHECK(pairsOf(office).count(u"A2 E5"_s) == 0);
    const QString taken = entryOf(office, u"E1"_s);
    must(locks.set(kFinal, taken, u"E1"_s, LockKind::Never, u"换人"_s));
    CHECK(pairsOf(office).count(taken + u" E1"_s) == 1);
    const AssignReport again = deal(office);
    REQUIRE(again.assigned.size() == 1);
    CHECK(again.assigned[0].entry == office.entry(taken).id);
    for (const MissingSheet &missing : must(Reviews(office.workspace()).missingSheets(kFinal)))
        CHECK((missing.reason == u"换人")
              == (missing.entryCode == taken && missing.expertCode == u"E1"));
    const auto list = must(locks.locks(kFinal));
    REQUIRE(list.size() == 3);
    CHECK(list[0].entry == office.entry(u"A1"_s).id);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a lock is refused against a recusal and against a sheet handed in", "[locks]")
{
    Office office;
    fillCampaign(office, 1, 3);
    office.addRecusal(u"E1"_s, u"A1"_s);
    deal(office);
    submit(office, u"A1"_s, u"E2"_s, 80);
    Locks locks(office.workspace());
    CHECK(locks.set(kFinal, u"A1"_s, u"E1"_s, LockKind::Always, u"因"_s).error().code
          == ErrorCode::Refused);
    CHECK(locks.set(kFinal, u"A1"_s, u"E2"_s, LockKind::Never, u"因"_s).error().code
          == ErrorCode::Refused);
    CHECK(locks.set(kFinal, u"A1"_s, u"E2"_s, LockKind::Always, {}).error().code
          == ErrorCode::Usage);
    CHECK(locks.set(kFinal, u"A9"_s, u"E2"_s, LockKind::Always, u"因"_s).error().code
          == ErrorCode::NotFound);
    CHECK(locks.clear(kFinal, u"A1"_s, u"E2"_s).error().code == ErrorCode::NotFound);
    must(locks.set(kFinal, u"A1"_s, u"E2"_s, LockKind::Always, u"因"_s));
    must(locks.clear(kFinal, u"A1"_s, u"E2"_s));
    CHECK(must(locks.locks(kFinal)).empty());
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a review in addition goes to whom nothing keeps from it, and replaces none",
          "[rereviews]")
{
    Office office;
    fillCampaign(office, 2, 4);
    deal(office);
    for (const QString &pair : pairsOf(office)) {
        if (pair.startsWith(u"A1 "))
            submit(office, u"A1"_s, pair.section(u' ', 1), 70);
    }
    const auto before = pairsOf(office);
    Rereviews rereviews(office.workspace());
    const auto candidates = must(rereviews.candidates(kFinal, u"A1"_s));
    REQUIRE(candidates.size() == 1);
    CHECK(before.count(u"A1 "_s + candidates[0].code) == 0);
    CHECK(rereviews.ask(kFinal, u"A1"_s, {}, {}).error().code == ErrorCode::Usage);
    const Rereview asked = must(rereviews.ask(kFinal, u"A1"_s, {}, u"分差过大"_s));
    CHECK(asked.expertCode == candidates[0].code);
    auto expected = before;
    expected.insert(u"A1 "_s + asked.expertCode);
    CHECK(pairsOf(office) == expected);
    CHECK(office.result(kFinal, u"A1"_s).sheets == 3);
    submit(office, u"A1"_s, asked.expertCode, 90);
    CHECK(office.result(kFinal, u"A1"_s).sheets == 4);
    const auto list = must(rereviews.rereviews(kFinal));
    REQUIRE(list.size() == 1);
    CHECK(list[0].reason == u"分差过大");
    CHECK(list[0].state == SheetState::Submitted);
    CHECK(rereviews.ask(kFinal, u"A1"_s, {}, u"再"_s).error().code == ErrorCode::Refused);
    CHECK(rereviews.ask(kFinal, u"A1"_s, u"E1"_s, u"再"_s).error().code == ErrorCode::Conflict);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("candidates of another unit and with the least load come first", "[rereviews]")
{
    Office office;
    fillCampaign(office, 1, 0);
    for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s, u"N1"_s, u"N2"_s, u"S1"_s})
        office.addExpert(code, code == u"S1"_s ? u"甲二小"_s : QString());
    office.run(u"UPDATE expert SET unit_name = code WHERE code IN ('N1', 'N2')"_s);
    for (const QString &code : {u"E1"_s, u"E2"_s, u"N2"_s})
        must(Locks(office.workspace()).set(kFinal, u"B1"_s, code, LockKind::Always, u"试"_s));
    for (const QString &code : {u"N1"_s, u"N2"_s})
        must(Locks(office.workspace()).set(kFinal, u"A1"_s, code, LockKind::Never, u"试"_s));
    deal(office);
    for (const QString &code : {u"N1"_s, u"N2"_s})
        must(Locks(office.workspace()).clear(kFinal, u"A1"_s, code));
    QStringList codes;
    for (const RereviewCandidate &one :
         must(Rereviews(office.workspace()).candidates(kFinal, u"A1"_s)))
        codes += one.code;
    CHECK(codes == QStringList{u"N2"_s, u"N1"_s});
    CHECK(Rereviews(office.workspace()).ask(kFinal, u"A1"_s, u"S1"_s, u"复评"_s).error().code
          == ErrorCode::Refused);
}
