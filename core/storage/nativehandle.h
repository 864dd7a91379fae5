// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <sqlite3.h>

namespace linxuan {

class Database;

// SQLite's own connection under the driver's; nothing where another driver serves.
sqlite3 *nativeHandle(Database &database);

// What a result code of this connection means; as Database::error.
Error nativeError(sqlite3 *connection, int code);

} // namespace linxuan
