// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <memory>

class QSqlError;

namespace linxuan {

// The campaign's database. Belongs to the thread that opened it. What differs between SQLite and
// another server stays in this class and in BulkInsert.
class Database
{
public:
    // Makes a new database with the newest schema. Errors: Storage.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    // Opens an existing one; an older schema is copied to `backupFolder` and migrated.
    // Errors: NotFound, Unreadable (no database of ours, or of a newer program), Locked, Storage.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QString &backupFolder);
    // Opens it without migrating or writing, for verifying. Errors as open().
    static Result<std::unique_ptr<Database>> openReadOnly(const QString &path);
    ~Database();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QSqlDatabase &connection() { return m_connection; }
    Result<bool> isOlder(); // than the schema this program writes
    // Problems SQLite itself finds in its file, one line each; empty when it is whole.
    Result<QStringList> integrityProblems();
    // Translates a driver's error: Locked, Conflict, Corrupt or Storage.
    static Error error(const QSqlError &error);

private:
    explicit Database(const QString &path);
    Result<void> connect(const QString &options);
    Result<void> prepareConnection();
    Result<int> pragma(const char *name);
    Result<void> checkOwner(const QString &path);

    QString m_name;
    QSqlDatabase m_connection;
};

// Everything between begin() and commit() happens or does not; left without commit() it does not.
class [[nodiscard]] Transaction
{
public:
    // Takes the write lock at once, so that what is read inside stays true. Errors: Locked,
    // Storage.
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    { }

    Database *m_database;
};

} // namespace linxuan
