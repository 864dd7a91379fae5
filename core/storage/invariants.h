// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <utility>
#include <vector>

namespace linxuan {

class Database;

// A rule of the database that does not hold.
struct Breach
{
    QString what; // "audit", "row", "sheet", "rubric", "reference", "state", "sum", "closure",
                  // "database"
    QString where; // table and key
    QString detail; // translated
};

struct InvariantReport
{
    std::vector<std::pair<QString, int>> checked; // what was looked at, how many
    std::vector<Breach> breaches;
};

// Looks at the whole database: what SQLite finds, every reference, seal, sum and state, and the
// chain of the audit trail. Changes nothing; every test may call it. Errors: Storage, Corrupt.
Result<InvariantReport> checkInvariants(Database &database);

} // namespace linxuan
