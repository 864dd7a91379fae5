// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/upward.h"

#include "core/exchange/durablefile.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/records.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QStringList kCodes{u"A1"_s, u"A2"_s, u"A3"_s};

SentFile send(Office &office, const QString &path, const SendRequest &request = {},
              const UpwardSecrets &secrets = {})
{
    SendRequest wanted = request;
    wanted.path = path;
    TaskState state;
    return must(writeRecommendation(office.workspace(), wanted, secrets, state));
}

ReceiveRequest requestFor(Office &sender, const QString &path)
{
    ReceiveRequest request;
    request.path = path;
    request.trust = fingerprint(must(campaignPublicKey(sender.workspace())));
    return request;
}

Result<UpwardReport> tryReceive(Office &office, const ReceiveRequest &request,
                                const Secret &passphrase = {})
{
    TaskState state;
    return receiveUpward(office.workspace(), request, passphrase, state);
}

UpwardReport receive(Office &office, const ReceiveRequest &request)
{
    return must(tryReceive(office, request));
}

UpwardReport preview(Office &office, const ReceiveRequest &request)
{
    TaskState state;
    return must(previewUpward(office.workspace(), request, {}, state));
}

// "A1 new", or "A1 left quota node" for each line.
QStringList linesOf(const UpwardReport &report)
{
    const QHash<UpwardChange, QString> words{{UpwardChange::New, u"new"_s},
                                             {UpwardChange::Same, u"same"_s},
                                             {UpwardChange::Changed, u"changed"_s},
                                             {UpwardChange::TakenBack, u"back"_s},
                                             {UpwardChange::Left, u"left"_s}};
    QStringList lines;
    for (const UpwardLine &line : report.lines) {
        QString text = line.code + u' ' + words.value(line.change);
        for (const SelectionObstacle &problem : line.problems)
            text += u' ' + problem.rule;
        lines += text;
    }
    return lines;
}

QString messageOf(const Result<UpwardReport> &report)
{
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::Refused);
    return report.error().message;
}

QString countOf(Office &office, const QString &table)
{
    return office.text(u"SELECT COUNT(*) FROM "_s + table);
}

QByteArray contentOf(const QString &path)
{
    return must(readSmallFile(path, 1 << 26));
}

// A county's workspace and the city's, with a list on its way.
struct TwoOffices
{
    Office county;
    Office city;
    QString file = county.path(u"甲县.lxrec"_s);

    explicit TwoOffices(bool isSent = true)
    {
        county.addRecommended(kCodes, u"甲一小"_s);
        if (isSent)
            send(county, file);
    }
    ReceiveRequest request() { return requestFor(county, file); }
};

} // namespace

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

