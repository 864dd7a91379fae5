// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/tally.h"
#include "core/workspace/results.h"
#include "core/workspace/roundbook.h"

namespace linxuan {

// A round's result with all that it was made from.
struct Reckoning
{
    RoundBook book;
    std::vector<TallyGroup> inputs;
    RoundAwards awards;
    std::vector<StraySheet> stray;
};

// Counts the sheets of a round, ranks and awards. Errors: NotFound (round).
Result<Reckoning> reckon(Workspace &workspace, const QString &round);

} // namespace linxuan
