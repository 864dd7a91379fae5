// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tables/columns.h"
#include "core/workspace/intake.h"

namespace linxuan {

// The columns of each kind of table with every way offices head them.
TableLayout layoutOf(ImportKind kind);

} // namespace linxuan
