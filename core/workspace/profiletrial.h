// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/reckoning.h"

namespace linxuan {

// A round of the campaign as another profile would have it, with the rubrics, panels and sheets
// that are stored. The round has to be one of the campaign's own profile, too.
Result<RoundBook> openRoundUnder(Workspace &workspace, const Profile &profile,
                                 const QString &round);
Result<Reckoning> reckonUnder(Workspace &workspace, const Profile &profile, const QString &round);

// What people decided about a round, as it is stored.
Result<RoundDecisions> storedDecisions(Workspace &workspace, const RoundBook &book);

} // namespace linxuan
