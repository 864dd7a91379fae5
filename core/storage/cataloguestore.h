// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/catalogue.h"

#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// Units, catalogue nodes, quotas and the register of bans.
// Updates hold only if the row still has the given revision, and raise it; Conflict otherwise.
class CatalogueStore
{
public:
    explicit CatalogueStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<Unit>> units(); // in the order they were added
    Result<void> insert(const Unit &unit, int position);
    Result<void> update(const Unit &unit);

    Result<std::vector<Node>> nodes();
    Result<void> insert(const std::vector<Node> &nodes);
    Result<void> update(const Node &node);

    Result<std::vector<QuotaLimit>> quotas();
    Result<void> insert(const QuotaLimit &quota, AuditTrail &trail);
    Result<void> update(const QuotaLimit &quota, AuditTrail &trail);
    Result<void> remove(const QuotaLimit &quota, AuditTrail &trail);

    Result<std::vector<Ban>> bans();
    Result<void> insert(const Ban &ban);
    Result<void> update(const Ban &ban);

private:
    Database &m_database;
};

} // namespace linxuan
