// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/task/memory.h"

#include "core/task/task.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace linxuan {

void giveBackMemory()
{
#ifdef __GLIBC__
    taskPool().start([] { malloc_trim(0); });
#endif
}

void keepMemoryTogether()
{
#ifdef __GLIBC__
    constexpr int kHeaps = 1;
    constexpr int kLarge = 64 * 1024; // bytes; stays so, where the library would raise it
    mallopt(M_ARENA_MAX, kHeaps);
    mallopt(M_MMAP_THRESHOLD, kLarge);
#endif
}

} // namespace linxuan
