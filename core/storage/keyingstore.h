// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/keying.h"

namespace linxuan {

class Database;

// What people keyed of paper sheets, and what was decided where they differ.
class KeyingStore
{
public:
    explicit KeyingStore(Database &database)
        : m_database(database)
    { }

    // In the order of sheets, the first pass before the second.
    Result<std::vector<KeyedPass>> passes(const RoundId &round);
    Result<std::vector<KeyedPass>> passes(const SheetKey &sheet);
    // Takes the place of the same pass of the sheet.
    Result<void> save(const KeyedPass &pass);

    Result<std::vector<KeyingDecision>> decisions(const RoundId &round);
    Result<std::vector<KeyingDecision>> decisions(const SheetKey &sheet);
    // Takes the place of the one on the same field.
    Result<void> save(const KeyingDecision &decision);

    // Both passes and all decisions of the sheet.
    Result<void> drop(const SheetKey &sheet);

    // Whether the round's paper sheets must be keyed twice.
    Result<bool> isDemanded(const RoundId &round);
    Result<void> demand(const RoundId &round, const QString &by, const QDateTime &at);
    Result<void> waive(const RoundId &round);

private:
    Database &m_database;
};

} // namespace linxuan
