// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/fairness.h"
#include "ui/support/rowsmodel.h"

namespace linxuan {

enum class FairnessColumn { Rank, Code, Score, Adjusted, AdjustedRank, Moved, Title, Part, Z };

std::vector<RowColumn<FairnessEntry>> fairnessColumns(int decimals);

} // namespace linxuan
