// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/audittrail.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace linxuan {

// A stretch of the trail.
struct AuditRange
{
    qint64 before = std::numeric_limits<qint64>::max(); // number of a record
    std::optional<QDateTime> since; // UTC
    std::optional<QDateTime> until; // UTC, not itself
};

// Reads the trail in pieces, newest first, with the names of what its records are about.
class AuditLog
{
public:
    explicit AuditLog(Database &database)
        : m_database(database)
    { }

    Result<std::vector<AuditRecord>> records(const AuditRange &range, int count);
    Result<std::optional<AuditRecord>> record(qint64 seq);
    Result<qint64> count();
    Result<QStringList> actors(); // by name

    // "E0012 勾股定理": an entry, expert, unit or round by its identity; empty when it is none.
    Result<QString> name(const QByteArray &id);
    // Those whose code or name holds the text, or is it.
    Result<QSet<QByteArray>> named(const QString &text, bool isWhole);

private:
    Database &m_database;
    QHash<QByteArray, QString> m_names;
};

} // namespace linxuan
