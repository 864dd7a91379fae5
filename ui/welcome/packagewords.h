// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/manifest.h"

namespace linxuan {

// What people call the round of a package: by the profiles that came with the program, as the
// package's own may be sealed; its code where none of them knows it.
QString roundName(const Manifest &manifest);
// "Expert E05 · 市级评审 · 2023 …"
QString packageTitle(const Manifest &manifest);

} // namespace linxuan
