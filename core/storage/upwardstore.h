// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/entry.h"

#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// A campaign whose files are taken in.
struct KnownSenderRow
{
    QUuid campaign;
    QByteArray publicKey; // 32 bytes
    QString name;
    std::optional<UnitId> countsFor; // all its entries are this unit's
    QString trustedBy;
    QDateTime trustedAt;

    bool operator==(const KnownSenderRow &) const = default;
};

// A file that was written or taken in.
struct UpwardFileRow
{
    QByteArray digest; // SHA-256 of `body`
    QUuid campaign; // who wrote it
    QString kind; // UpwardKind's code
    Level level = Level::County;
    QString unit;
    QUuid recipient; // of an answer
    int sequence = 1;
    QDateTime writtenAt;
    QString handledBy;
    QDateTime handledAt;
    QByteArray body; // signed, not locked; empty in lists

    bool operator==(const UpwardFileRow &) const = default;
};

// Our entry for one of a sender's.
struct ReceivedEntryRow
{
    QUuid campaign;
    EntryId senderEntry;
    EntryId entry;
    QString code; // the sender's
    Level level = Level::County; // that it was recommended to
    QByteArray digest; // of the newest file whose word on it was followed

    bool operator==(const ReceivedEntryRow &) const = default;
};

struct SentEntryRow
{
    EntryId entry;
    Level level = Level::County;

    bool operator==(const SentEntryRow &) const = default;
};

// What the office above said of one of our entries.
struct UpwardDecisionRow
{
    EntryId entry;
    QByteArray digest; // of the file
    Level level = Level::Declared;
    EntryStatus status = EntryStatus::Active;
    QString reason;
    QString round;
    QString award;
    bool isFollowed = false; // false: something here stands against it

    bool operator==(const UpwardDecisionRow &) const = default;
};

// Lists of recommended entries between offices, and the answers to them.
class UpwardStore
{
public:
    explicit UpwardStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<KnownSenderRow>> senders(); // by name
    Result<void> save(const KnownSenderRow &sender, AuditTrail &trail);

    Result<std::vector<UpwardFileRow>> files(); // without their bodies; as they came
    Result<QByteArray> body(const QByteArray &digest); // NotFound
    Result<void> insert(const UpwardFileRow &file, AuditTrail &trail);

    Result<std::vector<SentEntryRow>> sent();
    Result<void> insert(const SentEntryRow &sent); // once is enough

    Result<std::vector<ReceivedEntryRow>> received();
    Result<void> save(const ReceivedEntryRow &received); // in the place of what the entry stood for

    Result<std::vector<UpwardDecisionRow>> decisions();
    Result<void> save(const UpwardDecisionRow &decision, AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
