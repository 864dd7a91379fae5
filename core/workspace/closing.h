// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/reckoning.h"

namespace linxuan {

// Closing the round of direct schools' designs, or opening it again, decides which entries a round
// of the city holds. What to say when that one is closed and would change; nothing otherwise.
Result<std::optional<QString>> dependentObstacle(Workspace &workspace, const Round &round);

// All that stands against closing the round that was reckoned.
Result<std::vector<ClosingObstacle>> obstaclesToClosing(Workspace &workspace,
                                                        const Reckoning &reckoning);

// All of them in one line, each with its number where there are several.
QString obstacleText(const std::vector<ClosingObstacle> &obstacles);

} // namespace linxuan
