// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/storage/statement.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/write.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// A campaign that has a row in every table which decides a result.
void fill(Office &office)
{
    office.addQuota(u"甲县"_s, {}, 2);
    office.addRecommended({u"A1"_s, u"A2"_s}, u"甲一小"_s);
    office.addEntry(u"A3"_s, u"甲一小"_s);
    must(Selection(office.workspace()).recommend(Level::County, {u"A3"_s}, u"追加"_s));
    for (const QString &code : {u"A1"_s, u"A2"_s, u"A3"_s})
        office.score(u"final"_s, code, 90);
    office.proposeVeto(u"final"_s, u"A3"_s, u"E1"_s);
    Reviews reviews(office.workspace());
    must(reviews.decideVeto(must(reviews.vetoes(u"final"_s)).front().id, true, u"组长"_s,
                            u"属实"_s));
    Results results(office.workspace());
    must(results.changeAward(u"final"_s, u"A2"_s, u"third"_s, u"组长"_s, u"复议"_s));
    must(results.close(u"final"_s, u"组长"_s));
    must(results.reopen(u"final"_s, u"组长"_s, u"更正"_s));
    office.run(u"PRAGMA foreign_keys = OFF"_s);
    office.run(u"PRAGMA ignore_check_constraints = ON"_s);
}

void addLine(Office &office)
{
    QStringList codes;
    for (int i = 1; i <= 10; ++i)
        codes += u"A%1"_s.arg(i);
    office.addRecommended(codes, u"乙一小"_s);
    for (const QString &code : codes)
        office.score(u"final"_s, code, 90);
    must(Results(office.workspace())
             .decideLine(u"final"_s, {Category::Subject, u"小学"_s, u"数学"_s}, u"first"_s,
                         TieAtLine::Exclude, u"组长"_s, u"合议"_s));
    office.run(u"PRAGMA foreign_keys = OFF"_s);
    office.run(u"PRAGMA ignore_check_constraints = ON"_s);
}

QString changed(const QString &column)
{
    return u"CASE typeof(%1) WHEN 'text' THEN %1 || '1' WHEN 'blob' THEN"
           " zeroblob(length(%1) + 1) WHEN 'null' THEN 'x' ELSE %1 + 1 END"_s.arg(column);
}

QStringList columnsOf(Office &office, const QString &table)
{
    return office.text(u"SELECT group_concat(name) FROM pragma_table_info('%1')"_s.arg(table))
        .split(u',');
}

// Alters one value in the rows that `where` picks, looks at what verify says, and puts all back.
QStringList problemsAfter(Office &office, const QString &table, const QString &column,
                          const QString &where)
{
    office.run(u"CREATE TEMP TABLE kept AS SELECT * FROM "_s + table);
    office.run(u"UPDATE %1 SET %2 = %3 WHERE %4"_s.arg(table, column, changed(column), where));
    const QStringList found = office.problems();
    office.run(u"DELETE FROM "_s + table);
    office.run(u"INSERT INTO %1 SELECT * FROM kept"_s.arg(table));
    office.run(u"DROP TABLE temp.kept"_s);
    return found;
}

// The code at the foot of a list that is printed now.
QString codeOnList(Office &office, const QString &form = u"award-list"_s)
{
    const QTemporaryDir folder;
    FormRequest request;
    request.form = form;
    const PrintedForm printed =
        must(Documents(office.workspace()).print(request, folder.filePath(u"list.xlsx"_s)));
    return printed.lists.front().code;
}

int recordsAfter(Office &office, const QString &code)
{
    const VerifyReport report = must(verifyWorkspace(office.folder(), code));
    for (const auto &[what, count] : report.checked) {
        if (what == u"records_after")
            return count;
    }
    return -1;
}

// One more record of which no row speaks.
void noteLook(Office &office)
{
    Write write = must(Write::begin(office.workspace()));
    must(write.record(u"test.look"_s, {}, {{u"note"_s, u"x"_s}}));
    must(write.commit({}));
}

// Every digest of the trail anew over what its records say now, the head too.
void forgeChain(Office &office)
{
    Database &database = office.workspace().database();
    QByteArray last;
    std::vector<std::pair<qint64, QByteArray>> digests;
    must(Statement(database,
                   "SELECT seq, at, actor, action, subject, detail, sheets FROM audit ORDER BY seq")
             .select([&](const Row &row) {
                 Digest digest;
                 digest.field(last).field(row.bigNumber(0)).field(row.text(1)).field(row.text(2));
                 digest.field(row.text(3)).field(row.bytes(4)).field(row.text(5));
                 last = digest.field(row.bytes(6)).finish();
                 digests.emplace_back(row.bigNumber(0), last);
             }));
    for (const auto &[seq, digest] : digests)
        must(Statement(database, "UPDATE audit SET digest = ? WHERE seq = ?").execute(digest, seq));
    must(Statement(database, "UPDATE audit_head SET digest = ?").execute(last));
}

} // namespace

