// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/durablefile.h"
#include "core/workspace/records.h"
#include "tests/core/workspace/twooffices.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {
const QStringList kCodes{u"A1"_s, u"A2"_s, u"A3"_s};
}

TEST_CASE("a county's list arrives with all that the city needs of an entry", "[upward]")
{
    Office county;
    Office city;
    county.addEntry(u"A1"_s, u"甲一小"_s, [](Entry &entry) {
        entry.phone = u"010-5550100"_s;
        entry.idNumber = u"示例证件"_s;
        entry.nodeCode = u"N-1"_s;
        entry.grade = u"五年级"_s;
        entry.tutor = u"示例辅导"_s;
        entry.submittedAt = officeDateTime(QDate(2023, 9, 1), QTime(8, 30));
    });
    must(Selection(county.workspace()).recommend(Level::School, {u"A1"_s}));
    must(Selection(county.workspace()).recommend(Level::County, {u"A1"_s}));
    const QString file = county.path(u"甲县.lxrec"_s);
    const SentFile sent = send(county, file);
    CHECK(sent.entries == 1);
    CHECK(sent.sequence == 1);

    const UpwardReport seen = preview(city, requestFor(county, file));
    CHECK(seen.isNewSender);
    CHECK(seen.sender.name == u"甲县");
    CHECK(seen.fingerprint == sent.fingerprint);
    CHECK(linesOf(seen) == QStringList{u"A1 new"_s});
    CHECK(countOf(city, u"entry"_s) == u"0");

    CHECK(linesOf(receive(city, requestFor(county, file))) == QStringList{u"A1 new"_s});
    Entry expected = county.entry(u"A1"_s);
    const Entry got = city.entry(u"A1"_s);
    expected.school = city.unit(u"甲一小"_s);
    expected.unit = city.unit(u"甲县"_s);
    expected.revision = got.revision;
    CHECK(got == expected);
    CHECK(city.problems().isEmpty());
    CHECK(county.problems().isEmpty());
}

