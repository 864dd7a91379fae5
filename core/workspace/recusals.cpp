// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recusals.h"

#include "core/scoring/assignment.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/expertstore.h"

namespace linxuan {

Result<std::vector<Recusal>> allRecusals(Database &database)
{
    ExpertStore store(database);
    LX_TRY(auto recusals, store.recusals());
    LX_TRY(const auto experts, store.experts());
    LX_TRY(const auto units, CatalogueStore(database).units());
    for (const Recusal &recusal : recusalsByCounty(experts, units))
        recusals.push_back(recusal);
    return recusals;
}

} // namespace linxuan
