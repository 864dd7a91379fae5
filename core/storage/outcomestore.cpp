// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/outcomestore.h"

#include "core/model/codes.h"
#include "core/storage/audittrail.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kLines =
    "SELECT round_id, category, stage, subject, level, choice, tied, decided_by,"
    " reason, decided_at FROM line_decision WHERE round_id = ?"
    " ORDER BY category, stage, subject, level";
constexpr auto kDropLine =
    "DELETE FROM line_decision WHERE round_id = ? AND category = ? AND stage = ?"
    " AND subject = ? AND level = ?";
constexpr auto kInsertLine = "INSERT INTO line_decision (round_id, category, stage, subject, level,"
                             " choice, tied, decided_by, reason, decided_at)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kChanges = "SELECT round_id, entry_id, award, decided_by, reason, decided_at"
                          " FROM award_change WHERE round_id = ? ORDER BY entry_id";
constexpr auto kDropChange = "DELETE FROM award_change WHERE round_id = ? AND entry_id = ?";
constexpr auto kInsertChange =
    "INSERT INTO award_change (round_id, entry_id, award, decided_by, reason,"
    " decided_at) VALUES (?, ?, ?, ?, ?, ?)";

QString tiedText(const std::vector<QString> &codes)
{
    return QStringList(codes.begin(), codes.end()).join(u'\n');
}

StoredLineDecision readLine(const Row &row)
{
    const QStringList tied = row.text(6).split(u'\n', Qt::SkipEmptyParts);
    return {row.id<RoundId>(0),
            {fromCode<Category>(row.text(1)).value_or(Category::Subject), row.text(2), row.text(3)},
            {row.text(4), fromCode<TieAtLine>(row.text(5)).value_or(TieAtLine::Ask),
             std::vector<QString>(tied.begin(), tied.end())},
            row.text(7),
            row.text(8),
            row.moment(9).value_or(QDateTime())};
}

} // namespace

Result<std::vector<StoredLineDecision>> OutcomeStore::lineDecisions(const RoundId &round)
{
    std::vector<StoredLineDecision> lines;
    LX_CHECK(Statement(m_database, kLines)
                 .select([&lines](const Row &row) { lines.push_back(readLine(row)); }, round));
    return lines;
}

Result<void> OutcomeStore::save(const StoredLineDecision &line, AuditTrail &trail)
{
    const QString category = toCode(line.group.category);
    LX_CHECK(Statement(m_database, kDropLine)
                 .execute(line.round, category, line.group.stage, line.group.subject,
                          line.decision.level));
    LX_CHECK(Statement(m_database, kInsertLine)
                 .execute(line.round, category, line.group.stage, line.group.subject,
                          line.decision.level, toCode(line.decision.choice),
                          tiedText(line.decision.tied), line.by, line.reason, line.at));
    trail.touch(SealedTable::LineDecision,
                {toColumn(line.round), category, line.group.stage, line.group.subject,
                 line.decision.level});
    return {};
}

Result<std::vector<StoredAwardChange>> OutcomeStore::awardChanges(const RoundId &round)
{
    std::vector<StoredAwardChange> changes;
    LX_CHECK(Statement(m_database, kChanges)
                 .select(
                     [&changes](const Row &row) {
                         changes.push_back({row.id<RoundId>(0),
                                            {row.id<EntryId>(1), row.text(2)},
                                            row.text(3),
                                            row.text(4),
                                            row.moment(5).value_or(QDateTime())});
                     },
                     round));
    return changes;
}

Result<void> OutcomeStore::save(const StoredAwardChange &change, AuditTrail &trail)
{
    LX_CHECK(Statement(m_database, kDropChange).execute(change.round, change.change.entry));
    LX_CHECK(Statement(m_database, kInsertChange)
                 .execute(change.round, change.change.entry, change.change.award, change.by,
                          change.reason, change.at));
    trail.touch(SealedTable::AwardChange, {toColumn(change.round), toColumn(change.change.entry)});
    return {};
}

} // namespace linxuan
