// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/awards.h"

namespace linxuan {

// Places of a fixed count, or of a ratio in basis points of the ranked entries; 0 with neither.
int placesBy(std::optional<int> count, std::optional<int> ratio, Rounding rounding, int ranked);

// How many entries of a result have a rank; they come first in it.
size_t rankedCount(const GroupResult &group);

// The first entry from `begin` on that does not share the rank of the entry at `begin`.
size_t blockEnd(const GroupResult &group, size_t begin);

// What becomes of equal ranks that lie on both sides of a line: the setting, or under `ask` the
// decision of a person who saw exactly these codes.
TieAtLine choiceFor(const UndecidedLine &line, TieAtLine setting,
                    const std::vector<LineDecision> &decisions);

} // namespace linxuan
