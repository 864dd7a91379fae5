// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/workspace.h"

#include <functional>

namespace linxuan {

// Makes the sample campaign in an empty or missing folder: imports the shipped spreadsheets, deals,
// recommends, and confirms the veto, as an office would. `step` hears what is being done.
Result<void> createSampleCampaign(const QString &folder,
                                  const std::function<void(const QString &)> &step = {});

} // namespace linxuan
