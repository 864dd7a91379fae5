// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace linxuan {

// Says whether background work is no longer wanted.
using Stop = std::function<bool()>;

} // namespace linxuan
