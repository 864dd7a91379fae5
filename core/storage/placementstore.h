// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/placement.h"

#include <vector>

namespace linxuan {

class Database;

// Files of handed-in folders that wait for a person, or that a person left out.
class PlacementStore
{
public:
    explicit PlacementStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<Placement>> placements(); // in the order of their paths
    // Likely, Unplaced or LeftOut; takes the place of what stood for the path.
    Result<void> save(const Placement &placement);
    Result<void> remove(const QString &path);

private:
    Database &m_database;
};

} // namespace linxuan
