// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QDateTime>

#include <functional>

namespace linxuan {

class Database;

// Shows when each submitted sheet of the round was, in any order; not those of which it is unknown.
Result<void> eachSubmissionTime(
    Database &database, const RoundId &round,
    const std::function<void(const EntryId &, const ExpertId &, const QDateTime &)> &visit);

} // namespace linxuan
