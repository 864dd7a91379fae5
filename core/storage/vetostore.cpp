// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/vetostore.h"

#include "core/model/codes.h"
#include "core/storage/audittrail.h"
#include "core/storage/revision.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {
constexpr auto kVetoes = "SELECT id, round_id, entry_id, proposed_by, item, evidence, text, state,"
                         " decided_by, decision_reason FROM veto WHERE round_id = ? ORDER BY id";
constexpr auto kInsert =
    "INSERT INTO veto (id, round_id, entry_id, proposed_by, item, evidence, text,"
    " state, decided_by, decision_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kDecide = "UPDATE veto SET state = ?, decided_by = ?, decision_reason = ?"
                         " WHERE id = ? AND state = 'proposed'";
constexpr auto kTakeBack = "DELETE FROM veto WHERE id = ? AND state = 'proposed'";

void touch(const Veto &v, AuditTrail &trail)
{
    trail.touch(SealedTable::Veto, {toColumn(v.round), toColumn(v.entry), v.item, toColumn(v.id)});
}
} // namespace

Result<std::vector<Veto>> VetoStore::vetoes(const RoundId &round)
{
    std::vector<Veto> vetoes;
    LX_CHECK(Statement(m_database, kVetoes)
                 .select(
                     [&vetoes](const Row &row) {
                         vetoes.push_back(
                             {row.id<VetoId>(0), row.id<RoundId>(1), row.id<EntryId>(2),
                              row.optionalId<ExpertId>(3), row.text(4), row.text(5), row.text(6),
                              fromCode<VetoState>(row.text(7)).value_or(VetoState::Proposed),
                              row.text(8), row.text(9)});
                     },
                     round));
    return vetoes;
}

Result<void> VetoStore::insert(const Veto &v, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsert)
                 .execute(v.id, v.round, v.entry, v.proposedBy, v.item, v.evidence, v.text,
                          toCode(v.state), v.decidedBy, v.decisionReason));
    touch(v, trail);
    return {};
}

Result<void> VetoStore::decide(const Veto &v, AuditTrail &trail)
{
    touch(v, trail);
    return changedOne(Statement(m_database, kDecide)
                          .execute(toCode(v.state), v.decidedBy, v.decisionReason, v.id),
                      v.item);
}

Result<void> VetoStore::takeBack(const Veto &v, AuditTrail &trail)
{
    touch(v, trail);
    return changedOne(Statement(m_database, kTakeBack).execute(v.id), v.item);
}

} // namespace linxuan
