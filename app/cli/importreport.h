// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/workspace/intake.h"

namespace linxuan::cli {

// Prints what an import did, with the first rejected rows.
void showReport(const Call &call, const ImportReport &report, bool dryRun);

} // namespace linxuan::cli
