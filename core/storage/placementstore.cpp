// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/placementstore.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kPlacements =
    "SELECT path, folder, size, sha256, state, entry_id, kind, lesson_hour, clues, doubts"
    " FROM placement ORDER BY path";
constexpr auto kSave =
    "INSERT INTO placement (path, folder, size, sha256, state, entry_id, kind, lesson_hour, clues,"
    " doubts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET"
    " folder = excluded.folder, size = excluded.size, sha256 = excluded.sha256,"
    " state = excluded.state, entry_id = excluded.entry_id, kind = excluded.kind,"
    " lesson_hour = excluded.lesson_hour, clues = excluded.clues, doubts = excluded.doubts";
constexpr auto kRemove = "DELETE FROM placement WHERE path = ?";

QString stateOf(FileVerdict verdict)
{
    if (verdict == FileVerdict::Likely)
        return QStringLiteral("likely");
    return verdict == FileVerdict::LeftOut ? QStringLiteral("left_out")
                                           : QStringLiteral("unplaced");
}

FileVerdict verdictOf(const QString &state)
{
    if (state == u"likely")
        return FileVerdict::Likely;
    return state == u"left_out" ? FileVerdict::LeftOut : FileVerdict::Unplaced;
}

} // namespace

Result<std::vector<Placement>> PlacementStore::placements()
{
    std::vector<Placement> placements;
    LX_CHECK(Statement(m_database, kPlacements).select([&placements](const Row &row) {
        Placement placement;
        placement.path = row.text(0);
        placement.folder = row.text(1);
        placement.size = row.bigNumber(2);
        placement.sha256 = row.bytes(3);
        placement.verdict = verdictOf(row.text(4));
        placement.entry = row.optionalId<EntryId>(5);
        placement.kind = row.text(6);
        placement.hour = row.number(7);
        placement.clues = Clues(row.number(8));
        placement.doubts = Doubts(row.number(9));
        placements.push_back(std::move(placement));
    }));
    return placements;
}

Result<void> PlacementStore::save(const Placement &one)
{
    LX_CHECK(Statement(m_database, kSave)
                 .execute(one.path, one.folder, one.size, one.sha256, stateOf(one.verdict),
                          one.entry, one.kind, one.hour, int(one.clues), int(one.doubts)));
    return {};
}

Result<void> PlacementStore::remove(const QString &path)
{
    LX_CHECK(Statement(m_database, kRemove).execute(path));
    return {};
}

} // namespace linxuan
