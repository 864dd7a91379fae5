// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/resultarchive.h"
#include "core/workspace/reckoning.h"

namespace linxuan {

// A round's result as an archive lists it.
std::vector<ListedGroup> listOf(const RoundAwards &awards);

// One place where two lists say different things.
struct ListDifference
{
    QString where; // "A010 score"
    QString listed; // as the archive has it; empty: nothing
    QString reckoned;

    bool operator==(const ListDifference &) const = default;
};

// Every difference, by group and entry.
std::vector<ListDifference> differences(const std::vector<ListedGroup> &listed,
                                        const std::vector<ListedGroup> &reckoned);

} // namespace linxuan
