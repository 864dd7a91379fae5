// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/quotadesk.h"
#include "core/workspace/recommendationrules.h"

namespace linxuan {

// Nodes and teachers that recommended entries share; see QuotaDesk::doubles.
std::vector<DoubleRecommendation> doublesOf(const RuleFacts &facts);

} // namespace linxuan
