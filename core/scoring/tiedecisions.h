// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/model/profile.h"

#include <vector>

namespace linxuan {

// What parted an entry from a neighbour of equal score.
struct TieDecision
{
    QString other; // the neighbour's code
    QString section; // the 一级指标 that decided
    Fraction own;
    Fraction others;

    bool isAhead() const { return own > others; }
    bool operator==(const TieDecision &) const = default;
};

// Of the entry at this place of the group: against the one before it, then the one after it. None
// where scores differ or nothing parted them.
std::vector<TieDecision> tieDecisions(const GroupResult &group, size_t place, RankOn rankOn);

} // namespace linxuan
