// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

class VetoStore
{
public:
    explicit VetoStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<Veto>> vetoes(const RoundId &round);
    Result<void> insert(const Veto &veto, AuditTrail &trail);
    // Sets the decision on a veto still proposed; Conflict when it was decided already.
    Result<void> decide(const Veto &veto, AuditTrail &trail);
    // Takes back one still proposed; Conflict when it was decided already.
    Result<void> takeBack(const Veto &veto, AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
