// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace linxuan {

// What an update by id and revision must do: change one row. Conflict names the thing that someone
// else changed in the meantime.
Result<void> changedOne(Result<int> rows, const QString &what);

} // namespace linxuan
