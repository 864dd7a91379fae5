// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/confirmation.h"

#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// The list of a version, without what it says.
struct FrozenListRow
{
    RoundId round;
    int version = 1;
    QByteArray digest; // SHA-256 of the body
};

// What belongs to a closing: who confirmed the result, and the list as it was.
class ClosingStore
{
public:
    explicit ClosingStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<Confirmation>> confirmations(const RoundId &round); // of all versions
    // Takes the place of an earlier word in this role.
    Result<void> save(const Confirmation &confirmation, AuditTrail &trail);

    Result<std::vector<FrozenListRow>> frozenLists();
    Result<QByteArray> frozenBody(const RoundId &round, int version); // NotFound
    Result<void> insert(const FrozenListRow &row, const QByteArray &body, AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
