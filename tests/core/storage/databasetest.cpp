// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"
#include "tests/core/storage/shelf.h"

#include <QDir>
#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOfOpening(const QString &path)
{
    const auto opened = Database::open(path, path + u"-backups"_s);
    REQUIRE(!opened);
    CHECK_FALSE(opened.error().message.isEmpty());
    return opened.error().code;
}

} // namespace

TEST_CASE("a new database has the newest schema and is whole", "[storage]")
{
    Shelf shelf;
    CHECK(shelf.text(u"PRAGMA user_version"_s).toInt() == newestSchema());
    CHECK(shelf.text(u"PRAGMA application_id"_s).toInt() == 0x4c58554e);
    CHECK(shelf.breaches().isEmpty());
}

TEST_CASE("a connection holds references, keeps a log ahead and waits for the disk", "[storage]")
{
    Shelf shelf;
    shelf.close();
    shelf.open();
    CHECK(shelf.text(u"PRAGMA foreign_keys"_s) == u"1");
    CHECK(shelf.text(u"PRAGMA journal_mode"_s) == u"wal");
    CHECK(shelf.text(u"PRAGMA synchronous"_s) == u"2");
}

TEST_CASE("a database of this schema is opened as it is, without a backup", "[storage]")
{
    Shelf shelf;
    shelf.close();
    shelf.open();
    CHECK_FALSE(QDir(shelf.backups()).exists());
}

TEST_CASE("an older database is put aside whole before it is migrated", "[storage]")
{
    Shelf shelf;
    const int newest = newestSchema();
    // As if the newest migration had not been: an empty file of ours at schema 0.
    const QString old = shelf.path() + u".old"_s;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        raw.setDatabaseName(old);
        REQUIRE(raw.open());
        QSqlQuery query(raw);
        REQUIRE(query.exec(u"PRAGMA application_id = 1280857422"_s));
        REQUIRE(query.exec(u"CREATE TABLE left_over (note TEXT)"_s));
        REQUIRE(query.exec(u"INSERT INTO left_over VALUES ('kept')"_s));
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"old"_s);
    const auto database = must(Database::open(old, shelf.backups()));
    int version = -1;
    must(Statement(*database, "PRAGMA user_version").select([&version](const Row &row) {
        version = row.number(0);
    }));
    CHECK(version == newest);
    const QStringList copies = QDir(shelf.backups()).entryList({u"campaign-schema0-*.db"_s});
    REQUIRE(copies.size() == 1);
    const auto copy = must(Database::openReadOnly(QDir(shelf.backups()).filePath(copies.front())));
    QString note;
    must(Statement(*copy, "SELECT note FROM left_over").select([&note](const Row &row) {
        note = row.text(0);
    }));
    CHECK(note == u"kept");
}

TEST_CASE("a migration that fails leaves the file at the schema it had", "[storage]")
{
    Shelf shelf;
    shelf.run(u"PRAGMA user_version = 0"_s); // its tables are there already
    shelf.close();
    CHECK(codeOfOpening(shelf.path()) == ErrorCode::Storage);
    const auto database = must(Database::openReadOnly(shelf.path()));
    int version = -1;
    must(Statement(*database, "PRAGMA user_version").select([&version](const Row &row) {
        version = row.number(0);
    }));
    CHECK(version == 0);
}

TEST_CASE("a database of a newer program is refused and left alone", "[storage]")
{
    Shelf shelf;
    shelf.run(u"PRAGMA user_version = 999"_s);
    shelf.close();
    CHECK(codeOfOpening(shelf.path()) == ErrorCode::Unreadable);
    CHECK_FALSE(QDir(shelf.backups()).exists());
}

TEST_CASE("files that are no database of ours are refused", "[storage]")
{
    Shelf shelf;
    CHECK(codeOfOpening(shelf.path() + u".absent"_s) == ErrorCode::NotFound);
    CHECK(codeOfOpening(QFileInfo(shelf.path()).path()) == ErrorCode::NotFound); // a folder
    QFile other(shelf.path() + u".txt"_s);
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write(QByteArray("plain text ").repeated(1000));
    other.close();
    CHECK(codeOfOpening(other.fileName()) == ErrorCode::Unreadable);
    shelf.run(u"PRAGMA application_id = 7"_s);
    shelf.close();
    CHECK(codeOfOpening(shelf.path()) == ErrorCode::Unreadable);
}

TEST_CASE("what is opened for reading cannot be written", "[storage]")
{
    Shelf shelf;
    shelf.close();
    const auto database = must(Database::openReadOnly(shelf.path()));
    const auto written = Statement(*database, "DELETE FROM audit_head").execute();
    REQUIRE(!written);
    CHECK(written.error().code == ErrorCode::Storage);
}

TEST_CASE("a database that another program writes to is locked", "[storage]")
{
    Shelf shelf;
    const auto other = must(Database::open(shelf.path(), shelf.backups()));
    must(Statement(*other, "PRAGMA busy_timeout = 50").select([](const Row &) {}));
    const Transaction mine = must(Transaction::begin(shelf.database()));
    const auto second = Transaction::begin(*other);
    REQUIRE(!second);
    CHECK(second.error().code == ErrorCode::Locked);
}

TEST_CASE("a transaction left without commit never happened", "[storage]")
{
    Shelf shelf;
    const auto insert = [&shelf] {
        shelf.run(u"INSERT INTO ban VALUES (x'01', '甲', '', '因', '2023-01-01', '2024-01-01')"_s);
    };
    {
        const Transaction dropped = must(Transaction::begin(shelf.database()));
        insert();
        CHECK(shelf.text(u"SELECT COUNT(*) FROM ban"_s) == u"1");
    }
    CHECK(shelf.text(u"SELECT COUNT(*) FROM ban"_s) == u"0");
    Transaction kept = must(Transaction::begin(shelf.database()));
    insert();
    must(kept.commit());
    shelf.close();
    shelf.open();
    CHECK(shelf.text(u"SELECT COUNT(*) FROM ban"_s) == u"1");
}

TEST_CASE("a value that a constraint forbids is a conflict", "[storage]")
{
    Shelf shelf;
    const auto wrong = Statement(shelf.database(),
                                 "INSERT INTO ban VALUES (x'01', '甲', '', '因', '2024', '2023')")
                           .execute();
    REQUIRE(!wrong);
    CHECK(wrong.error().code == ErrorCode::Conflict);
}
