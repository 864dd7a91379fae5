// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/fairness.h"

namespace linxuan {

// The sentences on what the group's sheets cannot carry, and how to make it possible. Everything
// else of the group is filled in; `obstacle` is what stands against z-scores.
std::vector<DesignRefusal> designRefusals(const FairnessGroup &group,
                                          const std::optional<DealingObstacle> &obstacle);

} // namespace linxuan
