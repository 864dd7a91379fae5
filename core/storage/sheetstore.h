// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/sheetseal.h"

#include <functional>
#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// What the tally needs of a submitted sheet.
struct SubmittedSheet
{
    EntryId entry;
    ExpertId expert;
    RubricId rubric;
    QByteArrayView points; // see pointsFromText; while the sheet is shown
};

// Where a sheet stands, and its points.
struct SheetStanding
{
    SubmittedSheet sheet; // whatever its state
    SheetState state = SheetState::NotStarted;
    bool isExcused = false; // will stay missing, with a reason
};

// Score sheets. Every write keeps the row's seal and, in the trail, the state of all sheets in
// step; an existing row is never replaced unseen.
class SheetStore
{
public:
    explicit SheetStore(Database &database)
        : m_database(database)
    { }

    // In the order of entries as they were added, then experts.
    Result<std::vector<StoredSheet>> sheets(const RoundId &round);
    Result<std::vector<StoredSheet>> sheets(const RoundId &round, const ExpertId &expert);
    Result<std::vector<StoredSheet>> sheets(const RoundId &round, const GroupKey &group);
    Result<std::optional<StoredSheet>> sheet(const RoundId &round, const EntryId &entry,
                                             const ExpertId &expert);
    // Of every round. `isSealed`: each byte of the row is the one its seal was made over.
    Result<void> eachSheet(const std::function<void(const StoredSheet &, bool isSealed)> &visit);
    Result<void> eachSubmitted(const RoundId &round,
                               const std::function<void(const SubmittedSheet &)> &visit);
    Result<void> eachStanding(const RoundId &round,
                              const std::function<void(const SheetStanding &)> &visit);
    Result<int> count(const RoundId &round, SheetState state);

    // New rows; the revision becomes 1.
    Result<void> insert(const std::vector<ScoreSheet> &sheets, AuditTrail &trail);
    // Puts `sheet` in the place of `stored`, with the next revision; Conflict when the row changed.
    Result<void> update(const StoredSheet &stored, const ScoreSheet &sheet, const QString &excuse,
                        AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
