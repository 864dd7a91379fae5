// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/honourrules.h"

namespace linxuan {

class Workspace;

// Of the campaign's own profile.
Result<HonourRules> honourRules(Workspace &workspace);

} // namespace linxuan
