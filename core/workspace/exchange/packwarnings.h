// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/cleancopies.h"

namespace linxuan {

// Of required materials that nobody handed in.
void warnOfMissing(const Profile &profile, const PackPlan &plan,
                   std::vector<PackWarning> &warnings);

// Of files that are not where they were, and those that the disk cannot hold.
void warnOfFiles(const Workspace &workspace, const PackPlan &plan, const PackRequest &request,
                 const CleanCopyOf &copies, std::vector<PackWarning> &warnings);

} // namespace linxuan
