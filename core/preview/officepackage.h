// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/fault.h"
#include "core/preview/filecheck.h"

#include <string_view>

namespace linxuan {

// What an office file is by its content, whether it is protected, and what the speaker noted.
FileCheck checkOffice(std::string_view bytes);

FileState stateOf(const Fault &fault);

} // namespace linxuan
