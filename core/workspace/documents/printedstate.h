// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/documents.h"
#include "core/workspace/workspace.h"

#include <optional>

namespace linxuan {

// What a code at the foot of a list belongs to.
struct PrintedState
{
    Printing printing;
    int newest = 1; // version of the same list
    bool isRecorded = true; // false: the trail does not say what the register of printings says
    // Whether the list would say the same if it were printed now; absent when it cannot be made.
    std::optional<bool> isSameNow;
};

// The list that was printed with this record of the trail as its end; nothing where none was.
// Errors: Storage.
Result<std::optional<PrintedState>> printedState(Workspace &workspace, qint64 record);

} // namespace linxuan