TEST_CASE("a campaign that the program made is whole", "[verify]")
{
    Office office;
    CHECK(office.problems().isEmpty());
    fill(office);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a change of any column of a row that decides a result is found and named", "[verify]")
{
    Office office;
    const QString table = GENERATE(u"veto"_s, u"award_change"_s, u"closure"_s, u"round_rubric"_s,
                                   u"panel"_s, u"panel_member"_s, u"quota"_s, u"rule_override"_s,
                                   u"line_decision"_s, u"rubric"_s);
    if (table == u"line_decision")
        addLine(office);
    else
        fill(office);
    const QString firstRow = u"rowid = (SELECT min(rowid) FROM %1)"_s.arg(table);
    for (const QString &column : columnsOf(office, table)) {
        if (table == u"quota" && column == u"id")
            continue; // numbers the rows and says nothing
        INFO(table.toStdString() << '.' << column.toStdString());
        const QStringList problems = problemsAfter(office, table, column, firstRow);
        CHECK_FALSE(problems.filter(u"row "_s + table).isEmpty());
    }
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a change of the campaign, a round or an entry's standing is found and named", "[verify]")
{
    Office office;
    fill(office);
    const auto found = [&office](const QString &change, const QString &place) {
        office.run(change);
        return !office.problems().filter(place).isEmpty();
    };
    CHECK(found(u"UPDATE entry SET level = 'city' WHERE code = 'A1'"_s, u"row entry A1"_s));
    CHECK(found(u"UPDATE entry SET status = 'withdrawn' WHERE code = 'A2'"_s, u"row entry A2"_s));
    CHECK(found(u"UPDATE entry SET status_reason = 'x' WHERE code = 'A3'"_s, u"row entry A3"_s));
    CHECK(found(u"UPDATE round SET name = 'x' WHERE code = 'county'"_s, u"row round county"_s));
    CHECK(found(u"UPDATE round SET version = 9 WHERE code = 'design'"_s, u"row round design"_s));
    CHECK(found(u"UPDATE campaign SET profile = profile || ' '"_s, u"row campaign 1"_s));
}

TEST_CASE("rows added or taken away are found and named", "[verify]")
{
    Office office;
    fill(office);
    office.run(u"DELETE FROM award_change"_s);
    office.run(u"DELETE FROM veto"_s);
    office.run(u"INSERT INTO panel_member SELECT panel_id, x'00', 1 FROM panel_member LIMIT 1"_s);
    const QStringList problems = office.problems();
    CHECK_FALSE(problems.filter(u"row award_change final A2"_s).isEmpty());
    CHECK_FALSE(problems.filter(u"row veto final A3 V2"_s).isEmpty());
    CHECK_FALSE(problems.filter(u"row panel_member"_s).isEmpty());
}

TEST_CASE("a change of any column of any record of the trail is found and named", "[verify]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A1"_s, 90);
    office.run(u"PRAGMA foreign_keys = OFF"_s);
    const int records = office.text(u"SELECT COUNT(*) FROM audit"_s).toInt();
    REQUIRE(records > 5);
    for (int seq = records; seq > 0; --seq) {
        for (const QString &column : columnsOf(office, u"audit"_s)) {
            if (column == u"seq" && seq < records)
                continue; // the next number is taken
            INFO("audit " << seq << '.' << column.toStdString());
            CHECK_FALSE(problemsAfter(office, u"audit"_s, column, u"seq = %1"_s.arg(seq))
                            .filter(u"audit audit "_s)
                            .isEmpty());
        }
    }
    for (const QString &column : columnsOf(office, u"audit_head"_s).mid(1)) {
        INFO("audit_head." << column.toStdString());
        CHECK_FALSE(problemsAfter(office, u"audit_head"_s, column, u"1"_s).isEmpty());
    }
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a change of any column of a sheet is found and named", "[verify]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A1"_s, 90);
    office.run(u"PRAGMA foreign_keys = OFF"_s);
    office.run(u"PRAGMA ignore_check_constraints = ON"_s);
    const QString second = u"expert_id = (SELECT max(expert_id) FROM sheet)"_s;
    for (const QString &column : columnsOf(office, u"sheet"_s)) {
        INFO("sheet." << column.toStdString());
        CHECK_FALSE(
            problemsAfter(office, u"sheet"_s, column, second).filter(u"sheet sheet "_s).isEmpty());
    }
    CHECK(office.problems().isEmpty());
}

TEST_CASE("what merely reads the same was altered, too", "[verify]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.score(u"final"_s, u"A1"_s, 90);
    const QString change =
        GENERATE(u"UPDATE sheet SET points = '0' || points"_s,
                 u"UPDATE sheet SET points = CAST(points AS BLOB)"_s,
                 u"UPDATE sheet SET submitted_at = replace(submitted_at, 'Z', '.000Z')"_s,
                 u"UPDATE sheet SET unjudged = char(10)"_s,
                 u"UPDATE audit SET subject = x'' WHERE subject IS NULL AND seq = 1"_s,
                 u"UPDATE audit SET actor = CAST(actor AS BLOB) WHERE seq = 1"_s,
                 u"UPDATE audit_head SET sheets = x'00'"_s);
    INFO(change.toStdString());
    office.run(change);
    CHECK_FALSE(office.problems().isEmpty());
}

TEST_CASE("the code of a list verifies as long as its record stands in the chain", "[verify]")
{
    Office office;
    fill(office);
    const QString code = codeOnList(office);
    CHECK(must(verifyWorkspace(office.folder(), code)).ok());
    CHECK(recordsAfter(office, code) == 0);
    office.addEntry(u"B1"_s, u"甲二小"_s);
    must(Selection(office.workspace()).recommend(Level::School, {u"B1"_s}));
    CHECK(recordsAfter(office, code) > 0);
    CHECK(codeOnList(office) == code); // the list says the same
    CHECK(codeOnList(office, u"score-summary"_s) != code);
    for (const QString &form : {u"award-list"_s, u"score-summary"_s, u"recommendation-list"_s}) {
        const QString own = codeOnList(office, form);
        FormRequest request;
        request.form = form;
        const Document list = must(Documents(office.workspace()).documents(request)).front();
        CHECK(list.trail.contains(own));
        CHECK(list.trailQr == own);
    }
}

TEST_CASE("a code finds a tail that was cut without a trace", "[verify]")
{
    Office office;
    fill(office);
    const QString before = codeOnList(office);
    office.run(u"CREATE TEMP TABLE kept_head AS SELECT * FROM audit_head"_s);
    noteLook(office);
    const QString after = codeOnList(office, u"score-summary"_s);
    REQUIRE(after != before);
    office.run(u"DELETE FROM audit WHERE seq > (SELECT count FROM kept_head)"_s);
    office.run(u"DELETE FROM audit_head"_s);
    office.run(u"INSERT INTO audit_head SELECT * FROM kept_head"_s);
    CHECK(office.problems().isEmpty());
    CHECK(must(verifyWorkspace(office.folder(), before)).ok());
    const VerifyReport found = must(verifyWorkspace(office.folder(), after));
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems.front().what == u"code");
}

