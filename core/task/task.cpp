// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/task/task.h"

namespace linxuan {

QThreadPool &taskPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace linxuan
