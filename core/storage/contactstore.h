// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/contact.h"

#include <vector>

namespace linxuan {

class Database;

// Whom to reach at each unit.
class ContactStore
{
public:
    explicit ContactStore(Database &database)
        : m_database(database)
    { }

    // In the order of the units, those of one unit as they were added.
    Result<std::vector<UnitContact>> contacts(ContactKind kind);
    Result<void> insert(const UnitContact &contact); // behind the others of its unit
    // By unit, kind and name. Errors: Conflict (there is none).
    Result<void> update(const UnitContact &contact);
    Result<void> remove(const UnitContact &contact);

private:
    Database &m_database;
};

} // namespace linxuan