TEST_CASE("a code finds a chain that was rewritten by somebody who knows how", "[verify]")
{
    Office office;
    fill(office);
    noteLook(office);
    const QString code = codeOnList(office);
    office.run(u"UPDATE audit SET actor = 'x' WHERE action = 'test.look'"_s);
    CHECK_FALSE(office.problems().isEmpty());
    forgeChain(office);
    CHECK(office.problems().isEmpty());
    const VerifyReport found = must(verifyWorkspace(office.folder(), code));
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems.front().what == u"code");
    CHECK(must(verifyWorkspace(office.folder(), codeOnList(office, u"score-summary"_s))).ok());
}

TEST_CASE("a mistyped code is a usage error, not a finding", "[verify]")
{
    Office office;
    fill(office);
    QString code = codeOnList(office);
    code.back() = code.back() == u'7' ? u'8' : u'7';
    CHECK(verifyWorkspace(office.folder(), code).error().code == ErrorCode::Usage);
    CHECK(verifyWorkspace(office.folder(), u"abc"_s).error().code == ErrorCode::Usage);
}

TEST_CASE("a rubric or profile that cannot be read is a problem, not the end", "[verify]")
{
    Office office;
    fill(office);
    SECTION("rubric")
    {
        office.run(u"UPDATE rubric SET json = '{' WHERE code = 'A'"_s);
        CHECK_FALSE(office.problems().filter(u"row rubric A"_s).isEmpty());
    }
    SECTION("profile")
    {
        office.run(u"UPDATE campaign SET profile = '{'"_s);
        CHECK_FALSE(office.problems().filter(u"row campaign 1"_s).isEmpty());
    }
}

TEST_CASE("a file that is no campaign, or none at all, is an error", "[verify]")
{
    Office office;
    CHECK(verifyWorkspace(office.path(u"absent"_s)).error().code == ErrorCode::NotFound);
    QDir().mkpath(office.path(u"other"_s));
    QFile file(office.path(u"other/campaign.db"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a database at all");
    file.close();
    CHECK(verifyWorkspace(office.path(u"other"_s)).error().code == ErrorCode::Unreadable);
}
