// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/rowseal.h"
#include "core/storage/sheetseal.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace linxuan {

class Database;

struct AuditRecord
{
    qint64 seq = 0;
    QDateTime at;
    QString actor;
    QString action; // "import.entries", "entry.recommend", "round.close" …
    QByteArray subject; // the id of what it is about, 16 bytes; empty: the campaign
    QString detail; // compact JSON
};

struct AuditHead
{
    qint64 count = 0;
    SheetsState sheets;
    QByteArray digest; // of the last record

    bool operator==(const AuditHead &) const = default;
};

// The append-only, hash-chained record of what was done. Lives inside the transaction that does it.
class AuditTrail
{
public:
    // Reads where the trail stands; call inside the transaction that will append.
    static Result<AuditTrail> open(Database &database, const QString &actor, const QDateTime &now);

    Result<void> append(const QString &action, const QByteArray &subject,
                        const QJsonObject &detail);
    // Keeps the state of all sheets in step; the next record carries it.
    SheetsState &sheets() { return m_head.sheets; }
    // Says that this row was written or removed; finish() records what it is then.
    void touch(SealedTable table, const QVariantList &key);
    // Records the touched rows and writes the head; the last thing before commit.
    Result<void> finish();

    const AuditHead &head() const { return m_head; }

private:
    AuditTrail(Database &database, AuditHead head, QString actor, QDateTime now);
    Result<void> recordTouched();

    Database *m_database;
    AuditHead m_head;
    QString m_actor;
    QDateTime m_now;
    std::map<SealedTable, std::set<QString>> m_touched; // keys of rows
};

// Newest first.
Result<std::vector<AuditRecord>> auditRecordsOf(Database &database, const QByteArray &subject);

// The action of records that finish() makes: {"table": {"row's key": "seal", or null when
// removed}}.
inline constexpr QStringView kRowsAction = u"rows";

// Walks the whole trail, shows each record, and tells of each place where the chain does not hold:
// the record's number and what is wrong. Gives the state of the sheets that the last record says.
using AuditBreak = std::function<void(qint64 seq, const QString &detail)>;
using AuditVisit = std::function<void(const AuditRecord &record)>;
Result<AuditHead> verifyAuditTrail(Database &database, const AuditBreak &broken,
                                   const AuditVisit &visit = {});

} // namespace linxuan
