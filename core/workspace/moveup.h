// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"

#include <vector>

namespace linxuan {

// What an entry that leaves frees for another.
enum class Freed {
    Quota, // a place of its unit
    Node,
    Teacher,
    Upward, // a recommendation upward
    Award,
};

// Who takes what an entry leaves.
struct MoveUp
{
    QString leaves; // the code of the entry that left; empty where a list follows by itself
    QString code; // who moves up; empty where equals stand there, or nothing ranks them
    std::vector<QString> candidates; // then: between whom a person decides
    Freed freed = Freed::Quota;
    std::optional<Level> level; // it may be recommended to now; absent: it follows by itself
    QString round; // code, of the round whose ranking says so; empty: none
    QString why; // translated

    bool operator==(const MoveUp &) const = default;
};

} // namespace linxuan
