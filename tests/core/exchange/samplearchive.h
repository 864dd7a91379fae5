// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/resultarchive.h"
#include "tests/core/exchange/dice.h"

namespace linxuan::samples {

// An archive that can be read, of so many entries; its list does not follow from its sheets.
ResultArchive randomArchive(Dice &dice, int entries = 5);

} // namespace linxuan::samples
