// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/cleancopies.h"

namespace linxuan {

// For a blind round: warns of each text that names the teacher, tutor or school (T14), and of those
// that nobody searched. With `measures` texts that are not known yet are read first. Errors:
// Storage, Cancelled.
Result<void> warnOfNames(Workspace &workspace, const PackPlan &plan, const CleanCopyOf &copies,
                         bool measures, std::vector<PackWarning> &warnings,
                         const WatchCleaning &watch = {});

} // namespace linxuan
