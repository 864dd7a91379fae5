// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/closingstore.h"

#include "core/storage/audittrail.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ClosingStore)
};

constexpr auto kConfirmations =
    "SELECT round_id, version, role, digest, entries, sheets, confirmed_by, confirmed_at"
    " FROM confirmation WHERE round_id = ? ORDER BY version, role";
constexpr auto kSaveConfirmation =
    "INSERT INTO confirmation (round_id, version, role, digest, entries, sheets, confirmed_by,"
    " confirmed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (round_id, version, role) DO UPDATE SET digest = excluded.digest,"
    " entries = excluded.entries, sheets = excluded.sheets, confirmed_by = excluded.confirmed_by,"
    " confirmed_at = excluded.confirmed_at";
constexpr auto kFrozen = "SELECT round_id, version, digest FROM frozen_list"
                         " ORDER BY round_id, version";
constexpr auto kFrozenBody = "SELECT body FROM frozen_list WHERE round_id = ? AND version = ?";
constexpr auto kInsertFrozen = "INSERT INTO frozen_list (round_id, version, digest, body)"
                               " VALUES (?, ?, ?, ?)";

Confirmation readConfirmation(const Row &row)
{
    return {row.id<RoundId>(0),
            row.number(1),
            fromCode<ConfirmingRole>(row.text(2)).value_or(ConfirmingRole::Chair),
            row.bytes(3),
            row.number(4),
            row.number(5),
            row.text(6),
            row.moment(7).value_or(QDateTime())};
}

} // namespace

Result<std::vector<Confirmation>> ClosingStore::confirmations(const RoundId &round)
{
    std::vector<Confirmation> confirmations;
    LX_CHECK(Statement(m_database, kConfirmations)
                 .select([&](const Row &row) { confirmations.push_back(readConfirmation(row)); },
                         round));
    return confirmations;
}

Result<void> ClosingStore::save(const Confirmation &c, AuditTrail &trail)
{
    const QString role = toCode(c.role);
    trail.touch(SealedTable::Confirmation, {toColumn(c.round), c.version, role});
    LX_CHECK(Statement(m_database, kSaveConfirmation)
                 .execute(c.round, c.version, role, c.digest, c.entries, c.sheets, c.by, c.at));
    return {};
}

Result<std::vector<FrozenListRow>> ClosingStore::frozenLists()
{
    std::vector<FrozenListRow> lists;
    LX_CHECK(Statement(m_database, kFrozen).select([&lists](const Row &row) {
        lists.push_back({row.id<RoundId>(0), row.number(1), row.bytes(2)});
    }));
    return lists;
}

Result<QByteArray> ClosingStore::frozenBody(const RoundId &round, int version)
{
    std::optional<QByteArray> body;
    LX_CHECK(Statement(m_database, kFrozenBody)
                 .select([&body](const Row &row) { body = row.bytes(0); }, round, version));
    if (!body) {
        return Error{ErrorCode::NotFound,
                     Text::tr("The list of version %1 was not kept: the round has no such version, "
                              "or it was closed by an older program.")
                         .arg(version),
                     {}};
    }
    return *std::move(body);
}

Result<void> ClosingStore::insert(const FrozenListRow &row, const QByteArray &body,
                                  AuditTrail &trail)
{
    trail.touch(SealedTable::FrozenList, {toColumn(row.round), row.version});
    LX_CHECK(
        Statement(m_database, kInsertFrozen).execute(row.round, row.version, row.digest, body));
    return {};
}

} // namespace linxuan
