// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/exchangestore.h"

#include "core/storage/audittrail.h"
#include "core/storage/revision.h"
#include "core/storage/statement.h"

#include <QHash>

namespace linxuan {

template<>
struct Codes<ReturnedState>
{
    static constexpr std::array<Coded<ReturnedState>, 2> all{{
        {ReturnedState::Taken, u"taken"},
        {ReturnedState::Aside, u"aside"},
    }};
};

template<>
struct Codes<StrayReason>
{
    static constexpr std::array<Coded<StrayReason>, 6> all{{
        {StrayReason::NotAssigned, u"not_assigned"},
        {StrayReason::Rubric, u"rubric"},
        {StrayReason::Differs, u"differs"},
        {StrayReason::Unknown, u"unknown"},
        {StrayReason::Recused, u"recused"},
        {StrayReason::Invalid, u"invalid"},
    }};
};

template<>
struct Codes<StrayState>
{
    static constexpr std::array<Coded<StrayState>, 3> all{{
        {StrayState::Open, u"open"},
        {StrayState::Placed, u"placed"},
        {StrayState::Left, u"left"},
    }};
};

namespace {

constexpr auto kKey = "SELECT public_key FROM campaign_key WHERE id = 1";
constexpr auto kSetKey = "INSERT INTO campaign_key (id, public_key) VALUES (1, ?)";
constexpr auto kPackages = "SELECT serial, round_id, expert_id, expert_key, manifest, packed_at,"
                           " packed_by, folder, bytes, is_locked FROM package"
                           " ORDER BY packed_at, serial";
constexpr auto kPackageEntries = "SELECT serial, entry_id FROM package_entry";
constexpr auto kInsertPackage =
    "INSERT INTO package (serial, round_id, expert_id, expert_key, manifest, packed_at, packed_by,"
    " folder, bytes, is_locked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kInsertEntry = "INSERT INTO package_entry (serial, entry_id) VALUES (?, ?)";
constexpr auto kFiles = "SELECT digest, serial, sequence, previous, kind, written_at, state,"
                        " decided_by, decided_at, reason FROM score_file"
                        " ORDER BY serial, sequence, digest";
constexpr auto kBody = "SELECT body FROM score_file WHERE digest = ?";
constexpr auto kInsertFile =
    "INSERT INTO score_file (digest, serial, sequence, previous, kind, written_at, state,"
    " decided_by, decided_at, reason, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kUpdateFile = "UPDATE score_file SET state = ?, decided_by = ?, decided_at = ?,"
                             " reason = ? WHERE digest = ?";
constexpr auto kStrays = "SELECT digest, entry_id, code, why, state, decided_by, decided_at, reason"
                         " FROM stray_sheet ORDER BY code, digest";
constexpr auto kInsertStray =
    "INSERT INTO stray_sheet (digest, entry_id, code, why, state, decided_by, decided_at, reason)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kUpdateStray =
    "UPDATE stray_sheet SET state = ?, decided_by = ?, decided_at = ?, reason = ?"
    " WHERE digest = ? AND entry_id = ?";
constexpr auto kViewings = "SELECT entry_id, material_id, open_ms, seen_percent"
                           " FROM returned_viewing WHERE round_id = ? AND expert_id = ?";
constexpr auto kSaveViewing =
    "INSERT INTO returned_viewing (round_id, entry_id, expert_id, material_id, open_ms,"
    " seen_percent) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (round_id, entry_id, expert_id, material_id)"
    " DO UPDATE SET open_ms = excluded.open_ms, seen_percent = excluded.seen_percent";

QUuid uuid(const Row &row, int column)
{
    return QUuid::fromRfc4122(row.bytes(column));
}

PackageRow readPackage(const Row &row)
{
    return {uuid(row, 0),
            row.id<RoundId>(1),
            row.id<ExpertId>(2),
            row.bytes(3),
            row.bytes(4),
            row.moment(5).value_or(QDateTime()),
            row.text(6),
            row.text(7),
            row.bigNumber(8),
            row.flag(9),
            {}};
}

ScoreFileRow readFile(const Row &row)
{
    return {row.bytes(0),
            uuid(row, 1),
            row.number(2),
            row.bytes(3),
            row.text(4),
            row.moment(5).value_or(QDateTime()),
            fromCode<ReturnedState>(row.text(6)).value_or(ReturnedState::Aside),
            row.text(7),
            row.moment(8).value_or(QDateTime()),
            row.text(9),
            {}};
}

StraySheetRow readStray(const Row &row)
{
    return {row.bytes(0),
            row.id<EntryId>(1),
            row.text(2),
            fromCode<StrayReason>(row.text(3)).value_or(StrayReason::Unknown),
            fromCode<StrayState>(row.text(4)).value_or(StrayState::Open),
            row.text(5),
            row.moment(6),
            row.text(7)};
}

} // namespace

Result<std::optional<QByteArray>> ExchangeStore::campaignKey()
{
    std::optional<QByteArray> key;
    LX_CHECK(Statement(m_database, kKey).select([&key](const Row &row) { key = row.bytes(0); }));
    return key;
}

Result<void> ExchangeStore::setCampaignKey(const QByteArray &publicKey, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kSetKey).execute(publicKey));
    trail.touch(SealedTable::CampaignKey, {1});
    return {};
}

