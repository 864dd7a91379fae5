// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace linxuan {

class AuditTrail;
class Database;

// The one row that says which campaign this is.
struct CampaignRow
{
    QByteArray key; // 16 bytes, tells campaigns apart
    QString name;
    QString profile; // JSON, the campaign's own copy
    QDateTime createdAt;
};

class CampaignStore
{
public:
    explicit CampaignStore(Database &database)
        : m_database(database)
    { }

    Result<void> insert(const CampaignRow &campaign, AuditTrail &trail);
    // Name and JSON of another profile.
    Result<void> setProfile(const QString &name, const QString &profile, AuditTrail &trail);
    Result<CampaignRow> campaign(); // Corrupt when there is none

private:
    Database &m_database;
};

} // namespace linxuan
