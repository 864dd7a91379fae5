// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/upwardintake.h"

namespace linxuan {

// Takes an answer in, inside a write that the caller commits or drops: it is kept for each entry,
// which moves, goes back or out as it says. Fills in the report's lines.
Result<void> takeAnswers(Workspace &workspace, Write &write, const Incoming &incoming,
                         UpwardReport &report);

} // namespace linxuan
