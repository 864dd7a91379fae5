// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/trailaccount.h"

#include "core/model/codes.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Invariants)
};

QJsonObject detailOf(const AuditRecord &record)
{
    return QJsonDocument::fromJson(record.detail.toUtf8()).object();
}

} // namespace

void TrailAccount::hear(const AuditRecord &record)
{
    if (record.action == kRowsAction)
        hearRows(record);
    else if (record.action.startsWith(QLatin1String("entry.")))
        hearEntry(record);
}

void TrailAccount::hearRows(const AuditRecord &record)
{
    const QJsonObject detail = detailOf(record);
    for (auto part = detail.begin(); part != detail.end(); ++part) {
        const auto table = sealedTable(part.key());
        if (!table)
            continue;
        auto &seals = m_rows[*table];
        const QJsonObject rows = part->toObject();
        for (auto row = rows.begin(); row != rows.end(); ++row)
            seals.insert(row.key(), row->toString());
    }
}

void TrailAccount::hearEntry(const AuditRecord &record)
{
    const bool isRecommended = record.action == u"entry.recommend";
    const bool isOut = record.action == u"entry.withdraw" || record.action == u"entry.disqualify";
    const bool isRestored = record.action == u"entry.restore";
    if (!isRecommended && !isOut && !isRestored && record.action != u"entry.return")
        return;
    const QJsonObject detail = detailOf(record);
    Standing &standing = m_entries[record.subject];
    standing.level = detail.value(QLatin1String("to")).toString();
    if (isRestored) {
        standing.status = detail.value(QLatin1String("status")).toString();
        standing.reason = detail.value(QLatin1String("status_reason")).toString();
        return;
    }
    standing.reason = isRecommended ? QString() : detail.value(QLatin1String("reason")).toString();
    if (isOut)
        standing.status = toCode(record.action == u"entry.withdraw" ? EntryStatus::Withdrawn
                                                                    : EntryStatus::Disqualified);
}

bool TrailAccount::coversAll() const
{
    return m_rows.contains(SealedTable::Campaign);
}

Result<void> TrailAccount::compareRows(Database &database, const Differ &differ) const
{
    for (const SealedTable table : kSealedTables) {
        LX_TRY(const RowSeals found, rowSeals(database, table));
        const auto known = m_rows.find(table);
        const auto said = known == m_rows.end() ? QHash<QString, QString>() : known->second;
        for (auto row = found.begin(); row != found.end(); ++row) {
            const QString seal = said.value(row.key());
            if (seal.isEmpty() ? coversAll() : seal != QString::fromLatin1(row->toHex())) {
                differ(tableName(table), row.key(),
                       seal.isEmpty() ? Text::tr("was added outside the program")
                                      : Text::tr("was altered outside the program"));
            }
        }
        for (auto row = said.begin(); row != said.end(); ++row) {
            if (!row->isEmpty() && !found.contains(row.key()))
                differ(tableName(table), row.key(), Text::tr("was removed outside the program"));
        }
    }
    return {};
}

void TrailAccount::compareEntries(const std::vector<Entry> &entries, const Differ &differ) const
{
    for (const Entry &entry : entries) {
        const Standing said = m_entries.value(entry.id.toBytes());
        if (toCode(entry.level) != said.level || toCode(entry.status) != said.status
            || entry.statusReason != said.reason)
            differ(QStringLiteral("entry"), QString::fromLatin1(entry.id.toBytes().toHex()),
                   Text::tr("its level or status is not the one that the audit trail speaks of"));
    }
}

} // namespace linxuan
