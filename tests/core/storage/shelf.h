// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/invariants.h"
#include "core/storage/statement.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace linxuan::samples {

inline QDateTime noon()
{
    return QDateTime(QDate(2023, 9, 20), QTime(4, 0), Qt::UTC);
}

inline void must(const Result<void> &result)
{
    if (!result)
        FAIL(result.error().message.toStdString() + " " + result.error().detail.toStdString());
}

template<typename T>
T must(Result<T> result)
{
    must(result ? Result<void>() : Result<void>(result.error()));
    return *std::move(result);
}

// A new database in a folder of its own, with a trail that has its head.
class Shelf
{
public:
    Shelf()
        : m_database(must(Database::create(path())))
    {
        Transaction transaction = must(Transaction::begin(*m_database));
        must(trail().finish());
        must(transaction.commit());
    }

    QString path() const { return m_folder.filePath(QStringLiteral("campaign.db")); }
    QString backups() const { return m_folder.filePath(QStringLiteral("backups")); }
    Database &database() { return *m_database; }
    AuditTrail trail()
    {
        return must(AuditTrail::open(*m_database, QStringLiteral("张试"), noon()));
    }
    void close() { m_database.reset(); }
    void open() { m_database = must(Database::open(path(), backups())); }

    void run(const QString &sql)
    {
        must(Statement(*m_database, sql.toUtf8().constData()).select([](const Row &) {}));
    }
    QString text(const QString &sql)
    {
        QString found;
        must(Statement(*m_database, sql.toUtf8().constData()).select([&found](const Row &row) {
            if (found.isNull())
                found = row.text(0);
        }));
        return found;
    }
    // "what where" of each breach
    QStringList breaches()
    {
        QStringList lines;
        for (const Breach &breach : must(checkInvariants(*m_database)).breaches)
            lines += breach.what + u' ' + breach.where;
        return lines;
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
};

} // namespace linxuan::samples
