// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/storage/audittrail.h"

#include <QHash>

#include <functional>
#include <map>
#include <vector>

namespace linxuan {

// What the audit trail says must stand in the tables: the rows it vouches for, and how far each
// entry was recommended.
class TrailAccount
{
public:
    using Differ =
        std::function<void(const QString &table, const QString &key, const QString &detail)>;

    void hear(const AuditRecord &record);
    // Tells of every row that is not as the trail says. Campaigns made before rows were sealed have
    // no seals to compare; what was written since is compared there, too.
    Result<void> compareRows(Database &database, const Differ &differ) const;
    void compareEntries(const std::vector<Entry> &entries, const Differ &differ) const;

private:
    struct Standing
    {
        QString level = QStringLiteral("declared");
        QString status = QStringLiteral("active");
        QString reason;
    };

    void hearEntry(const AuditRecord &record);
    void hearRows(const AuditRecord &record);
    bool coversAll() const;

    std::map<SealedTable, QHash<QString, QString>> m_rows; // key -> seal as hex, empty: removed
    QHash<QByteArray, Standing> m_entries;
};

} // namespace linxuan
