// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/roundbook.h"

namespace linxuan {

// The round as openRound() gives it, but without its entries, for passes over all of them that need
// little of each. Errors: NotFound.
Result<RoundBook> openFrame(Workspace &workspace, const QString &code);

} // namespace linxuan
