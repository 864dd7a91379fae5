// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/recommendationfile.h"
#include "tests/core/exchange/dice.h"

namespace linxuan::samples {

// A county's list, or a city's answer, with everything that such a file can hold, drawn at random.
RecommendationFile randomRecommendation(Dice &dice, int entries = 4);
RecommendationFile randomDecision(Dice &dice, int decisions = 4);

} // namespace linxuan::samples
