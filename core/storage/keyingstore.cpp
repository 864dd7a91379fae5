// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/keyingstore.h"

#include "core/storage/sheetseal.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

#define PASS_COLUMNS                                                                               \
    "round_id, entry_id, expert_id, pass, rubric_id, points, unjudged, remark, vetoes,"            \
    " keyed_by, keyed_at"
#define DECISION_COLUMNS                                                                           \
    "round_id, entry_id, expert_id, field, value, decided_by, reason, decided_at"
#define OF_SHEET " WHERE round_id = ? AND entry_id = ? AND expert_id = ?"

constexpr auto kPassesOfRound = "SELECT " PASS_COLUMNS " FROM keyed_pass WHERE round_id = ?"
                                " ORDER BY entry_id, expert_id, pass";
constexpr auto kPassesOfSheet = "SELECT " PASS_COLUMNS " FROM keyed_pass" OF_SHEET " ORDER BY pass";
constexpr auto kDropPass = "DELETE FROM keyed_pass" OF_SHEET " AND pass = ?";
constexpr auto kInsertPass = "INSERT INTO keyed_pass (" PASS_COLUMNS ")"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kDropPasses = "DELETE FROM keyed_pass" OF_SHEET;
constexpr auto kDecisionsOfRound =
    "SELECT " DECISION_COLUMNS " FROM keying_decision WHERE round_id = ?"
    " ORDER BY entry_id, expert_id, field";
constexpr auto kDecisionsOfSheet =
    "SELECT " DECISION_COLUMNS " FROM keying_decision" OF_SHEET " ORDER BY field";
constexpr auto kDropDecision = "DELETE FROM keying_decision" OF_SHEET " AND field = ?";
constexpr auto kInsertDecision = "INSERT INTO keying_decision (" DECISION_COLUMNS ")"
                                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kDropDecisions = "DELETE FROM keying_decision" OF_SHEET;
constexpr auto kDemand = "SELECT demanded_by FROM keyed_round WHERE round_id = ?";
constexpr auto kInsertDemand =
    "INSERT INTO keyed_round (round_id, demanded_by, demanded_at) VALUES (?, ?, ?)";
constexpr auto kDropDemand = "DELETE FROM keyed_round WHERE round_id = ?";

SheetKey readKey(const Row &row)
{
    return {row.id<RoundId>(0), row.id<EntryId>(1), row.id<ExpertId>(2)};
}

KeyedPass readPass(const Row &row)
{
    KeyedPass pass;
    pass.sheet = readKey(row);
    pass.pass = row.number(3);
    pass.rubric = row.id<RubricId>(4);
    pass.points = pointsFromText(row.text(5)).value_or(std::vector<std::optional<Points>>());
    pass.unjudged = unjudgedFromText(row.text(6));
    pass.remark = row.text(7);
    pass.vetoes = row.text(8).split(u' ', Qt::SkipEmptyParts);
    pass.by = row.text(9);
    pass.at = row.moment(10).value_or(QDateTime());
    return pass;
}

KeyingDecision readDecision(const Row &row)
{
    return {readKey(row), row.text(3), row.text(4),
            row.text(5),  row.text(6), row.moment(7).value_or(QDateTime())};
}

} // namespace

Result<std::vector<KeyedPass>> KeyingStore::passes(const RoundId &round)
{
    std::vector<KeyedPass> all;
    LX_CHECK(Statement(m_database, kPassesOfRound)
                 .select([&all](const Row &row) { all.push_back(readPass(row)); }, round));
    return all;
}

Result<std::vector<KeyedPass>> KeyingStore::passes(const SheetKey &sheet)
{
    std::vector<KeyedPass> all;
    LX_CHECK(Statement(m_database, kPassesOfSheet)
                 .select([&all](const Row &row) { all.push_back(readPass(row)); }, sheet.round,
                         sheet.entry, sheet.expert));
    return all;
}

Result<void> KeyingStore::save(const KeyedPass &pass)
{
    const SheetKey &sheet = pass.sheet;
    LX_CHECK(Statement(m_database, kDropPass)
                 .execute(sheet.round, sheet.entry, sheet.expert, pass.pass));
    LX_CHECK(Statement(m_database, kInsertPass)
                 .execute(sheet.round, sheet.entry, sheet.expert, pass.pass, pass.rubric,
                          pointsText(pass.points), unjudgedText(pass.unjudged), pass.remark,
                          pass.vetoes.join(u' '), pass.by, pass.at));
    return {};
}

Result<std::vector<KeyingDecision>> KeyingStore::decisions(const RoundId &round)
{
    std::vector<KeyingDecision> all;
    LX_CHECK(Statement(m_database, kDecisionsOfRound)
                 .select([&all](const Row &row) { all.push_back(readDecision(row)); }, round));
    return all;
}

Result<std::vector<KeyingDecision>> KeyingStore::decisions(const SheetKey &sheet)
{
    std::vector<KeyingDecision> all;
    LX_CHECK(Statement(m_database, kDecisionsOfSheet)
                 .select([&all](const Row &row) { all.push_back(readDecision(row)); }, sheet.round,
                         sheet.entry, sheet.expert));
    return all;
}

Result<void> KeyingStore::save(const KeyingDecision &decision)
{
    const SheetKey &sheet = decision.sheet;
    LX_CHECK(Statement(m_database, kDropDecision)
                 .execute(sheet.round, sheet.entry, sheet.expert, decision.field));
    LX_CHECK(Statement(m_database, kInsertDecision)
                 .execute(sheet.round, sheet.entry, sheet.expert, decision.field, decision.value,
                          decision.by, decision.reason, decision.at));
    return {};
}

Result<void> KeyingStore::drop(const SheetKey &sheet)
{
    LX_CHECK(Statement(m_database, kDropDecisions).execute(sheet.round, sheet.entry, sheet.expert));
    LX_CHECK(Statement(m_database, kDropPasses).execute(sheet.round, sheet.entry, sheet.expert));
    return {};
}

Result<bool> KeyingStore::isDemanded(const RoundId &round)
{
    bool isDemanded = false;
    LX_CHECK(Statement(m_database, kDemand)
                 .select([&isDemanded](const Row &) { isDemanded = true; }, round));
    return isDemanded;
}

Result<void> KeyingStore::demand(const RoundId &round, const QString &by, const QDateTime &at)
{
    LX_CHECK(waive(round));
    LX_CHECK(Statement(m_database, kInsertDemand).execute(round, by, at));
    return {};
}

Result<void> KeyingStore::waive(const RoundId &round)
{
    LX_CHECK(Statement(m_database, kDropDemand).execute(round));
    return {};
}

} // namespace linxuan
