// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/workspace/verification.h"
#include "core/workspace/workspace.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QStringList releasedSchemas()
{
    return QDir(QStringLiteral(TEST_DATA "/schema")).entryList({u"schema*.db"_s}, QDir::Files);
}

// Every value of every table, as text; table -> rows.
std::map<QString, QStringList> contentsOf(const QString &path)
{
    const auto database = must(Database::openReadOnly(path));
    QStringList tables;
    must(Statement(*database, "SELECT name FROM sqlite_master WHERE type = 'table'")
             .select([&tables](const Row &row) { tables += row.text(0); }));
    std::map<QString, QStringList> contents;
    for (const QString &table : tables) {
        QString columns;
        const QByteArray names =
            u"SELECT group_concat('quote(' || name || ')', '||') FROM pragma_table_info('%1')"_s
                .arg(table)
                .toUtf8();
        must(Statement(*database, names.constData()).select([&columns](const Row &row) {
            columns = row.text(0);
        }));
        QStringList &rows = contents[table];
        const QByteArray all = u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns, table).toUtf8();
        must(Statement(*database, all.constData()).select([&rows](const Row &row) {
            rows += row.text(0);
        }));
    }
    return contents;
}

QString copyTo(const QTemporaryDir &folder, const QString &file)
{
    const QString path = folder.filePath(u"campaign.db"_s);
    REQUIRE(QFile::copy(QStringLiteral(TEST_DATA "/schema/") + file, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    return path;
}

// Every table with as many rows as before, the trail word for word.
void checkKept(const std::map<QString, QStringList> &before,
               const std::map<QString, QStringList> &after)
{
    for (const auto &[table, rows] : before) {
        INFO(table.toStdString());
        REQUIRE(after.count(table) == 1);
        CHECK(after.at(table).size() == rows.size());
    }
    const QString trail = u"audit"_s;
    CHECK(after.at(trail).mid(0, before.at(trail).size()) == before.at(trail));
}

QStringList problemsIn(const QTemporaryDir &folder)
{
    QStringList problems;
    for (const Problem &problem : must(verifyWorkspace(folder.path())).problems)
        problems += problem.where + u": "_s + problem.detail;
    return problems;
}

} // namespace

TEST_CASE("a campaign of every released schema opens with all its rows and is whole", "[schema]")
{
    const QStringList files = releasedSchemas();
    REQUIRE_FALSE(files.isEmpty());
    for (const QString &file : files) {
        INFO(file.toStdString());
        const int schema = file.mid(6, file.indexOf(u'.') - 6).toInt();
        const QTemporaryDir folder;
        const QString path = copyTo(folder, file);
        const auto before = contentsOf(path);

        must(Workspace::open(folder.path())).reset();

        checkKept(before, contentsOf(path));
        const QDir backups(folder.filePath(u"backups"_s));
        const QStringList copies = backups.entryList({u"*.db"_s}, QDir::Files);
        REQUIRE(copies.size() == (schema < newestSchema() ? 1 : 0));
        if (!copies.isEmpty())
            CHECK(contentsOf(backups.filePath(copies.front())) == before);
        CHECK(problemsIn(folder).isEmpty());
    }
}

TEST_CASE("a campaign of every released schema is verified without being opened before", "[schema]")
{
    for (const QString &file : releasedSchemas()) {
        INFO(file.toStdString());
        const QTemporaryDir folder;
        copyTo(folder, file);
        CHECK(problemsIn(folder).isEmpty());
    }
}

TEST_CASE("recusals of before are told apart by where the expert works and by their words",
          "[schema]")
{
    const QTemporaryDir folder;
    const QString path = copyTo(folder, u"schema3.db"_s);
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(path);
        REQUIRE(old.open());
        QSqlQuery query(old);
        const QString insert =
            u"INSERT INTO recusal SELECT randomblob(16), (SELECT id FROM expert LIMIT 1),"
            " (SELECT id FROM entry LIMIT 1), NULL, '%1'"_s;
        for (const QString &reason : {u"学生的亲属"_s, u"担任辅导教师"_s, u"本校同事"_s,
                                      u"合作者"_s, u"本区县"_s, u"出差"_s})
            REQUIRE(query.exec(insert.arg(reason)));
        REQUIRE(query.exec(u"UPDATE expert SET unit_id = (SELECT id FROM unit WHERE parent_id IS"
                           " NOT NULL LIMIT 1)"_s));
        REQUIRE(query.exec(u"INSERT INTO recusal SELECT randomblob(16), expert.id, NULL, unit.id,"
                           " '甲' FROM expert JOIN unit ON unit.id = expert.unit_id LIMIT 1"_s));
        REQUIRE(query.exec(u"INSERT INTO recusal SELECT randomblob(16), expert.id, NULL,"
                           " unit.parent_id, '乙' FROM expert JOIN unit ON unit.id ="
                           " expert.unit_id LIMIT 1"_s));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    must(Workspace::open(folder.path())).reset();
    const auto database = must(Database::openReadOnly(path));
    std::map<QString, QString> kinds;
    must(Statement(*database, "SELECT reason, kind FROM recusal").select([&kinds](const Row &row) {
        kinds[row.text(0)] = row.text(1);
    }));
    CHECK(kinds[u"学生的亲属"_s] == u"relative");
    CHECK(kinds[u"担任辅导教师"_s] == u"tutor");
    CHECK(kinds[u"本校同事"_s] == u"own_school");
    CHECK(kinds[u"合作者"_s] == u"teacher");
    CHECK(kinds[u"本区县"_s] == u"own_unit");
    CHECK(kinds[u"出差"_s] == u"other");
    CHECK(kinds[u"甲"_s] == u"own_school");
    CHECK(kinds[u"乙"_s] == u"own_unit");
}
