// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/records.h"

#include "core/base/text.h"
#include "core/storage/audittrail.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/historytext.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

Result<std::vector<Unit>> Records::units() const
{
    return CatalogueStore(m_workspace.database()).units();
}

Result<QHash<UnitId, QString>> Records::unitNames() const
{
    LX_TRY(const auto all, units());
    QHash<UnitId, QString> names;
    for (const Unit &unit : all)
        names.insert(unit.id, unit.name);
    return names;
}

Result<std::vector<Node>> Records::nodes() const
{
    return CatalogueStore(m_workspace.database()).nodes();
}

Result<std::vector<QuotaLimit>> Records::quotaLimits() const
{
    return CatalogueStore(m_workspace.database()).quotas();
}

Result<std::vector<Ban>> Records::bans() const
{
    return CatalogueStore(m_workspace.database()).bans();
}

Result<std::vector<Entry>> Records::entries() const
{
    LX_TRY(auto entries, EntryStore(m_workspace.database()).entries());
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &left, const Entry &right) {
        return compareNatural(left.code, right.code) < 0;
    });
    return entries;
}

Result<Entry> Records::entry(const QString &code) const
{
    LX_TRY(auto entry, EntryStore(m_workspace.database()).entry(code));
    if (entry)
        return *std::move(entry);
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("linxuan::Records", "There is no entry %1.").arg(code),
                 {}};
}

Result<std::vector<Material>> Records::materials(const EntryId &entry) const
{
    return EntryStore(m_workspace.database()).materials(entry);
}

Result<std::vector<Expert>> Records::experts() const
{
    LX_TRY(auto experts, ExpertStore(m_workspace.database()).experts());
    std::stable_sort(experts.begin(), experts.end(), [](const Expert &left, const Expert &right) {
        return compareNatural(left.code, right.code) < 0;
    });
    return experts;
}

Result<std::vector<Round>> Records::rounds() const
{
    return RoundStore(m_workspace.database()).rounds();
}

Result<Round> Records::round(const QString &code) const
{
    return findRound(m_workspace, code);
}

Result<std::vector<HistoryLine>> Records::history(const EntryId &entry) const
{
    LX_TRY(const auto records, auditRecordsOf(m_workspace.database(), entry.toBytes()));
    std::vector<HistoryLine> lines;
    for (const AuditRecord &record : records)
        lines.push_back({record.at, record.actor, record.action, historyText(record)});
    return lines;
}

} // namespace linxuan
