// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace linxuan {

enum class Alignment { Left, Centre, Right };

} // namespace linxuan
