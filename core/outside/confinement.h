// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/fault.h"

#include <string_view>

namespace linxuan {

struct Confinement
{
    quint64 memory = 900'000'000; // bytes of address space beside the mapped input
    quint64 seconds = 25; // of computing
};

// Takes limits on this process, for good: a file that breaks a parser shall find nothing to work
// with. It dies with its parent, gains no rights, and can write no file.
void confine(const Confinement &limits);

// The whole of standard input, mapped; never unmapped, as the process ends with it.
Fault mapInput(quint64 mostBytes, std::string_view &bytes);

} // namespace linxuan
