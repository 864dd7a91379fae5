// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/packagedeskstore.h"

#include "core/storage/revision.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {
constexpr auto kPackage =
    "SELECT serial, campaign, campaign_key, manifest FROM desk_package WHERE id = 1";
constexpr auto kSetPackage = "INSERT INTO desk_package (id, serial, campaign, campaign_key,"
                             " manifest) VALUES (1, ?, ?, ?, ?)";
constexpr auto kWritten = "SELECT sequence, digest, kind, written_at, path, delivered, body"
                          " FROM written_scores ORDER BY sequence";
constexpr auto kInsert = "INSERT INTO written_scores (sequence, digest, kind, written_at, path,"
                         " delivered, body) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr auto kDeliver = "UPDATE written_scores SET delivered = 1, path = ? WHERE sequence = ?";
constexpr auto kRemove = "DELETE FROM written_scores WHERE sequence = ? AND delivered = 0";
constexpr auto kFinal =
    "SELECT count(*) FROM written_scores WHERE kind = 'final' AND delivered = 1";
} // namespace

Result<std::optional<DeskPackageRow>> PackageDeskStore::package()
{
    std::optional<DeskPackageRow> package;
    LX_CHECK(Statement(m_database, kPackage).select([&package](const Row &row) {
        package = DeskPackageRow{QUuid::fromRfc4122(row.bytes(0)), QUuid::fromRfc4122(row.bytes(1)),
                                 row.bytes(2), row.bytes(3)};
    }));
    return package;
}

Result<void> PackageDeskStore::setPackage(const DeskPackageRow &package)
{
    LX_CHECK(Statement(m_database, kSetPackage)
                 .execute(package.serial.toRfc4122(), package.campaign.toRfc4122(),
                          package.campaignKey, package.manifest));
    return {};
}

Result<std::vector<WrittenScoresRow>> PackageDeskStore::writtenScores()
{
    std::vector<WrittenScoresRow> written;
    LX_CHECK(Statement(m_database, kWritten).select([&written](const Row &row) {
        written.push_back({row.number(0), row.bytes(1), row.text(2),
                           row.moment(3).value_or(QDateTime()), row.text(4), row.flag(5),
                           row.bytes(6)});
    }));
    return written;
}

Result<void> PackageDeskStore::insert(const WrittenScoresRow &w)
{
    LX_CHECK(
        Statement(m_database, kInsert)
            .execute(w.sequence, w.digest, w.kind, w.writtenAt, w.path, w.isDelivered, w.body));
    return {};
}

Result<void> PackageDeskStore::setDelivered(int sequence, const QString &path)
{
    return changedOne(Statement(m_database, kDeliver).execute(path, sequence),
                      QString::number(sequence));
}

Result<void> PackageDeskStore::remove(int sequence)
{
    return changedOne(Statement(m_database, kRemove).execute(sequence), QString::number(sequence));
}

Result<bool> PackageDeskStore::isFinal()
{
    int count = 0;
    LX_CHECK(
        Statement(m_database, kFinal).select([&count](const Row &row) { count = row.number(0); }));
    return count > 0;
}

} // namespace linxuan
