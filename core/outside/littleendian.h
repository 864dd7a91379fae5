// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace linxuan {

// Little-endian numbers; callers have checked the bounds.
template<typename Number>
Number numberAt(std::string_view bytes, size_t offset)
{
    Number value = 0;
    for (size_t i = sizeof(Number); i > 0; --i)
        value = static_cast<Number>(value << 8 | static_cast<unsigned char>(bytes[offset + i - 1]));
    return value;
}

} // namespace linxuan
