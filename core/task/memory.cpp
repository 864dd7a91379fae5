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

} // namespace linxuan
