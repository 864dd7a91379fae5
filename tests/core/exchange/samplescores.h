// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scorefile.h"
#include "tests/core/exchange/dice.h"

namespace linxuan::samples {

// Scores of one package with everything that a file can hold, drawn at random.
ScoreFile randomScores(Dice &dice, int sheets = 4);

} // namespace linxuan::samples
