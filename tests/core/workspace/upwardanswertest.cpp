// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/twooffices.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {
const QStringList kCodes{u"A1"_s, u"A2"_s, u"A3"_s};
}

TEST_CASE("the city's answer marks levels, awards and returns in the county", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    for (const QString &code : kCodes)
        offices.city.score(u"final"_s, code, 80 + code.back().digitValue());
    Results results(offices.city.workspace());
    must(results.changeAward(u"final"_s, u"A3"_s, u"first"_s, u"组长"_s, u"合议"_s));
    must(results.close(u"final"_s, u"组长"_s));
    must(Selection(offices.city.workspace()).recommend(Level::City, {u"A3"_s}));
    const QString answer = offices.city.path(u"反馈.lxrec"_s);
    const SentFile sent = must(writeDecisions(offices.city.workspace(), u"甲县"_s, answer, {}));
    CHECK(sent.entries == 3);

    const ReceiveRequest request = requestFor(offices.city, answer);
    CHECK(preview(offices.county, request).kind == UpwardKind::Decision);
    CHECK(offices.county.entry(u"A3"_s).level == Level::County);
    const UpwardReport report = receive(offices.county, request);
    CHECK(linesOf(report) == QStringList{u"A1 changed"_s, u"A2 changed"_s, u"A3 changed"_s});
    CHECK(offices.county.entry(u"A3"_s).level == Level::City);
    CHECK(offices.county.entry(u"A1"_s).level == Level::County);
    CHECK(offices.county.text(u"SELECT award FROM upward_decision WHERE award <> ''"_s)
          == offices.city.workspace().profile().award(u"first")->name);
    const QString trail = countOf(offices.county, u"audit"_s);
    CHECK(receive(offices.county, request).count(UpwardChange::Same) == 3);
    CHECK(countOf(offices.county, u"audit"_s) == trail);
    CHECK(offices.county.problems().isEmpty());
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("returned, withdrawn and disqualified entries are so in the county", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    Selection city(offices.city.workspace());
    must(city.returnTo(Level::School, {u"A1"_s}, u"缺任务单"_s));
    must(city.disqualify({u"A2"_s}, u"抄袭"_s));
    const QString answer = offices.city.path(u"反馈.lxrec"_s);
    must(writeDecisions(offices.city.workspace(), u"甲县"_s, answer, {}));
    receive(offices.county, requestFor(offices.city, answer));
    CHECK(offices.county.entry(u"A1"_s).level == Level::School);
    CHECK(offices.county.entry(u"A1"_s).statusReason == u"缺任务单");
    CHECK(offices.county.entry(u"A2"_s).status == EntryStatus::Disqualified);
    // Put right and recommended again, it stays so when the answer is read once more.
    must(Selection(offices.county.workspace()).recommend(Level::County, {u"A1"_s}));
    receive(offices.county, requestFor(offices.city, answer));
    CHECK(offices.county.entry(u"A1"_s).level == Level::County);
    CHECK(offices.county.problems().isEmpty());
}

TEST_CASE("an answer waits for a closed round of the county", "[upward]")
{
    TwoOffices offices(false);
    for (const QString &code : kCodes)
        offices.county.score(u"county"_s, code, 80 + code.back().digitValue());
    must(Results(offices.county.workspace()).close(u"county"_s, u"组长"_s));
    send(offices.county, offices.file);
    receive(offices.city, offices.request());
    must(Selection(offices.city.workspace()).disqualify({u"A2"_s}, u"抄袭"_s));
    const QString answer = offices.city.path(u"反馈.lxrec"_s);
    must(writeDecisions(offices.city.workspace(), u"甲县"_s, answer, {}));
    const ReceiveRequest request = requestFor(offices.city, answer);
    CHECK(linesOf(receive(offices.county, request))
          == QStringList{u"A1 changed"_s, u"A2 left closed"_s, u"A3 changed"_s});
    CHECK(offices.county.entry(u"A2"_s).status == EntryStatus::Active);
    must(Results(offices.county.workspace()).reopen(u"county"_s, u"组长"_s, u"市里取消"_s));
    CHECK(linesOf(receive(offices.county, request))
          == QStringList{u"A1 same"_s, u"A2 changed"_s, u"A3 same"_s});
    CHECK(offices.county.entry(u"A2"_s).status == EntryStatus::Disqualified);
    CHECK(offices.county.problems().isEmpty());
}

TEST_CASE("an answer to another office, or on entries never sent, marks nothing", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    const QString answer = offices.city.path(u"反馈.lxrec"_s);
    must(writeDecisions(offices.city.workspace(), u"甲县"_s, answer, {}));
    Office other;
    messageOf(tryReceive(other, requestFor(offices.city, answer)));
    offices.county.run(u"DELETE FROM sent_entry WHERE entry_id IN"
                       " (SELECT id FROM entry WHERE code = 'A2')"_s);
    CHECK(linesOf(receive(offices.county, requestFor(offices.city, answer)))
          == QStringList{u"A1 changed"_s, u"A2 left not-sent"_s, u"A3 changed"_s});
}

TEST_CASE("whoever never sent anything gets no answer, and nothing is nothing to send", "[upward]")
{
    Office office;
    const auto answer =
        writeDecisions(office.workspace(), u"甲县"_s, office.path(u"x.lxrec"_s), {});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().code == ErrorCode::NotFound);
    office.addEntry(u"A1"_s, u"甲一小"_s);
    SendRequest request;
    request.path = office.path(u"x.lxrec"_s);
    TaskState state;
    const auto sent = writeRecommendation(office.workspace(), request, {}, state);
    REQUIRE_FALSE(sent);
    CHECK(sent.error().code == ErrorCode::Refused);
    request.unit = u"丙县"_s;
    CHECK(writeRecommendation(office.workspace(), request, {}, state).error().code
          == ErrorCode::NotFound);
    CHECK_FALSE(QFile::exists(request.path));
}
