// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/placing/folderscan.h"

namespace linxuan {

class Database;

// Fills in the digests of files that are not junk: from what is remembered where size, time and
// number are the same, else by reading, which goes on where it was stopped before. What was read is
// remembered even when it is stopped again. A file that cannot be read gets its trouble. Errors:
// Cancelled, Storage.
Result<void> fillDigests(Database &database, std::vector<ScannedFile> &files, TaskState &state);

} // namespace linxuan
