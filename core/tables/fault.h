// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/outside/fault.h"

namespace linxuan {

// The sentence for people; file is its name without the folder.
Error faultError(const Fault &fault, const QString &file);

} // namespace linxuan
