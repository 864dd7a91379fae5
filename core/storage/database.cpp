// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"

#include "core/base/uuid.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Database)
};

constexpr int kApplicationId = 0x4c58554e; // "LXUN"

// Result codes of SQLite that mean more than "it failed"; extended codes carry them in the low
// byte.
enum SqliteCode {
    Busy = 5,
    LockedTable = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    Constraint = 19,
    NotADatabase = 26
};

} // namespace

Database::Database(const QString &path)
    : m_name(newUuid().toString(QUuid::WithoutBraces))
    , m_connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_connection.setDatabaseName(path);
}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Error Database::error(const QSqlError &error)
{
    const QString detail = error.text();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case LockedTable:
        return {ErrorCode::Locked,
                Text::tr("The campaign is in use by another program. Try again when it is done."),
                detail};
    case Constraint:
        return {ErrorCode::Conflict,
                Text::tr("The database refuses a value: %1").arg(error.databaseText()), detail};
    case Corrupt:
    case NotADatabase:
        return {ErrorCode::Corrupt,
                Text::tr("The database file is damaged: %1").arg(error.databaseText()), detail};
    case Full:
        return {ErrorCode::Storage, Text::tr("The disk is full. Nothing was changed."), detail};
    case ReadOnly:
        return {ErrorCode::Storage, Text::tr("The campaign's folder cannot be written to."),
                detail};
    default:
        return {ErrorCode::Storage, Text::tr("The database failed: %1").arg(error.databaseText()),
                detail};
    }
}

Result<void> Database::connect(const QString &options)
{
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return error(m_connection.lastError());
    return {};
}

Result<void> Database::prepareConnection()
{
    for (const char *sql : {"PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL",
                            "PRAGMA synchronous = FULL", "PRAGMA cache_size = -65536"}) {
        LX_CHECK(Statement(*this, sql).execute());
    }
    return {};
}

Result<int> Database::pragma(const char *name)
{
    int value = 0;
    const QByteArray sql = QByteArray("PRAGMA ") + name;
    LX_CHECK(Statement(*this, sql.constData()).select([&value](const Row &row) {
        value = row.number(0);
    }));
    return value;
}

Result<void> Database::checkOwner(const QString &path)
{
    const auto owner = pragma("application_id");
    if (!owner || *owner != kApplicationId) {
        return Error{ErrorCode::Unreadable,
                     Text::tr("%1 is not a campaign database of this program.").arg(path),
                     owner ? QString() : owner.error().detail};
    }
    LX_TRY(const int version, pragma("user_version"));
    if (version > newestSchema()) {
        return Error{
            ErrorCode::Unreadable,
            Text::tr(
                "%1 was made by a newer version of this program (schema %2, this one knows %3). "
                "Install the newer version to open it.")
                .arg(path)
                .arg(version)
                .arg(newestSchema()),
            {}};
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    LX_CHECK(database->connect(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000")));
    LX_CHECK(database->prepareConnection());
    const QByteArray sql = "PRAGMA application_id = " + QByteArray::number(kApplicationId);
    LX_CHECK(Statement(*database, sql.constData()).execute());
    LX_CHECK(applyMigrations(*database, 0));
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QString &backupFolder)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, Text::tr("There is no campaign at %1.").arg(path), {}};
    std::unique_ptr<Database> database(new Database(path));
    LX_CHECK(database->connect(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000")));
    LX_CHECK(database->checkOwner(path));
    LX_CHECK(database->prepareConnection());
    LX_TRY(const int version, database->pragma("user_version"));
    if (version < newestSchema()) {
        LX_CHECK(backUp(*database, backupFolder, version));
        LX_CHECK(applyMigrations(*database, version));
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, Text::tr("There is no campaign at %1.").arg(path), {}};
    std::unique_ptr<Database> database(new Database(path));
    LX_CHECK(database->connect(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000;QSQLITE_OPEN_READONLY")));
    LX_CHECK(database->checkOwner(path));
    return database;
}

Result<bool> Database::isOlder()
{
    LX_TRY(const int version, pragma("user_version"));
    return version < newestSchema();
}

Result<QStringList> Database::integrityProblems()
{
    QStringList problems;
    for (const char *sql : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        LX_CHECK(Statement(*this, sql).select([&problems](const Row &row) {
            if (row.text(0) != QLatin1String("ok"))
                problems += row.text(0);
        }));
    }
    return problems;
}

Result<Transaction> Transaction::begin(Database &database)
{
    LX_CHECK(Statement(database, "BEGIN IMMEDIATE").execute());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction::~Transaction()
{
    if (m_database)
        QSqlQuery(m_database->connection()).exec(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    LX_CHECK(Statement(*m_database, "COMMIT").execute());
    m_database = nullptr;
    return {};
}

} // namespace linxuan
