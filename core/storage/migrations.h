// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace linxuan {

class Database;

// The schema version this program writes.
int newestSchema();

// Applies every migration after `version`, each in its own transaction. Errors: Storage.
Result<void> applyMigrations(Database &database, int version);

// Puts a whole copy of the database into the folder, named by its schema version and the time.
Result<void> backUp(Database &database, const QString &folder, int version);

} // namespace linxuan
