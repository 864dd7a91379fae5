// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <vector>

namespace linxuan {

class Database;

// The recusals that were declared, and those that follow from where the experts work.
Result<std::vector<Recusal>> allRecusals(Database &database);

} // namespace linxuan
