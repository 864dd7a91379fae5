// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/migrations.h"

#include "core/storage/statement.h"

#include <QDir>
#include <QFile>

namespace linxuan {

namespace {

QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/linxuan/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

// Statements end with a semicolon at the end of a line; comments stand on lines of their own.
QList<QByteArray> statementsOf(const QString &file)
{
    QFile source(QStringLiteral(":/linxuan/migrations/") + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> statements;
    QByteArray statement;
    for (const QByteArray &line : source.readAll().split('\n')) {
        if (line.startsWith("--"))
            continue;
        statement += line + '\n';
        if (line.endsWith(';')) {
            statements += statement;
            statement.clear();
        }
    }
    return statements;
}

Result<void> applyOne(Database &database, const QString &file, int version)
{
    LX_TRY(Transaction transaction, Transaction::begin(database));
    for (const QByteArray &statement : statementsOf(file))
        LX_CHECK(Statement(database, statement.constData()).execute());
    const QByteArray stamp = "PRAGMA user_version = " + QByteArray::number(version);
    LX_CHECK(Statement(database, stamp.constData()).execute());
    return transaction.commit();
}

} // namespace

int newestSchema()
{
    static const int count = static_cast<int>(migrationFiles().size());
    return count;
}

Result<void> applyMigrations(Database &database, int version)
{
    const QStringList files = migrationFiles();
    for (int next = version + 1; next <= files.size(); ++next)
        LX_CHECK(applyOne(database, files[next - 1], next));
    return {};
}

Result<void> backUp(Database &database, const QString &folder, int version)
{
    QDir().mkpath(folder);
    const QString stamp =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString copy =
        QStringLiteral("%1/campaign-schema%2-%3.db").arg(folder).arg(version).arg(stamp);
    LX_CHECK(Statement(database, "VACUUM INTO ?").execute(copy));
    return {};
}

} // namespace linxuan
