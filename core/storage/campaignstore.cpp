// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/campaignstore.h"

#include "core/storage/audittrail.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace linxuan {

namespace {
constexpr auto kSetProfile = "UPDATE campaign SET name = ?, profile = ? WHERE id = 1";
constexpr auto kInsert =
    "INSERT INTO campaign (id, key, name, profile, created_at) VALUES (1, ?, ?, ?, ?)";
constexpr auto kSelect = "SELECT key, name, profile, created_at FROM campaign WHERE id = 1";
} // namespace

Result<void> CampaignStore::insert(const CampaignRow &campaign, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsert)
                 .execute(campaign.key, campaign.name, campaign.profile, campaign.createdAt));
    trail.touch(SealedTable::Campaign, {1});
    return {};
}

Result<void> CampaignStore::setProfile(const QString &name, const QString &profile,
                                       AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kSetProfile).execute(name, profile));
    trail.touch(SealedTable::Campaign, {1});
    return {};
}

Result<CampaignRow> CampaignStore::campaign()
{
    std::optional<CampaignRow> campaign;
    LX_CHECK(Statement(m_database, kSelect).select([&campaign](const Row &row) {
        campaign = {row.bytes(0), row.text(1), row.text(2), row.moment(3).value_or(QDateTime())};
    }));
    if (!campaign) {
        return Error{
            ErrorCode::Corrupt,
            QCoreApplication::translate("linxuan::Database", "The database holds no campaign."),
            {}};
    }
    return *campaign;
}

} // namespace linxuan
