// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/panels.h"

#include <vector>

namespace linxuan {

class Database;

// What somebody judges of oneself or of those one is close to: entries whose teacher or tutor has
// the expert's name, or that of a person the expert has a relation to. Names are compared folded.
std::vector<Recusal> recusalsByName(const std::vector<Expert> &experts,
                                    const std::vector<ExpertRelation> &relations,
                                    const std::vector<Entry> &entries);

// Those that follow from where the experts work and from names.
Result<std::vector<Recusal>> automaticRecusals(Database &database);

// The recusals that were declared, and those that follow.
Result<std::vector<Recusal>> allRecusals(Database &database);

} // namespace linxuan
