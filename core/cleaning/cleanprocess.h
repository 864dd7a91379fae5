// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/cleaning/cleaning.h"

#include <functional>

namespace linxuan {

// Told every now and then how many bytes of the copy are there; false ends the work.
using CleanProgress = std::function<bool(qint64 bytes)>;

// Makes a clean copy of the file at `path` as the file `draft`, which is of use only where the
// state is Cleaned. The file is opened by a child process with limits on time and memory that can
// write nothing itself. Waits. Errors: Cancelled; NotFound (the file, or the program that cleans);
// Storage (the draft cannot be written).
Result<CleanOutcome> cleanFile(const QString &path, const QString &draft,
                               const CleanProgress &progress = {});

} // namespace linxuan