TEST_CASE("the same list again changes nothing, not even the trail", "[upward]")
{
    TwoOffices offices;
    CHECK(receive(offices.city, offices.request()).count(UpwardChange::New) == 3);
    const QString trail = countOf(offices.city, u"audit"_s);
    const UpwardReport again = receive(offices.city, offices.request());
    CHECK(again.isTakenAlready);
    CHECK_FALSE(again.isNewSender);
    CHECK(linesOf(again) == QStringList{u"A1 same"_s, u"A2 same"_s, u"A3 same"_s});
    CHECK(countOf(offices.city, u"audit"_s) == trail);
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("entries over the quota stay out until there is room or a reason", "[upward]")
{
    TwoOffices offices;
    offices.city.addQuota(u"甲县"_s, {}, 2);
    CHECK(linesOf(preview(offices.city, offices.request()))
          == QStringList{u"A1 new"_s, u"A2 new"_s, u"A3 left quota"_s});
    CHECK(linesOf(receive(offices.city, offices.request()))
          == QStringList{u"A1 new"_s, u"A2 new"_s, u"A3 left quota"_s});
    CHECK(countOf(offices.city, u"entry"_s) == u"2");
    CHECK(offices.city.problems().isEmpty());
    ReceiveRequest withReason = offices.request();
    withReason.reason = u"市局追加一个名额"_s;
    const UpwardReport passed = receive(offices.city, withReason);
    CHECK(linesOf(passed) == QStringList{u"A1 same"_s, u"A2 same"_s, u"A3 new"_s});
    CHECK(rulesOf(passed.overridden) == QStringList{u"A3 quota"_s});
    CHECK(offices.city.text(u"SELECT reason FROM rule_override"_s) == withReason.reason);
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("a node, a teacher or a ban stands against an entry that arrives", "[upward]")
{
    Office county;
    Office city;
    city.addRecommended({u"B1"_s}, u"乙一小"_s);
    city.run(u"UPDATE entry SET node_code = 'N-1'"_s);
    county.addRecommended(kCodes, u"甲一小"_s);
    county.run(u"UPDATE entry SET node_code = 'N-1' WHERE code = 'A1'"_s);
    county.run(u"UPDATE entry SET teacher = '示例A3' WHERE code = 'A2'"_s);
    city.addBan(u"示例A3"_s, u"乙一小"_s);
    const QString file = county.path(u"甲县.lxrec"_s);
    send(county, file);
    CHECK(linesOf(preview(city, requestFor(county, file)))
          == QStringList{u"A1 left node"_s, u"A2 new"_s, u"A3 left teacher"_s});
    city.addBan(u"示例A3"_s, u"甲一小"_s);
    CHECK(linesOf(receive(city, requestFor(county, file)))
          == QStringList{u"A1 left node"_s, u"A2 left banned"_s, u"A3 left banned"_s});
    CHECK(countOf(city, u"entry"_s) == u"1");
    CHECK(city.problems().isEmpty());
}

TEST_CASE("a unit that the city does not have is said; schools are added below theirs", "[upward]")
{
    TwoOffices offices(false);
    offices.county.run(u"UPDATE unit SET name = '甲三小' WHERE name = '甲一小'"_s);
    send(offices.county, offices.file);
    CHECK(receive(offices.city, offices.request()).count(UpwardChange::New) == 3);
    CHECK(offices.city.entry(u"A1"_s).school == offices.city.unit(u"甲三小"_s));
    offices.city.run(u"UPDATE unit SET name = '丁县' WHERE name = '甲县'"_s);
    Office other;
    other.addRecommended({u"Z1"_s}, u"甲一小"_s);
    const QString file = other.path(u"other.lxrec"_s);
    send(other, file);
    CHECK(linesOf(receive(offices.city, requestFor(other, file)))
          == QStringList{u"Z1 left unit"_s});
}

TEST_CASE("a province takes a city's entries for the city", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    must(Selection(offices.city.workspace()).recommend(Level::City, {u"A1"_s, u"A3"_s}));
    const QString file = offices.city.path(u"市.lxrec"_s);
    SendRequest request;
    request.level = Level::City;
    CHECK(send(offices.city, file, request).entries == 2);

    Office province;
    province.run(u"UPDATE unit SET name = '某市' WHERE name = '乙县'"_s);
    ReceiveRequest taken = requestFor(offices.city, file);
    taken.countsFor = u"某市"_s;
    CHECK(linesOf(receive(province, taken)) == QStringList{u"A1 new"_s, u"A3 new"_s});
    CHECK(province.entry(u"A1"_s).unit == province.unit(u"某市"_s));
    CHECK(province.entry(u"A1"_s).school == province.unit(u"甲县甲一小"_s));
    CHECK(province.entry(u"A1"_s).level == Level::City);
    CHECK(province.problems().isEmpty());
}

TEST_CASE("codes that two counties both use are told apart", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    Office other;
    other.addRecommended({u"A1"_s}, u"乙一小"_s);
    const QString file = other.path(u"乙县.lxrec"_s);
    send(other, file);
    const UpwardReport report = receive(offices.city, requestFor(other, file));
    CHECK(linesOf(report) == QStringList{u"A1 new"_s});
    CHECK(report.lines.front().here == u"A1-2");
    CHECK(offices.city.entry(u"A1-2"_s).unit == offices.city.unit(u"乙县"_s));
    CHECK(receive(offices.city, requestFor(other, file)).count(UpwardChange::Same) == 1);
}

TEST_CASE("entries that the city knew from a table are the county's own", "[upward]")
{
    TwoOffices offices;
    offices.city.addEntry(u"A1"_s, u"甲一小"_s);
    offices.city.addEntry(u"E0007"_s, u"甲一小"_s, [](Entry &entry) {
        entry.title = u"课题A2"_s;
        entry.teacher = u"示例A2"_s;
    });
    const UpwardReport report = receive(offices.city, offices.request());
    CHECK(linesOf(report) == QStringList{u"A1 changed"_s, u"A2 changed"_s, u"A3 new"_s});
    CHECK(report.lines[1].here == u"E0007");
    CHECK(countOf(offices.city, u"entry"_s) == u"3");
    CHECK(offices.city.entry(u"E0007"_s).level == Level::County);
}

TEST_CASE("what the county alters comes along, what the city corrected stays", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    offices.city.run(u"UPDATE entry SET title = '市里更正' WHERE code = 'A1'"_s);
    offices.county.run(u"UPDATE entry SET grade = '六年级' WHERE code IN ('A1', 'A2')"_s);
    send(offices.county, offices.file);
    const UpwardReport report = receive(offices.city, offices.request());
    CHECK(linesOf(report) == QStringList{u"A1 changed"_s, u"A2 changed"_s, u"A3 same"_s});
    CHECK(report.lines[0].details.join(u' ').contains(u"六年级"));
    CHECK(offices.city.entry(u"A1"_s).title == u"市里更正");
    CHECK(offices.city.entry(u"A1"_s).grade == u"六年级");
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("a change that would break a rule waits, and comes in once it does not", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    offices.city.addRecommended({u"B1"_s}, u"乙一小"_s);
    offices.city.run(u"UPDATE entry SET node_code = 'N-9' WHERE code = 'B1'"_s);
    offices.county.run(u"UPDATE entry SET node_code = 'N-9' WHERE code = 'A2'"_s);
    send(offices.county, offices.file);
    CHECK(linesOf(receive(offices.city, offices.request()))
          == QStringList{u"A1 same"_s, u"A2 left node"_s, u"A3 same"_s});
    CHECK(offices.city.entry(u"A2"_s).nodeCode.isEmpty());
    offices.city.run(u"UPDATE entry SET node_code = '' WHERE code = 'B1'"_s);
    CHECK(linesOf(receive(offices.city, offices.request()))
          == QStringList{u"A1 same"_s, u"A2 changed"_s, u"A3 same"_s});
    CHECK(offices.city.entry(u"A2"_s).nodeCode == u"N-9");
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("what the county takes back or out goes with its reason", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    Selection selection(offices.county.workspace());
    must(selection.returnTo(Level::School, {u"A1"_s}, u"换报另一课"_s));
    must(selection.withdraw({u"A2"_s}, u"教师调离"_s));
    CHECK(send(offices.county, offices.file).takenBack == 2);
    CHECK(linesOf(receive(offices.city, offices.request()))
          == QStringList{u"A1 back"_s, u"A2 back"_s, u"A3 same"_s});
    CHECK(offices.city.entry(u"A1"_s).level == Level::School);
    CHECK(offices.city.entry(u"A1"_s).statusReason == u"换报另一课");
    CHECK(offices.city.entry(u"A2"_s).status == EntryStatus::Withdrawn);
    const QString trail = countOf(offices.city, u"audit"_s);
    CHECK(receive(offices.city, offices.request()).count(UpwardChange::TakenBack) == 0);
    CHECK(countOf(offices.city, u"audit"_s) == trail);
    must(selection.recommend(Level::County, {u"A1"_s}));
    send(offices.county, offices.file);
    CHECK(linesOf(receive(offices.city, offices.request()))
          == QStringList{u"A1 changed"_s, u"A2 same"_s, u"A3 same"_s});
    CHECK(offices.city.entry(u"A1"_s).level == Level::County);
}

TEST_CASE("what the city returned does not come back by the next list alone", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    must(Selection(offices.city.workspace()).returnTo(Level::School, {u"A1"_s}, u"缺材料"_s));
    send(offices.county, offices.file);
    CHECK(linesOf(receive(offices.city, offices.request()))
          == QStringList{u"A1 left returned"_s, u"A2 same"_s, u"A3 same"_s});
    CHECK(offices.city.entry(u"A1"_s).level == Level::School);
    ReceiveRequest again = offices.request();
    again.reason = u"材料已补齐"_s;
    CHECK(receive(offices.city, again).count(UpwardChange::Changed) == 1);
    CHECK(offices.city.entry(u"A1"_s).level == Level::County);
}

TEST_CASE("materials lie beside the list, are checked by content and come in as copies", "[upward]")
{
    TwoOffices offices(false);
    offices.county.handIn(u"A1"_s, u"design"_s, u"教学设计一"_s);
    offices.county.handIn(u"A1"_s, u"tasks"_s, u"任务单"_s);
    offices.county.handIn(u"A2"_s, u"design"_s, u"教学设计二二"_s);
    SendRequest request;
    request.withMaterials = true;
    const SentFile sent = send(offices.county, offices.file, request);
    CHECK(sent.materials == 3);
    CHECK(sent.copied == 3);
    CHECK(sent.notCopied.isEmpty());
    const QString folder = materialsFolderOf(offices.file);
    const QString design = folder + u"/A1/A1-design-5.txt"_s;
    REQUIRE(QFile::exists(design));
    const QByteArray kept = contentOf(design);
    QByteArray altered = kept;
    altered[0] = char(altered[0] ^ 1);
    must(writeDurably(design, altered));
    REQUIRE(QFile::remove(folder + u"/A1/A1-tasks-3.txt"_s));

    const UpwardReport report = receive(offices.city, offices.request());
    CHECK(report.materials.listed == 3);
    CHECK(report.materials.attached == 1);
    CHECK(report.materials.altered == QStringList{u"A1 A1-design-5.txt"_s});
    CHECK(report.materials.missing == QStringList{u"A1 A1-tasks-3.txt"_s});
    CHECK(report.materials.required.size() == 3);
    const auto files =
        must(Records(offices.city.workspace()).materials(offices.city.entry(u"A2"_s).id));
    REQUIRE(files.size() == 1);
    CHECK_FALSE(files.front().reference);
    CHECK(contentOf(materialPath(offices.city.workspace(), files.front()))
          == u"教学设计二二"_s.toUtf8());

    must(writeDurably(design, kept));
    const UpwardReport again = receive(offices.city, offices.request());
    CHECK(again.materials.here == 1);
    CHECK(again.materials.attached == 1);
    CHECK(again.count(UpwardChange::Same) == 3);
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("a file that the county replaced takes the old one's place in the city", "[upward]")
{
    TwoOffices offices(false);
    offices.county.handIn(u"A1"_s, u"design"_s, u"第一稿"_s);
    SendRequest request;
    request.withMaterials = true;
    send(offices.county, offices.file, request);
    receive(offices.city, offices.request());
    offices.county.run(u"DELETE FROM material"_s);
    offices.county.handIn(u"A1"_s, u"design"_s, u"第二稿，改过"_s);
    send(offices.county, offices.file, request);
    CHECK(receive(offices.city, offices.request()).materials.attached == 1);
    const auto files =
        must(Records(offices.city.workspace()).materials(offices.city.entry(u"A1"_s).id));
    REQUIRE(files.size() == 1);
    CHECK(contentOf(materialPath(offices.city.workspace(), files.front()))
          == u"第二稿，改过"_s.toUtf8());
}

TEST_CASE("the county's closed round goes along and stands in the entry's history", "[upward]")
{
    TwoOffices offices(false);
    for (const QString &code : kCodes)
        offices.county.score(u"county"_s, code, 80 + code.back().digitValue());
    must(Results(offices.county.workspace()).close(u"county"_s, u"组长"_s));
    send(offices.county, offices.file);
    receive(offices.city, offices.request());
    QString history;
    for (const HistoryLine &line :
         must(Records(offices.city.workspace()).history(offices.city.entry(u"A3"_s).id)))
        history += line.text + u'\n';
    CHECK(history.contains(u"83.00"));
    CHECK(history.contains(u"甲县"));
}
