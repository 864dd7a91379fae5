// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/placement.h"
#include "core/workspace/placing/entryindex.h"

namespace linxuan {

// Whose file it is by the words of its path.
struct EntryChoice
{
    std::optional<int> entry; // its number; absent: none, or several alike
    Clues clues; // what speaks for it
    Doubts doubts;
    int firstPart = 0; // of the path that names it
    int lastNamingPart = 0;
    bool needsPlainName = false; // holds only if the file's name says nothing else
};

EntryChoice chooseEntry(const EntryIndex &index, const std::vector<Hit> &hits, int lastPart);

} // namespace linxuan
