// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/exchange/secret.h"

namespace linxuan::cli {

// --passphrase-file F: passphrases never stand on a command line, where every user sees them.
QCommandLineOption passphraseFileOption();

// The first line of the file that `option` names; an empty secret where it is not given. Warns of a
// file that others can read. Errors: Usage (no or an empty line), Unreadable.
Result<Secret> passphraseOf(const Call &call, const char *option = "passphrase-file");

} // namespace linxuan::cli
