// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/roundstore.h"

#include "core/model/codes.h"
#include "core/model/rubricjson.h"
#include "core/storage/audittrail.h"
#include "core/storage/revision.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kRounds =
    "SELECT id, code, name, state, version, digest, closed_by, closed_at, revision"
    " FROM round ORDER BY position";
constexpr auto kInsertRound =
    "INSERT INTO round (id, position, code, name, state, version, digest,"
    " closed_by, closed_at, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
constexpr auto kUpdateRound =
    "UPDATE round SET state = ?, version = ?, digest = ?, closed_by = ?,"
    " closed_at = ?, revision = revision + 1 WHERE id = ? AND revision = ?";
constexpr auto kRubrics = "SELECT id, json FROM rubric ORDER BY code, version";
constexpr auto kInsertRubric = "INSERT INTO rubric (id, code, version, json) VALUES (?, ?, ?, ?)";
constexpr auto kDropRoundRubric = "DELETE FROM round_rubric WHERE round_id = ? AND category = ?";
constexpr auto kSetRoundRubric = "INSERT INTO round_rubric (round_id, category, rubric_id)"
                                 " VALUES (?, ?, ?)";
constexpr auto kRoundRubrics = "SELECT category, rubric_id FROM round_rubric WHERE round_id = ?";
constexpr auto kPanels =
    "SELECT id, round_id, category, stage, subject FROM panel WHERE round_id = ?"
    " ORDER BY category, stage, subject";
constexpr auto kMembers =
    "SELECT panel_member.panel_id, panel_member.expert_id, panel_member.active"
    " FROM panel_member JOIN panel ON panel.id = panel_member.panel_id"
    " JOIN expert ON expert.id = panel_member.expert_id"
    " WHERE panel.round_id = ? ORDER BY expert.code";
constexpr auto kInsertPanel = "INSERT INTO panel (id, round_id, category, stage, subject)"
                              " VALUES (?, ?, ?, ?, ?)";
constexpr auto kInsertMember =
    "INSERT INTO panel_member (panel_id, expert_id, active) VALUES (?, ?, ?)";
constexpr auto kCalibration =
    "SELECT calibration_entry.entry_id FROM calibration_entry"
    " JOIN entry ON entry.id = calibration_entry.entry_id WHERE round_id = ? ORDER BY entry.code";
constexpr auto kAddCalibration = "INSERT INTO calibration_entry (round_id, entry_id) VALUES (?, ?)";
constexpr auto kRemoveCalibration =
    "DELETE FROM calibration_entry WHERE round_id = ? AND entry_id = ?";
constexpr auto kClosures = "SELECT round_id, version, digest, closed_by, closed_at, reopened_by,"
                           " reopened_at, reopen_reason FROM closure ORDER BY round_id, version";
constexpr auto kInsertClosure =
    "INSERT INTO closure (round_id, version, digest, closed_by, closed_at,"
    " reopened_by, reopened_at, reopen_reason)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kReopen = "UPDATE closure SET reopened_by = ?, reopened_at = ?, reopen_reason = ?"
                         " WHERE round_id = ? AND version = ?";

Round readRound(const Row &row)
{
    Round round;
    round.id = row.id<RoundId>(0);
    round.code = row.text(1);
    round.name = row.text(2);
    round.state = fromCode<RoundState>(row.text(3)).value_or(RoundState::Open);
    round.version = row.number(4);
    round.digest = row.bytes(5);
    round.closedBy = row.text(6);
    round.closedAt = row.moment(7);
    round.revision = row.number(8);
    return round;
}

Panel readPanel(const Row &row)
{
    return {row.id<PanelId>(0),
            row.id<RoundId>(1),
            {fromCode<Category>(row.text(2)).value_or(Category::Subject), row.text(3), row.text(4)},
            {}};
}

} // namespace

Result<std::vector<Round>> RoundStore::rounds()
{
    std::vector<Round> rounds;
    LX_CHECK(Statement(m_database, kRounds).select([&rounds](const Row &row) {
        rounds.push_back(readRound(row));
    }));
    return rounds;
}

Result<void> RoundStore::insert(const Round &round, int position, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsertRound)
                 .execute(round.id, position, round.code, round.name, toCode(round.state),
                          round.version, round.digest, round.closedBy, round.closedAt));
    trail.touch(SealedTable::Round, {toColumn(round.id)});
    return {};
}

Result<void> RoundStore::update(const Round &round, AuditTrail &trail)
{
    trail.touch(SealedTable::Round, {toColumn(round.id)});
    return changedOne(Statement(m_database, kUpdateRound)
                          .execute(toCode(round.state), round.version, round.digest, round.closedBy,
                                   round.closedAt, round.id, round.revision),
                      round.name);
}

Result<void> RoundStore::insert(const Rubric &rubric, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsertRubric)
                 .execute(rubric.id, rubric.code, rubric.version,
                          QString::fromUtf8(rubricJson(rubric))));
    trail.touch(SealedTable::Rubric, {rubric.code, rubric.version, toColumn(rubric.id)});
    return {};
}

