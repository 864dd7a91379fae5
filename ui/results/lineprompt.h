// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/results.h"
#include "ui/results/decisiondialog.h"

namespace linxuan {

// "一等奖: rank 2 is shared by E0012 and E0013, and 1 place is left."
QString lineSentence(const UndecidedLine &line, const AwardSettings &settings);

// What including or excluding the tied block would mean.
DecisionQuestion lineQuestion(const UndecidedLine &line, const QString &group,
                              const AwardSettings &settings);

} // namespace linxuan
