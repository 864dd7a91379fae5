// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/scoring/tally.h"
#include "core/workspace/results.h"

#include <QByteArray>

namespace linxuan {

// SHA-256 over all that a round's result follows from (settings, rubrics, sheets, vetoes) and all
// that it says (ranks, scores, awards, recommendations). The order of sheets does not matter.
QByteArray resultDigest(const Profile &profile, const std::vector<TallyGroup> &inputs,
                        const RoundAwards &awards);

} // namespace linxuan
