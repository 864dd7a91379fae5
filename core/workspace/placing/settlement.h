// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/model/placement.h"
#include "core/workspace/placing/placingwords.h"

#include <vector>

namespace linxuan {

// Looks at all files of a folder together, each matched by its name and with its digest, and at
// what the entries have already: the same content counts once, one place is never filled by two
// different files unasked, and nothing replaces what stands there unasked. Pictures may share a
// place: together they are slides.
void settle(std::vector<Placement> &files, const std::vector<Material> &materials,
            const PlacingWords &words);

} // namespace linxuan
