// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/panelstore.h"

#include "core/storage/audittrail.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kSettings =
    "SELECT panel_setting.panel_id, panel_setting.number, panel_setting.name,"
    " panel_setting.chair_id, panel_setting.is_formed FROM panel_setting"
    " JOIN panel ON panel.id = panel_setting.panel_id WHERE panel.round_id = ?";
constexpr auto kDropSetting = "DELETE FROM panel_setting WHERE panel_id = ?";
constexpr auto kInsertSetting =
    "INSERT INTO panel_setting (panel_id, number, name, chair_id, is_formed)"
    " VALUES (?, ?, ?, ?, ?)";
constexpr auto kLeaves =
    "SELECT panel_leave.panel_id, panel_leave.expert_id, panel_leave.reason, panel_leave.left_by,"
    " panel_leave.left_at FROM panel_leave JOIN panel ON panel.id = panel_leave.panel_id"
    " WHERE panel.round_id = ?";
constexpr auto kInsertLeave =
    "INSERT INTO panel_leave (panel_id, expert_id, reason, left_by, left_at)"
    " VALUES (?, ?, ?, ?, ?)";
constexpr auto kRemoveLeave = "DELETE FROM panel_leave WHERE panel_id = ? AND expert_id = ?";
constexpr auto kSetActive =
    "UPDATE panel_member SET active = ? WHERE panel_id = ? AND expert_id = ?";
constexpr auto kRemoveMember = "DELETE FROM panel_member WHERE panel_id = ? AND expert_id = ?";
constexpr auto kLocks = "SELECT entry_id, expert_id, kind, reason, made_by, made_at"
                        " FROM assignment_lock WHERE round_id = ?";
constexpr auto kInsertLock =
    "INSERT INTO assignment_lock (round_id, entry_id, expert_id, kind, reason, made_by, made_at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr auto kRemoveLock =
    "DELETE FROM assignment_lock WHERE round_id = ? AND entry_id = ? AND expert_id = ?";
constexpr auto kAddedReviews = "SELECT entry_id, expert_id, reason, asked_by, asked_at"
                               " FROM rereview WHERE round_id = ?";
constexpr auto kInsertAddedReview =
    "INSERT INTO rereview (round_id, entry_id, expert_id, reason, asked_by, asked_at)"
    " VALUES (?, ?, ?, ?, ?, ?)";

} // namespace

Result<std::vector<PanelSetting>> PanelStore::settings(const RoundId &round)
{
    std::vector<PanelSetting> settings;
    LX_CHECK(Statement(m_database, kSettings)
                 .select(
                     [&settings](const Row &row) {
                         settings.push_back({row.id<PanelId>(0), row.number(1), row.text(2),
                                             row.optionalId<ExpertId>(3), row.flag(4)});
                     },
                     round));
    return settings;
}

Result<void> PanelStore::set(const PanelSetting &s, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kDropSetting).execute(s.panel));
    LX_CHECK(Statement(m_database, kInsertSetting)
                 .execute(s.panel, s.number, s.name, s.chair, s.isFormed));
    trail.touch(SealedTable::PanelSetting, {toColumn(s.panel)});
    return {};
}

Result<std::vector<PanelLeave>> PanelStore::leaves(const RoundId &round)
{
    std::vector<PanelLeave> leaves;
    LX_CHECK(Statement(m_database, kLeaves)
                 .select(
                     [&leaves](const Row &row) {
                         leaves.push_back({row.id<PanelId>(0), row.id<ExpertId>(1), row.text(2),
                                           row.text(3), row.moment(4).value_or(QDateTime())});
                     },
                     round));
    return leaves;
}

Result<void> PanelStore::insert(const PanelLeave &leave, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsertLeave)
                 .execute(leave.panel, leave.expert, leave.reason, leave.by, leave.at));
    trail.touch(SealedTable::PanelLeave, {toColumn(leave.panel), toColumn(leave.expert)});
    return {};
}

Result<void> PanelStore::removeLeave(const PanelId &panel, const ExpertId &expert,
                                     AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kRemoveLeave).execute(panel, expert));
    trail.touch(SealedTable::PanelLeave, {toColumn(panel), toColumn(expert)});
    return {};
}

Result<void> PanelStore::setActive(const PanelId &panel, const ExpertId &expert, bool isActive,
                                   AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kSetActive).execute(isActive, panel, expert));
    trail.touch(SealedTable::PanelMember, {toColumn(panel), toColumn(expert)});
    return {};
}

Result<void> PanelStore::removeMember(const PanelId &panel, const ExpertId &expert,
                                      AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kRemoveMember).execute(panel, expert));
    trail.touch(SealedTable::PanelMember, {toColumn(panel), toColumn(expert)});
    return {};
}

Result<std::vector<AssignmentLock>> PanelStore::locks(const RoundId &round)
{
    std::vector<AssignmentLock> locks;
    LX_CHECK(Statement(m_database, kLocks)
                 .select(
                     [&locks](const Row &row) {
                         locks.push_back({row.id<EntryId>(0), row.id<ExpertId>(1),
                                          fromCode<LockKind>(row.text(2)).value_or(LockKind::Never),
                                          row.text(3), row.text(4),
                                          row.moment(5).value_or(QDateTime())});
                     },
                     round));
    return locks;
}

Result<void> PanelStore::set(const RoundId &round, const AssignmentLock &lock, AuditTrail &trail)
{
    LX_CHECK(removeLock(round, lock.entry, lock.expert, trail));
    LX_CHECK(Statement(m_database, kInsertLock)
                 .execute(round, lock.entry, lock.expert, toCode(lock.kind), lock.reason, lock.by,
                          lock.at));
    return {};
}

Result<void> PanelStore::removeLock(const RoundId &round, const EntryId &entry,
                                    const ExpertId &expert, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kRemoveLock).execute(round, entry, expert));
    trail.touch(SealedTable::AssignmentLock, {toColumn(round), toColumn(entry), toColumn(expert)});
    return {};
}

Result<std::vector<AddedReview>> PanelStore::addedReviews(const RoundId &round)
{
    std::vector<AddedReview> reviews;
    LX_CHECK(Statement(m_database, kAddedReviews)
                 .select(
                     [&reviews](const Row &row) {
                         reviews.push_back({row.id<EntryId>(0), row.id<ExpertId>(1), row.text(2),
                                            row.text(3), row.moment(4).value_or(QDateTime())});
                     },
                     round));
    return reviews;
}

Result<void> PanelStore::insert(const RoundId &round, const AddedReview &review, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kInsertAddedReview)
                 .execute(round, review.entry, review.expert, review.reason, review.by, review.at));
    trail.touch(SealedTable::Rereview,
                {toColumn(round), toColumn(review.entry), toColumn(review.expert)});
    return {};
}

} // namespace linxuan