Result<std::vector<PackageRow>> ExchangeStore::packages()
{
    std::vector<PackageRow> packages;
    LX_CHECK(Statement(m_database, kPackages).select([&packages](const Row &row) {
        packages.push_back(readPackage(row));
    }));
    QHash<QUuid, std::vector<EntryId>> entries;
    LX_CHECK(Statement(m_database, kPackageEntries).select([&entries](const Row &row) {
        entries[uuid(row, 0)].push_back(row.id<EntryId>(1));
    }));
    for (PackageRow &package : packages)
        package.entries = entries.value(package.serial);
    return packages;
}

Result<void> ExchangeStore::insert(const PackageRow &p, AuditTrail &trail)
{
    const QByteArray serial = p.serial.toRfc4122();
    LX_CHECK(Statement(m_database, kInsertPackage)
                 .execute(serial, p.round, p.expert, p.expertKey, p.manifest, p.packedAt,
                          p.packedBy, p.folder, p.bytes, p.isLocked));
    trail.touch(SealedTable::Package, {serial});
    Statement insertEntry(m_database, kInsertEntry);
    for (const EntryId &entry : p.entries)
        LX_CHECK(insertEntry.execute(serial, entry));
    return {};
}

Result<std::vector<ScoreFileRow>> ExchangeStore::scoreFiles()
{
    std::vector<ScoreFileRow> files;
    LX_CHECK(Statement(m_database, kFiles).select([&files](const Row &row) {
        files.push_back(readFile(row));
    }));
    return files;
}

Result<QByteArray> ExchangeStore::body(const QByteArray &digest)
{
    std::optional<QByteArray> body;
    LX_CHECK(Statement(m_database, kBody)
                 .select([&body](const Row &row) { body = row.bytes(0); }, digest));
    if (!body)
        return Error{ErrorCode::NotFound, QString(), QStringLiteral("no such score file")};
    return *body;
}

Result<void> ExchangeStore::insert(const ScoreFileRow &f, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsertFile)
                 .execute(f.digest, f.serial.toRfc4122(), f.sequence, f.previous, f.kind,
                          f.writtenAt, toCode(f.state), f.decidedBy, f.decidedAt, f.reason,
                          f.body));
    trail.touch(SealedTable::ScoreFile, {f.digest});
    return {};
}

Result<void> ExchangeStore::update(const ScoreFileRow &f, AuditTrail &trail)
{
    trail.touch(SealedTable::ScoreFile, {f.digest});
    return changedOne(Statement(m_database, kUpdateFile)
                          .execute(toCode(f.state), f.decidedBy, f.decidedAt, f.reason, f.digest),
                      QString::fromLatin1(f.digest.toHex()));
}

Result<std::vector<StraySheetRow>> ExchangeStore::strays()
{
    std::vector<StraySheetRow> strays;
    LX_CHECK(Statement(m_database, kStrays).select([&strays](const Row &row) {
        strays.push_back(readStray(row));
    }));
    return strays;
}

Result<void> ExchangeStore::insert(const StraySheetRow &s, AuditTrail &trail)
{
    trail.touch(SealedTable::StraySheet, {s.digest, s.entry.toBytes()});
    LX_CHECK(Statement(m_database, kInsertStray)
                 .execute(s.digest, s.entry, s.code, toCode(s.why), toCode(s.state), s.decidedBy,
                          s.decidedAt, s.reason));
    return {};
}

Result<void> ExchangeStore::update(const StraySheetRow &s, AuditTrail &trail)
{
    trail.touch(SealedTable::StraySheet, {s.digest, s.entry.toBytes()});
    return changedOne(
        Statement(m_database, kUpdateStray)
            .execute(toCode(s.state), s.decidedBy, s.decidedAt, s.reason, s.digest, s.entry),
        s.code);
}

Result<std::vector<ReturnedViewingRow>> ExchangeStore::viewings(const RoundId &round,
                                                                const ExpertId &expert)
{
    std::vector<ReturnedViewingRow> viewings;
    LX_CHECK(Statement(m_database, kViewings)
                 .select(
                     [&viewings](const Row &row) {
                         viewings.push_back({row.id<EntryId>(0), row.id<MaterialId>(1),
                                             row.bigNumber(2), row.optionalNumber(3)});
                     },
                     round, expert));
    return viewings;
}

Result<void> ExchangeStore::save(const RoundId &round, const ExpertId &expert,
                                 const ReturnedViewingRow &v)
{
    LX_CHECK(Statement(m_database, kSaveViewing)
                 .execute(round, v.entry, expert, v.material, v.openMs, v.seenPercent));
    return {};
}

} // namespace linxuan
