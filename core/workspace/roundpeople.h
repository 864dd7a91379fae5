// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/roundbook.h"

namespace linxuan {

// Errors: NotFound, naming the code.
Result<Entry> roundEntry(const RoundBook &book, const QString &code);
Result<Expert> expertNamed(const std::vector<Expert> &experts, const QString &code);

// Errors: Usage where nothing is said.
Result<QString> neededReason(const QString &reason);

} // namespace linxuan
