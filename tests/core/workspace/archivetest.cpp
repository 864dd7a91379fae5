// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/archiveverification.h"
#include "core/workspace/exchange/archiving.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/roundbook.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <random>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// What an office that signs anything with a new key would get past its own archive.
QStringList problemsAfter(const ResultArchive &original,
                          const std::function<void(ResultArchive &)> &change)
{
    ResultArchive changed = original;
    change(changed);
    const QByteArray bytes = must(writeResultArchive(changed, SigningKey::create()));
    return linesOf(verifyArchive(must(readResultArchive(bytes))).report);
}

} // namespace

TEST_CASE("the archive of a closed round verifies without the campaign", "[archive]")
{
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(u"final.lxresult"_s);
    ArchivedResult done;
    QByteArray closed;
    {
        Office office;
        fill(office);
        close(office);
        done = must(archiveResult(office.workspace(), u"final"_s, path));
        CHECK(done.fingerprint == fingerprint(must(campaignPublicKey(office.workspace()))));
        closed = must(Results(office.workspace()).tally(u"final"_s)).round.digest;
        CHECK(office.problems().isEmpty());
    }
    CHECK(done.entries == 11);
    CHECK(done.sheets == 33);
    CHECK(done.signedSheets == 0);
    const ArchiveReport found = must(verifyArchive(path, done.fingerprint));
    INFO(linesOf(found.report).join(u'\n').toStdString());
    CHECK(found.report.ok());
    CHECK(found.fingerprint == done.fingerprint);
    CHECK(found.closedBy == u"组长");
    CHECK(countOf(found.report, u"entries"_s) == 11);
    CHECK(countOf(found.report, u"sheets_keyed"_s) == 33);
    CHECK(countOf(found.report, u"vetoes"_s) == 1);
    CHECK(countOf(found.report, u"award_changes"_s) == 1);
    CHECK(countOf(found.report, u"line_decisions"_s) >= 1);
    CHECK(must(verifyArchive(path, done.fingerprint.toLower().remove(u'-'))).report.ok());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const SignedArchive archive = must(readResultArchive(file.readAll()));
    CHECK(archive.archive.round.digest == closed);
}

TEST_CASE("an archive holds no phone and no identity number", "[archive]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s, [](Entry &entry) {
        entry.phone = u"00000001234"_s;
        entry.idNumber = u"410000190001019999"_s;
    });
    must(Selection(office.workspace()).recommend(Level::School, {u"A1"_s}));
    must(Selection(office.workspace()).recommend(Level::County, {u"A1"_s}));
    office.score(u"final"_s, u"A1"_s, 90);
    close(office);
    must(archiveResult(office.workspace(), u"final"_s, office.path(u"a.lxresult"_s)));
    QFile file(office.path(u"a.lxresult"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("A1"));
    CHECK_FALSE(bytes.contains("00000001234"));
    CHECK_FALSE(bytes.contains("410000190001019999"));
}

