// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/panels.h"

#include <vector>

namespace linxuan {

class Database;

// Experts, their declared recusals and whom they are close to.
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
    Result<void> update(const Recusal &recusal); // kind and reason
    Result<void> remove(const RecusalId &recusal);

    Result<std::vector<ExpertRelation>> relations();
    Result<void> set(const ExpertRelation &relation); // new, or in place of the old
    Result<void> removeRelation(const ExpertId &expert, const QString &person);

private:
    Database &m_database;
};

} // namespace linxuan