TEST_CASE("a sender that was never met comes in only with its fingerprint", "[upward]")
{
    TwoOffices offices;
    ReceiveRequest request = offices.request();
    const QString right = request.trust;
    request.trust.clear();
    CHECK(messageOf(tryReceive(offices.city, request)).contains(right));
    request.trust = u"0000-0000-0000-0000"_s;
    CHECK(messageOf(tryReceive(offices.city, request)).contains(right));
    CHECK(countOf(offices.city, u"entry"_s) == u"0");
    CHECK(countOf(offices.city, u"known_sender"_s) == u"0");
    request.trust = right.toLower().remove(u'-');
    CHECK(receive(offices.city, request).count(UpwardChange::New) == 3);
    request.trust.clear();
    send(offices.county, offices.file);
    CHECK(receive(offices.city, request).count(UpwardChange::Same) == 3);
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

TEST_CASE("an older list is refused once a newer one was taken in", "[upward]")
{
    TwoOffices offices;
    const QString newer = offices.county.path(u"second.lxrec"_s);
    const QString newest = offices.county.path(u"third.lxrec"_s);
    CHECK(send(offices.county, newer).sequence == 2);
    CHECK(send(offices.county, newest).sequence == 3);
    receive(offices.city, requestFor(offices.county, newest)); // the one between never came
    for (const QString &old : {offices.file, newer}) {
        const auto refused = tryReceive(offices.city, requestFor(offices.county, old));
        CHECK(messageOf(refused).contains(u"3"));
    }
    CHECK(countOf(offices.city, u"upward_file"_s) == u"1");
}

TEST_CASE("a list from a second copy of the county's campaign is refused as a fork", "[upward]")
{
    TwoOffices offices(false);
    const QString database = offices.county.folder() + u"/campaign.db"_s;
    const QString kept = offices.county.path(u"kept.db"_s);
    offices.county.run(u"VACUUM INTO '%1'"_s.arg(kept));
    send(offices.county, offices.file);
    receive(offices.city, offices.request());
    // The office restores yesterday's copy and sends its first list once more.
    offices.county.replaceDatabase(kept);
    must(Selection(offices.county.workspace()).withdraw({u"A3"_s}, u"教师调离"_s));
    const QString fork = offices.county.path(u"fork.lxrec"_s);
    CHECK(send(offices.county, fork).sequence == 1);
    ReceiveRequest request = requestFor(offices.county, fork);
    messageOf(tryReceive(offices.city, request));
    request.takeFork = true;
    messageOf(tryReceive(offices.city, request)); // not without a reason
    request.reason = u"原库已损坏，电话核实"_s;
    receive(offices.city, request);
    request.reason.clear();
    send(offices.county, fork);
    receive(offices.city, request); // from here on it follows
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("another key for a campaign that is known is refused", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    offices.city.run(u"UPDATE known_sender SET public_key = zeroblob(32)"_s);
    ReceiveRequest request = offices.request();
    send(offices.county, offices.file);
    const QString message = messageOf(tryReceive(offices.city, request));
    CHECK(message.contains(request.trust));
}

TEST_CASE("a file of this campaign itself is refused", "[upward]")
{
    TwoOffices offices;
    messageOf(tryReceive(offices.county, offices.request()));
}

TEST_CASE("another campaign that speaks for a county needs a reason", "[upward]")
{
    TwoOffices offices;
    receive(offices.city, offices.request());
    Office anew;
    anew.addRecommended({u"A1"_s, u"A9"_s}, u"甲一小"_s);
    const QString file = anew.path(u"甲县.lxrec"_s);
    send(anew, file);
    ReceiveRequest request = requestFor(anew, file);
    CHECK(linesOf(receive(offices.city, request))
          == QStringList{u"A1 left sender"_s, u"A9 left sender"_s});
    request.reason = u"县里换了电脑"_s;
    CHECK(linesOf(receive(offices.city, request)) == QStringList{u"A1 same"_s, u"A9 new"_s});
    CHECK(offices.city.problems().isEmpty());
}

TEST_CASE("a list with one bit changed at any of 200 places takes nothing in", "[upward]")
{
    TwoOffices offices;
    const QByteArray whole = contentOf(offices.file);
    const ReceiveRequest request = offices.request();
    std::mt19937 dice(7);
    for (int i = 0; i < 200; ++i) {
        QByteArray changed = whole;
        const qsizetype at = qsizetype(dice() % size_t(whole.size()));
        changed[at] = char(changed[at] ^ (1 << dice() % 8));
        must(writeDurably(offices.file, changed));
        REQUIRE_FALSE(tryReceive(offices.city, request));
    }
    CHECK(countOf(offices.city, u"entry"_s) == u"0");
    CHECK(countOf(offices.city, u"known_sender"_s) == u"0");
    must(writeDurably(offices.file, whole));
    CHECK(receive(offices.city, request).count(UpwardChange::New) == 3);
}

TEST_CASE("a list under a passphrase comes in with it alone", "[upward]")
{
    TwoOffices offices(false);
    UpwardSecrets secrets;
    secrets.file = Secret::passphrase(u"甲县 2023"_s);
    send(offices.county, offices.file, {}, secrets);
    CHECK_FALSE(contentOf(offices.file).contains(u"示例A1"_s.toUtf8()));
    messageOf(tryReceive(offices.city, offices.request()));
    messageOf(tryReceive(offices.city, offices.request(), Secret::passphrase(u"wrong"_s)));
    CHECK(must(tryReceive(offices.city, offices.request(), Secret::passphrase(u"甲县 2023"_s)))
              .count(UpwardChange::New)
          == 3);
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
