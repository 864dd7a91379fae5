// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/upwardstore.h"

#include "core/model/codes.h"
#include "core/storage/audittrail.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::UpwardStore)
};

constexpr auto kSenders = "SELECT campaign, public_key, name, counts_for, trusted_by, trusted_at"
                          " FROM known_sender ORDER BY name, campaign";
constexpr auto kSaveSender =
    "INSERT INTO known_sender (campaign, public_key, name, counts_for, trusted_by, trusted_at)"
    " VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (campaign) DO UPDATE SET name = excluded.name, counts_for = excluded.counts_for";
constexpr auto kFiles = "SELECT digest, campaign, kind, level, unit, recipient, sequence,"
                        " written_at, handled_by, handled_at FROM upward_file"
                        " ORDER BY position";
constexpr auto kBody = "SELECT body FROM upward_file WHERE digest = ?";
constexpr auto kInsertFile =
    "INSERT INTO upward_file (digest, position, campaign, kind, level, unit, recipient, sequence,"
    " written_at, handled_by, handled_at, body)"
    " VALUES (?, (SELECT COALESCE(MAX(position), 0) + 1 FROM upward_file), ?, ?, ?, ?, ?, ?, ?, ?, "
    "?,"
    " ?)";
constexpr auto kSent = "SELECT entry_id, level FROM sent_entry";
constexpr auto kInsertSent = "INSERT INTO sent_entry (entry_id, level) VALUES (?, ?)"
                             " ON CONFLICT (entry_id, level) DO NOTHING";
constexpr auto kReceived = "SELECT campaign, sender_entry, entry_id, code, level, digest"
                           " FROM received_entry";
constexpr auto kDropReceived = "DELETE FROM received_entry WHERE entry_id = ?";
constexpr auto kInsertReceived =
    "INSERT INTO received_entry (campaign, sender_entry, entry_id, code, level, digest)"
    " VALUES (?, ?, ?, ?, ?, ?)";
constexpr auto kDecisions = "SELECT entry_id, digest, level, status, reason, round, award,"
                            " followed"
                            " FROM upward_decision";
constexpr auto kSaveDecision =
    "INSERT INTO upward_decision (entry_id, digest, level, status, reason, round, award, followed)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (entry_id) DO UPDATE SET digest = excluded.digest, level = excluded.level,"
    " status = excluded.status, reason = excluded.reason, round = excluded.round,"
    " award = excluded.award, followed = excluded.followed";

QUuid uuid(const Row &row, int column)
{
    return QUuid::fromRfc4122(row.bytes(column));
}

Level level(const Row &row, int column)
{
    return fromCode<Level>(row.text(column)).value_or(Level::Declared);
}

KnownSenderRow readSender(const Row &row)
{
    return {uuid(row, 0), row.bytes(1),
            row.text(2),  row.optionalId<UnitId>(3),
            row.text(4),  row.moment(5).value_or(QDateTime())};
}

UpwardFileRow readFile(const Row &row)
{
    return {row.bytes(0),
            uuid(row, 1),
            row.text(2),
            level(row, 3),
            row.text(4),
            uuid(row, 5),
            row.number(6),
            row.moment(7).value_or(QDateTime()),
            row.text(8),
            row.moment(9).value_or(QDateTime()),
            {}};
}

UpwardDecisionRow readDecision(const Row &row)
{
    return {row.id<EntryId>(0), row.bytes(1),
            level(row, 2),      fromCode<EntryStatus>(row.text(3)).value_or(EntryStatus::Active),
            row.text(4),        row.text(5),
            row.text(6),        row.flag(7)};
}

} // namespace

Result<std::vector<KnownSenderRow>> UpwardStore::senders()
{
    std::vector<KnownSenderRow> senders;
    LX_CHECK(Statement(m_database, kSenders).select([&senders](const Row &row) {
        senders.push_back(readSender(row));
    }));
    return senders;
}

Result<void> UpwardStore::save(const KnownSenderRow &s, AuditTrail &trail)
{
    const QByteArray campaign = s.campaign.toRfc4122();
    trail.touch(SealedTable::KnownSender, {campaign});
    LX_CHECK(Statement(m_database, kSaveSender)
                 .execute(campaign, s.publicKey, s.name, s.countsFor, s.trustedBy, s.trustedAt));
    return {};
}

Result<std::vector<UpwardFileRow>> UpwardStore::files()
{
    std::vector<UpwardFileRow> files;
    LX_CHECK(Statement(m_database, kFiles).select([&files](const Row &row) {
        files.push_back(readFile(row));
    }));
    return files;
}

Result<QByteArray> UpwardStore::body(const QByteArray &digest)
{
    std::optional<QByteArray> body;
    LX_CHECK(Statement(m_database, kBody)
                 .select([&body](const Row &row) { body = row.bytes(0); }, digest));
    if (!body) {
        return Error{ErrorCode::NotFound, Text::tr("There is no such file of an office."),
                     QString::fromLatin1(digest.toHex())};
    }
    return *std::move(body);
}

Result<void> UpwardStore::insert(const UpwardFileRow &f, AuditTrail &trail)
{
    trail.touch(SealedTable::UpwardFile, {f.digest});
    LX_CHECK(Statement(m_database, kInsertFile)
                 .execute(f.digest, f.campaign.toRfc4122(), f.kind, toCode(f.level), f.unit,
                          f.recipient.toRfc4122(), f.sequence, f.writtenAt, f.handledBy,
                          f.handledAt, f.body));
    return {};
}

Result<std::vector<SentEntryRow>> UpwardStore::sent()
{
    std::vector<SentEntryRow> sent;
    LX_CHECK(Statement(m_database, kSent).select([&sent](const Row &row) {
        sent.push_back({row.id<EntryId>(0), level(row, 1)});
    }));
    return sent;
}

Result<void> UpwardStore::insert(const SentEntryRow &sent)
{
    LX_CHECK(Statement(m_database, kInsertSent).execute(sent.entry, toCode(sent.level)));
    return {};
}

Result<std::vector<ReceivedEntryRow>> UpwardStore::received()
{
    std::vector<ReceivedEntryRow> received;
    LX_CHECK(Statement(m_database, kReceived).select([&received](const Row &row) {
        received.push_back({uuid(row, 0), row.id<EntryId>(1), row.id<EntryId>(2), row.text(3),
                            level(row, 4), row.bytes(5)});
    }));
    return received;
}

Result<void> UpwardStore::save(const ReceivedEntryRow &r)
{
    LX_CHECK(Statement(m_database, kDropReceived).execute(r.entry));
    LX_CHECK(Statement(m_database, kInsertReceived)
                 .execute(r.campaign.toRfc4122(), r.senderEntry, r.entry, r.code, toCode(r.level),
                          r.digest));
    return {};
}

Result<std::vector<UpwardDecisionRow>> UpwardStore::decisions()
{
    std::vector<UpwardDecisionRow> decisions;
    LX_CHECK(Statement(m_database, kDecisions).select([&decisions](const Row &row) {
        decisions.push_back(readDecision(row));
    }));
    return decisions;
}

Result<void> UpwardStore::save(const UpwardDecisionRow &d, AuditTrail &trail)
{
    trail.touch(SealedTable::UpwardDecision, {d.entry.toBytes()});
    LX_CHECK(Statement(m_database, kSaveDecision)
                 .execute(d.entry, d.digest, toCode(d.level), toCode(d.status), d.reason, d.round,
                          d.award, d.isFollowed));
    return {};
}

} // namespace linxuan
