// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <vector>

namespace linxuan {

class Database;

// Experts and their declared recusals.
class ExpertStore
{
public:
    explicit ExpertStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<Expert>> experts(); // by code
    Result<void> insert(const Expert &expert);
    // Holds only if the row still has this revision, and raises it; Conflict otherwise.
    Result<void> update(const Expert &expert);

    Result<std::vector<Recusal>> recusals();
    Result<void> insert(const Recusal &recusal);
    Result<void> remove(const RecusalId &recusal);

private:
    Database &m_database;
};

} // namespace linxuan
