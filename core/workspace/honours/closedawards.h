// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <optional>
#include <vector>

namespace linxuan {

class Workspace;

struct ClosedAward
{
    EntryId entry;
    QString award; // the level's code
};

// The awards that a closed round gave, in the order of its list.
struct ClosedAwards
{
    Round round;
    std::vector<ClosedAward> awards;
};

// Of one round, nothing while it is open. Errors: NotFound.
Result<std::optional<ClosedAwards>> closedAwards(Workspace &workspace, const QString &round);
// Of the round of the city that was closed; nothing where none is.
Result<std::optional<ClosedAwards>> closedCityAwards(Workspace &workspace);

} // namespace linxuan
