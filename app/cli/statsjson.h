// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/fairness.h"
#include "core/workspace/withholding.h"

namespace linxuan::cli {

// Estimates are decimal numbers, official scores strings as in `tally`; null where the design
// cannot carry a figure, which then stands among the refusals.
QByteArray statsJson(const FairnessReport &report, const std::vector<WithheldGroup> &withheld);

} // namespace linxuan::cli
