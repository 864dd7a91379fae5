// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/fairness.h"

namespace linxuan {

// A report with the official figures alone, and for each of its groups the totals to reckon from,
// numbered as the group's entries and experts are.
struct FairnessSheets
{
    FairnessReport report;
    std::vector<RatingTable> tables;
};

// Of all groups, or of one. Errors: NotFound (round).
Result<FairnessSheets> fairnessSheets(Workspace &workspace, const QString &round,
                                      const std::optional<GroupKey> &only);

} // namespace linxuan
