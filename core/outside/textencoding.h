// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/fault.h"

#include <string_view>

namespace linxuan {

// Text as UTF-8: UTF-8 with or without a byte order mark and UTF-16 with one; what is no valid
// UTF-8 is taken as GB18030, as spreadsheets in China save csv. The text is a part of the bytes
// themselves or, if it had to be converted, of the storage. NotText if it is none of these or has
// control characters.
Fault decodeText(std::string_view bytes, std::string &storage, std::string_view &text);

} // namespace linxuan
