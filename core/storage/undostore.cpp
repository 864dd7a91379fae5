// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/undostore.h"

#include "core/storage/statement.h"

#include <QSet>

namespace linxuan {

namespace {

constexpr auto kSteps =
    "SELECT id, deed, done_by, done_at, is_undone, areas, schema, closed_rounds, record"
    " FROM undo_step ORDER BY id DESC";
constexpr auto kLastDone =
    "SELECT id, deed, done_by, done_at, is_undone, areas, schema, closed_rounds, record"
    " FROM undo_step WHERE is_undone = 0 ORDER BY id DESC LIMIT 1";
constexpr auto kFirstUndone =
    "SELECT id, deed, done_by, done_at, is_undone, areas, schema, closed_rounds, record"
    " FROM undo_step WHERE is_undone = 1 ORDER BY id LIMIT 1";
constexpr auto kChanges = "SELECT changes FROM undo_step WHERE id = ?";
constexpr auto kAdd =
    "INSERT INTO undo_step"
    " (deed, done_by, done_at, is_undone, areas, schema, closed_rounds, record, changes)"
    " VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?)";
constexpr auto kForgetUndone = "DELETE FROM undo_step WHERE is_undone = 1";
constexpr auto kForgetOldest =
    "DELETE FROM undo_step WHERE id NOT IN (SELECT id FROM undo_step ORDER BY id DESC LIMIT ?)";
constexpr auto kForgetBulky =
    "DELETE FROM undo_step WHERE id IN (SELECT id FROM"
    " (SELECT id, SUM(LENGTH(changes)) OVER (ORDER BY id DESC) AS bytes FROM undo_step)"
    " WHERE bytes > ?)";
constexpr auto kSetUndone = "UPDATE undo_step SET is_undone = ?, closed_rounds = ? WHERE id = ?";
constexpr auto kRemove = "DELETE FROM undo_step WHERE id = ?";
constexpr auto kRemoveAll = "DELETE FROM undo_step";
constexpr auto kRemoveOthers = "DELETE FROM undo_step WHERE schema <> ?";
constexpr auto kClosed = "SELECT id, version, name FROM round WHERE state = 'closed'";
constexpr auto kPanels = "SELECT id FROM panel WHERE round_id = ?";
constexpr auto kEntered = "SELECT DISTINCT entry_id FROM sheet WHERE round_id = ?";

UndoStepRow read(const Row &row)
{
    return {
        row.bigNumber(0), row.text(1),   row.text(2),   row.moment(3).value_or(QDateTime()),
        row.flag(4),      row.number(5), row.number(6), row.text(7).split(u' ', Qt::SkipEmptyParts),
        row.bigNumber(8)};
}

Result<QSet<QByteArray>> ids(Database &database, const char *sql, const QByteArray &round)
{
    QSet<QByteArray> found;
    LX_CHECK(Statement(database, sql)
                 .select([&found](const Row &row) { found.insert(row.bytes(0)); }, round));
    return found;
}

} // namespace

Result<std::vector<UndoStepRow>> UndoStore::steps()
{
    std::vector<UndoStepRow> steps;
    LX_CHECK(Statement(m_database, kSteps).select([&steps](const Row &row) {
        steps.push_back(read(row));
    }));
    return steps;
}

Result<std::optional<UndoStepRow>> UndoStore::lastDone()
{
    std::optional<UndoStepRow> step;
    LX_CHECK(
        Statement(m_database, kLastDone).select([&step](const Row &row) { step = read(row); }));
    return step;
}

Result<std::optional<UndoStepRow>> UndoStore::firstUndone()
{
    std::optional<UndoStepRow> step;
    LX_CHECK(
        Statement(m_database, kFirstUndone).select([&step](const Row &row) { step = read(row); }));
    return step;
}

Result<QByteArray> UndoStore::changes(qint64 id)
{
    QByteArray packed;
    LX_CHECK(Statement(m_database, kChanges)
                 .select([&packed](const Row &row) { packed = row.bytes(0); }, id));
    return qUncompress(packed);
}

Result<void> UndoStore::add(const UndoStepRow &step, const QByteArray &changes)
{
    LX_CHECK(Statement(m_database, kForgetUndone).execute());
    LX_CHECK(Statement(m_database, kAdd)
                 .execute(step.deed, step.by, step.at, step.areas, step.schema,
                          step.closedRounds.join(u' '), step.record, qCompress(changes, 1)));
    LX_CHECK(Statement(m_database, kForgetOldest).execute(kKept));
    LX_CHECK(Statement(m_database, kForgetBulky).execute(kKeptBytes));
    return {};
}

Result<void> UndoStore::setUndone(const UndoStepRow &step, bool isUndone)
{
    LX_CHECK(
        Statement(m_database, kSetUndone).execute(isUndone, step.closedRounds.join(u' '), step.id));
    return {};
}

Result<void> UndoStore::remove(qint64 id)
{
    LX_CHECK(Statement(m_database, kRemove).execute(id));
    return {};
}

Result<void> UndoStore::removeAll()
{
    LX_CHECK(Statement(m_database, kRemoveAll).execute());
    return {};
}

Result<void> UndoStore::removeOthers(int schema)
{
    LX_CHECK(Statement(m_database, kRemoveOthers).execute(schema));
    return {};
}

Result<std::vector<ClosedRound>> closedRounds(Database &database)
{
    std::vector<ClosedRound> rounds;
    LX_CHECK(Statement(database, kClosed).select([&rounds](const Row &row) {
        const QString id = QString::fromLatin1(row.bytes(0).toHex());
        rounds.push_back(
            {QStringLiteral("%1:%2").arg(id).arg(row.number(1)), row.bytes(0), row.text(2)});
    }));
    return rounds;
}

Result<QSet<QByteArray>> panelIds(Database &database, const QByteArray &round)
{
    return ids(database, kPanels, round);
}

Result<QSet<QByteArray>> enteredIds(Database &database, const QByteArray &round)
{
    return ids(database, kEntered, round);
}

} // namespace linxuan