TEST_CASE("an open round, or one that does not follow from its sheets, is not archived",
          "[archive]")
{
    Office office;
    fill(office);
    const QString path = office.path(u"a.lxresult"_s);
    CHECK(archiveResult(office.workspace(), u"final"_s, path).error().code == ErrorCode::Refused);
    CHECK(archiveResult(office.workspace(), u"none"_s, path).error().code == ErrorCode::NotFound);
    close(office);
    office.run(u"UPDATE sheet SET points = replace(points, '0 ', '50 ')"_s);
    CHECK(archiveResult(office.workspace(), u"final"_s, path).error().code == ErrorCode::Corrupt);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("whoever changes anything in an archive and signs it anew is found out", "[archive]")
{
    Office office;
    fill(office);
    close(office);
    const ResultArchive archive = must(resultArchive(office.workspace(), u"final"_s));
    CHECK(problemsAfter(archive, [](ResultArchive &) {}).isEmpty());

    const auto places = [&archive](const std::function<void(ResultArchive &)> &change) {
        return problemsAfter(archive, change);
    };
    SECTION("a score")
    {
        for (size_t i = 0; i < archive.sheets.size(); ++i) {
            const QStringList found = places([i](ResultArchive &changed) {
                auto &points = changed.sheets[i].points;
                const bool isNothing = *points[0] == Points();
                points[0] = isNothing ? Points::fromHundredths(50)
                                      : *points[0] - Points::fromHundredths(50);
            });
            INFO(i << found.join(u'\n').toStdString());
            CHECK(found.contains(u"closure round final"_s));
        }
        const QStringList named = places([](ResultArchive &changed) {
            changed.sheets[0].points[0] = *changed.sheets[0].points[0] - Points::whole(3);
        });
        CHECK(named.contains(u"list A1 score"_s));
        CHECK(named.contains(u"list A1 mean"_s));
    }
    SECTION("the list")
    {
        CHECK(places([](auto &a) { a.list[0].entries[0].score = u"99.99"_s; })
              == QStringList{u"list A1 score"_s});
        CHECK(places([](auto &a) { a.list[0].entries[2].award = u"first"_s; }).size() == 1);
        CHECK(places([](auto &a) { a.list[0].entries[2].recommended ^= true; }).size() == 1);
        CHECK(places([](auto &a) { a.list[0].entries.pop_back(); }).size() == 1);
        CHECK(places([](auto &a) { std::swap(a.list[0].entries[0], a.list[0].entries[1]); }).size()
              == 2);
        CHECK(places([](auto &a) { a.list.clear(); }).size() == 11);
    }
    SECTION("decisions, people and rules")
    {
        CHECK(places([](auto &a) { a.vetoes.clear(); }).contains(u"list A8 status"_s));
        CHECK_FALSE(places([](auto &a) { a.changes.clear(); }).isEmpty());
        CHECK_FALSE(places([](auto &a) { a.lines.clear(); }).filter(u"line "_s).isEmpty());
        CHECK_FALSE(places([](auto &a) { a.panels[0].members[0].active = false; }).isEmpty());
        CHECK_FALSE(
            places([](auto &a) { a.round.digest[0] = char(a.round.digest[0] ^ 1); }).isEmpty());
        CHECK_FALSE(places([](auto &a) {
                        a.profile.replace("\"min_sheets\": 3", "\"min_sheets\": 2");
                    }).isEmpty());
        CHECK(places([](auto &a) { a.profile = "{}"; }) == QStringList{u"profile profile.json"_s});
        CHECK(places([](auto &a) { a.round.code = u"other"_s; })
              == QStringList{u"profile profile.json"_s});
        CHECK(
            places([](auto &a) { a.entries[0].level = Level::Declared; }).contains(u"entry A1"_s));
        CHECK(places([](auto &a) {
                  a.sheets[0].state = SheetState::NotStarted;
                  a.sheets[0].points.clear();
              })
                  .filter(u"sheet A1 × "_s)
                  .size()
              == 1);
        CHECK(places([](auto &a) { a.vetoes[0].state = VetoState::Proposed; })
                  .filter(u"veto A8"_s)
                  .size()
              == 1);
    }
}

TEST_CASE("an archive that another key signed is told by the fingerprint", "[archive]")
{
    Office office;
    fill(office);
    close(office);
    const QString ours = fingerprint(must(campaignPublicKey(office.workspace())));
    const ResultArchive archive = must(resultArchive(office.workspace(), u"final"_s));
    const SigningKey other = SigningKey::create();
    const QString path = office.path(u"forged.lxresult"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(must(writeResultArchive(archive, other)));
    file.close();
    const ArchiveReport plain = must(verifyArchive(path));
    CHECK(plain.report.ok());
    CHECK(plain.fingerprint == fingerprint(other.publicKey()));
    CHECK(linesOf(must(verifyArchive(path, ours)).report)
          == QStringList{u"key "_s + fingerprint(other.publicKey())});
    CHECK(verifyArchive(path, u"abc"_s).error().code == ErrorCode::Usage);
    CHECK(verifyArchive(office.path(u"none"_s)).error().code == ErrorCode::NotFound);
}

TEST_CASE("one flipped bit anywhere in an archive's file is found", "[archive]")
{
    Office office;
    fill(office);
    close(office);
    const QString path = office.path(u"a.lxresult"_s);
    must(archiveResult(office.workspace(), u"final"_s, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    std::mt19937 dice(11);
    for (int i = 0; i < 250; ++i) {
        QByteArray changed = whole;
        const qsizetype at = qsizetype(dice()) % whole.size();
        changed[at] = char(changed[at] ^ (1 << dice() % 8));
        REQUIRE(file.seek(0));
        REQUIRE(file.write(changed) == changed.size());
        REQUIRE(file.flush());
        INFO("byte " << at);
        const auto found = verifyArchive(path);
        REQUIRE((!found || !found->report.ok()));
    }
}

TEST_CASE("sheets that came back signed are the archive's, and others are told apart", "[archive]")
{
    Office office;
    fill(office);
    Returning first(office, u"E1"_s);
    ScoreFile scores = first.scores();
    // One sheet was put right on paper after it had come back.
    scores.sheets[3].draft.points[0] = *scores.sheets[3].draft.points[0] - Points::whole(1);
    first.takeIn(scores);
    close(office);
    const QString path = office.path(u"a.lxresult"_s);
    const ArchivedResult done = must(archiveResult(office.workspace(), u"final"_s, path));
    CHECK(done.signedSheets == 10);
    const VerifyReport found = must(verifyArchive(path)).report;
    INFO(linesOf(found).join(u'\n').toStdString());
    CHECK(found.ok());
    CHECK(countOf(found, u"sheets_signed"_s) == 10);
    CHECK(countOf(found, u"sheets_keyed"_s) == 23);
    CHECK(countOf(found, u"sheets_replaced"_s) == 1);
    CHECK(countOf(found, u"score_files"_s) == 1);

    const ResultArchive archive = must(resultArchive(office.workspace(), u"final"_s));
    const auto firstSigned = std::find_if(archive.sheets.begin(), archive.sheets.end(),
                                          [](const ArchivedSheet &one) { return one.file; });
    const auto at = size_t(firstSigned - archive.sheets.begin());
    CHECK(problemsAfter(archive, [at](ResultArchive &a) {
              a.sheets[at].points[0] = *a.sheets[at].points[0] - Points::fromHundredths(50);
          }).contains(u"sheet A1 × E1"_s));
    CHECK(problemsAfter(archive, [](ResultArchive &a) {
              a.scoreFiles[0][200] = char(a.scoreFiles[0][200] ^ 1);
          }).contains(u"score_file scores/0.lxscores"_s));
    CHECK(problemsAfter(
              archive,
              [](ResultArchive &a) { a.packages[0].expertKey = SigningKey::create().publicKey(); })
          == QStringList{u"score_file scores/0.lxscores"_s});
    CHECK(problemsAfter(archive, [](ResultArchive &a) { a.campaign = QUuid::createUuid(); })
          == QStringList{u"score_file scores/0.lxscores"_s});
}

TEST_CASE("the archive of any campaign verifies", "[archive]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        std::mt19937 dice(seed);
        Office office;
        for (int e = 1; e <= 6; ++e)
            office.addExpert(u"E%1"_s.arg(e));
        QStringList codes;
        const unsigned entries = 3 + dice() % 12;
        for (unsigned i = 0; i < entries; ++i) {
            const QString school =
                QStringList{u"甲一小"_s, u"甲二小"_s, u"乙一小"_s, u"港一小"_s}[int(dice() % 4)];
            office.addEntry(u"A%1"_s.arg(i), school, [&dice](Entry &entry) {
                entry.category = dice() % 3 ? Category::Subject : Category::Special;
                entry.stage = dice() % 2 ? u"小学"_s : u"初中"_s;
            });
            codes += u"A%1"_s.arg(i);
        }
        const std::vector<QString> all(codes.begin(), codes.end());
        must(Selection(office.workspace()).recommend(Level::School, all));
        must(Selection(office.workspace()).recommend(Level::County, all));
        const RoundBook book = must(openRound(office.workspace(), u"final"_s));
        for (const Entry &entry : book.entries) {
            const unsigned experts = 2 + dice() % 5;
            for (unsigned e = 1; e <= experts; ++e)
                office.score(u"final"_s, entry.code, u"E%1"_s.arg(e), 60 + int(dice() % 40));
            if (dice() % 6 == 0)
                office.proposeVeto(u"final"_s, entry.code, u"E1"_s);
        }
        Reviews reviews(office.workspace());
        for (const Veto &veto : must(reviews.vetoes(u"final"_s)))
            must(reviews.decideVeto(veto.id, dice() % 2 == 0, u"组长"_s, u"复核"_s));
        if (book.entries.empty())
            continue;
        close(office);
        const QString path = office.path(u"a.lxresult"_s);
        must(archiveResult(office.workspace(), u"final"_s, path));
        const ArchiveReport found = must(verifyArchive(path));
        INFO(linesOf(found.report).join(u'\n').toStdString());
        REQUIRE(found.report.ok());
        REQUIRE(countOf(found.report, u"entries"_s) == int(book.entries.size()));
    }
}

TEST_CASE("the screened designs of direct schools come with the archive of the city's round",
          "[archive]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.addRecommended({u"D1"_s, u"D2"_s}, u"市一中"_s);
    for (const QString &code : {u"D1"_s, u"D2"_s})
        office.score(u"design"_s, code, 90);
    close(office, u"design"_s);
    for (const Entry &entry : must(openRound(office.workspace(), u"final"_s)).entries)
        office.score(u"final"_s, entry.code, 85);
    close(office);
    for (const QString &round : {u"design"_s, u"final"_s}) {
        const QString path = office.path(round);
        must(archiveResult(office.workspace(), round, path));
        const VerifyReport found = must(verifyArchive(path)).report;
        INFO(round.toStdString() << linesOf(found).join(u'\n').toStdString());
        CHECK(found.ok());
    }
    const ResultArchive archive = must(resultArchive(office.workspace(), u"final"_s));
    REQUIRE(archive.selectedDesigns);
}
