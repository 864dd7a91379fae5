// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/exchange/secret.h"

namespace linxuan::cli {

// The passphrase in the first line of the file that an option names; null where it is not given.
// Says so on standard error where others may read the file. Errors: NotFound, Unreadable, Usage
// (nothing in it).
Result<std::shared_ptr<const Secret>> passphraseOf(const Call &call, const char *option);

} // namespace linxuan::cli
