// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/audittrail.h"

#include "core/base/digest.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::AuditTrail)
};

constexpr auto kHead = "SELECT count, sheets, digest FROM audit_head WHERE id = 1";
constexpr auto kSetHead = "UPDATE audit_head SET count = ?, sheets = ?, digest = ? WHERE id = 1";
constexpr auto kFirstHead =
    "INSERT INTO audit_head (id, count, sheets, digest) VALUES (1, ?, ?, ?)";
constexpr auto kAppend =
    "INSERT INTO audit (seq, at, actor, action, subject, detail, sheets, digest)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kAll = "SELECT seq, at, actor, action, subject, detail, sheets, digest FROM audit"
                      " ORDER BY seq";
constexpr auto kOfSubject = "SELECT seq, at, actor, action, subject, detail FROM audit"
                            " WHERE subject = ? ORDER BY seq DESC";

struct ChainedRecord
{
    AuditRecord record;
    QString at; // as stored: every byte of it is covered
    QByteArray sheets;
};

QByteArray chainDigest(const ChainedRecord &chained, const QByteArray &previous)
{
    const AuditRecord &record = chained.record;
    Digest digest;
    digest.field(previous).field(record.seq).field(chained.at).field(record.actor);
    digest.field(record.action).field(record.subject).field(record.detail).field(chained.sheets);
    return digest.finish();
}

// What reads the same but is of another type was not written by this program; an empty subject is
// none.
bool isAsWritten(const Row &row)
{
    const bool hasSubject = !row.isNull(4);
    return row.holdsText(1) && row.holdsText(2) && row.holdsText(3) && row.holdsText(5)
        && row.holdsBytes(6) && row.holdsBytes(7)
        && (!hasSubject || (row.holdsBytes(4) && !row.bytes(4).isEmpty()));
}

AuditRecord readRecord(const Row &row)
{
    return {row.bigNumber(0), row.moment(1).value_or(QDateTime()),
            row.text(2),      row.text(3),
            row.bytes(4),     row.text(5)};
}

Result<std::optional<AuditHead>> readHead(Database &database)
{
    std::optional<AuditHead> head;
    LX_CHECK(Statement(database, kHead).select([&head](const Row &row) {
        if (row.holdsBytes(1) && row.bytes(1).size() == kSheetsStateSize && row.holdsBytes(2))
            head = AuditHead{row.bigNumber(0), SheetsState(row.bytes(1)), row.bytes(2)};
    }));
    return head;
}

} // namespace

AuditTrail::AuditTrail(Database &database, AuditHead head, QString actor, QDateTime now)
    : m_database(&database)
    , m_head(std::move(head))
    , m_actor(std::move(actor))
    , m_now(std::move(now))
{ }

Result<AuditTrail> AuditTrail::open(Database &database, const QString &actor, const QDateTime &now)
{
    LX_TRY(std::optional<AuditHead> head, readHead(database));
    if (!head) {
        head.emplace();
        LX_CHECK(Statement(database, kFirstHead)
                     .execute(head->count, head->sheets.toBytes(), head->digest));
    }
    return AuditTrail(database, *head, actor, now);
}

Result<void> AuditTrail::append(const QString &action, const QByteArray &subject,
                                const QJsonObject &detail)
{
    const QString json = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    const AuditRecord record{m_head.count + 1, m_now, m_actor, action, subject, json};
    const ChainedRecord chained{record, momentText(m_now), m_head.sheets.toBytes()};
    const QByteArray digest = chainDigest(chained, m_head.digest);
    const auto subjectColumn = subject.isEmpty() ? std::optional<QByteArray>() : subject;
    LX_CHECK(Statement(*m_database, kAppend)
                 .execute(record.seq, chained.at, record.actor, record.action, subjectColumn,
                          record.detail, chained.sheets, digest));
    m_head.count = record.seq;
    m_head.digest = digest;
    return {};
}

void AuditTrail::touch(SealedTable table, const QVariantList &key)
{
    m_touched[table].insert(rowKey(key));
}

Result<void> AuditTrail::recordTouched()
{
    QJsonObject detail;
    for (const auto &[table, keys] : m_touched) {
        LX_TRY(const RowSeals seals, rowSeals(*m_database, table));
        QJsonObject rows;
        for (const QString &key : keys) {
            const auto seal = seals.constFind(key);
            rows.insert(
                key, seal == seals.constEnd() ? QJsonValue() : QString::fromLatin1(seal->toHex()));
        }
        detail.insert(tableName(table), rows);
    }
    m_touched.clear();
    return append(kRowsAction.toString(), {}, detail);
}

Result<void> AuditTrail::finish()
{
    if (!m_touched.empty())
        LX_CHECK(recordTouched());
    LX_CHECK(Statement(*m_database, kSetHead)
                 .execute(m_head.count, m_head.sheets.toBytes(), m_head.digest));
    return {};
}

Result<std::vector<AuditRecord>> auditRecordsOf(Database &database, const QByteArray &subject)
{
    std::vector<AuditRecord> records;
    LX_CHECK(
        Statement(database, kOfSubject)
            .select([&records](const Row &row) { records.push_back(readRecord(row)); }, subject));
    return records;
}

Result<AuditHead> verifyAuditTrail(Database &database, const AuditBreak &broken,
                                   const AuditVisit &visit)
{
    AuditHead seen;
    LX_CHECK(Statement(database, kAll).select([&](const Row &row) {
        const ChainedRecord chained{readRecord(row), row.text(1), row.bytes(6)};
        const QByteArray stored = row.bytes(7);
        if (chained.record.seq != seen.count + 1)
            broken(chained.record.seq, Text::tr("records are missing before this one"));
        else if (!isAsWritten(row) || chainDigest(chained, seen.digest) != stored)
            broken(chained.record.seq, Text::tr("the record or the one before it was altered"));
        seen = {chained.record.seq, SheetsState(chained.sheets), stored};
        if (visit)
            visit(chained.record);
    }));
    LX_TRY(const std::optional<AuditHead> head, readHead(database));
    if (!head || *head != seen)
        broken(seen.count, Text::tr("the trail does not end where its head says"));
    return seen;
}

} // namespace linxuan
