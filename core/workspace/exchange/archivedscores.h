// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/resultarchive.h"
#include "core/exchange/scorefile.h"
#include "core/workspace/verification.h"

namespace linxuan {

class Workspace;

// Puts the packages of the archive's round into it, the score files that were taken in of them, and
// marks the sheets that stand as a file has them. Errors: Corrupt (a file that cannot be read any
// more).
Result<void> addReturnedScores(Workspace &workspace, ResultArchive &archive);

// Whether the archive's score files are signed by their packages' experts, are of this campaign and
// round, and have the sheets that are marked as theirs. Counts what was checked.
void checkReturnedScores(const ResultArchive &archive, VerifyReport &report);

} // namespace linxuan
