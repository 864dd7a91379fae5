// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/placement.h"
#include "core/workspace/placing/entryindex.h"

namespace linxuan {

// Where a file belongs by its path within the folder that was handed in ('/' between parts). Looks
// at no other file: whether two claim one place is settled later. Certain only when the entry's
// code, or its teacher with its title or school, name one entry, nothing in the path speaks
// against it, and the kind of material and the lesson hour are plain.
Placement matchFile(const EntryIndex &index, const QString &path);

} // namespace linxuan
