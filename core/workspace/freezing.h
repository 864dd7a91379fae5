// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/frozenlist.h"
#include "core/workspace/reckoning.h"

namespace linxuan {

// The list of a round as it was reckoned.
Result<FrozenList> freeze(Workspace &workspace, const Reckoning &reckoning);

// Whether they say the same of every place and what it follows from; words such as titles, which
// may be put right after closing, do not matter.
bool saySame(FrozenList left, FrozenList right);

} // namespace linxuan