Result<std::vector<Rubric>> RoundStore::rubrics()
{
    std::vector<Rubric> rubrics;
    std::optional<Error> unreadable;
    LX_CHECK(Statement(m_database, kRubrics).select([&](const Row &row) {
        auto rubric = readRubric(row.text(1).toUtf8());
        if (!rubric) {
            unreadable = rubric.error();
            return;
        }
        rubric->id = row.id<RubricId>(0);
        rubrics.push_back(*std::move(rubric));
    }));
    if (unreadable)
        return Error{ErrorCode::Corrupt, unreadable->message, unreadable->detail};
    return rubrics;
}

Result<void> RoundStore::setRubric(const RoundId &round, Category category, const RubricId &rubric,
                                   AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kDropRoundRubric).execute(round, toCode(category)));
    LX_CHECK(Statement(m_database, kSetRoundRubric).execute(round, toCode(category), rubric));
    trail.touch(SealedTable::RoundRubric, {toColumn(round), toCode(category)});
    return {};
}

Result<std::map<Category, RubricId>> RoundStore::rubricsOf(const RoundId &round)
{
    std::map<Category, RubricId> rubrics;
    LX_CHECK(Statement(m_database, kRoundRubrics)
                 .select(
                     [&rubrics](const Row &row) {
                         if (const auto category = fromCode<Category>(row.text(0)))
                             rubrics[*category] = row.id<RubricId>(1);
                     },
                     round));
    return rubrics;
}

Result<std::vector<Panel>> RoundStore::panels(const RoundId &round)
{
    std::vector<Panel> panels;
    QHash<PanelId, size_t> places;
    LX_CHECK(Statement(m_database, kPanels)
                 .select(
                     [&](const Row &row) {
                         places.insert(row.id<PanelId>(0), panels.size());
                         panels.push_back(readPanel(row));
                     },
                     round));
    LX_CHECK(Statement(m_database, kMembers)
                 .select(
                     [&](const Row &row) {
                         Panel &panel = panels[places.value(row.id<PanelId>(0))];
                         panel.members.push_back({row.id<ExpertId>(1), row.flag(2)});
                     },
                     round));
    return panels;
}

Result<void> RoundStore::insert(const Panel &panel, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsertPanel)
                 .execute(panel.id, panel.round, toCode(panel.group.category), panel.group.stage,
                          panel.group.subject));
    trail.touch(SealedTable::Panel, {toColumn(panel.id)});
    for (const PanelMember &member : panel.members) {
        LX_CHECK(
            Statement(m_database, kInsertMember).execute(panel.id, member.expert, member.active));
        trail.touch(SealedTable::PanelMember, {toColumn(panel.id), toColumn(member.expert)});
    }
    return {};
}

Result<void> RoundStore::addMember(const PanelId &panel, const ExpertId &expert, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsertMember).execute(panel, expert, true));
    trail.touch(SealedTable::PanelMember, {toColumn(panel), toColumn(expert)});
    return {};
}

Result<std::vector<EntryId>> RoundStore::calibrationEntries(const RoundId &round)
{
    std::vector<EntryId> entries;
    LX_CHECK(
        Statement(m_database, kCalibration)
            .select([&entries](const Row &row) { entries.push_back(row.id<EntryId>(0)); }, round));
    return entries;
}

Result<void> RoundStore::addCalibration(const RoundId &round, const EntryId &entry,
                                        AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kAddCalibration).execute(round, entry));
    trail.touch(SealedTable::CalibrationEntry, {toColumn(round), toColumn(entry)});
    return {};
}

Result<void> RoundStore::removeCalibration(const RoundId &round, const EntryId &entry,
                                           AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kRemoveCalibration).execute(round, entry));
    trail.touch(SealedTable::CalibrationEntry, {toColumn(round), toColumn(entry)});
    return {};
}

Result<std::vector<Closure>> RoundStore::closures()
{
    std::vector<Closure> closures;
    LX_CHECK(Statement(m_database, kClosures).select([&closures](const Row &row) {
        closures.push_back({row.id<RoundId>(0), row.number(1), row.bytes(2), row.text(3),
                            row.moment(4).value_or(QDateTime()), row.text(5), row.moment(6),
                            row.text(7)});
    }));
    return closures;
}

Result<void> RoundStore::insert(const Closure &c, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsertClosure)
                 .execute(c.round, c.version, c.digest, c.closedBy, c.closedAt, c.reopenedBy,
                          c.reopenedAt, c.reopenReason));
    trail.touch(SealedTable::Closure, {toColumn(c.round), c.version});
    return {};
}

Result<void> RoundStore::reopen(const Closure &c, AuditTrail &trail)
{
    trail.touch(SealedTable::Closure, {toColumn(c.round), c.version});
    return changedOne(Statement(m_database, kReopen)
                          .execute(c.reopenedBy, c.reopenedAt, c.reopenReason, c.round, c.version),
                      QString::number(c.version));
}

} // namespace linxuan
