// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/entry.h"

#include <functional>

namespace linxuan {

class Database;

// Shows every entry with nothing but what says where it belongs: id, category, unit, stage,
// subject, level and status; in the order they were added. For passes over all of them.
Result<void> eachEntryPlace(Database &database, const std::function<void(const Entry &)> &visit);

} // namespace linxuan
