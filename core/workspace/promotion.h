// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/recommendationrules.h"
#include "core/workspace/selection.h"
#include "core/workspace/write.h"

namespace linxuan {

struct PromotionRequest
{
    Level level = Level::School;
    std::vector<QString> codes;
    QString reason;
    bool skipsLevels = false; // an imported list of the level above speaks
};

// Moves entries up inside a write that the caller commits; entries with an obstacle stay.
// Errors: NotFound (a code that does not exist).
Result<SelectionReport> promote(Workspace &workspace, Write &write,
                                const PromotionRequest &request);

// The same for entries that go back or out; those of a closed round stay. Errors: Usage (no
// reason, no such veto item), NotFound (a code that does not exist).
Result<SelectionReport> setBack(Workspace &workspace, Write &write, const SetbackRequest &request);

} // namespace linxuan
