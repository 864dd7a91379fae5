// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/results.h"
#include "ui/support/formdialog.h"

namespace linxuan {

// "一等奖: rank 2 is shared by E0012 and E0013, and 1 place is left."
QString lineSentence(const UndecidedLine &line, const AwardSettings &settings);

struct Decision
{
    QString option; // its code
    QString by;
    QString reason;
};

// One of a few options, who decides, and why; all three are needed. `chosen` is the code of the
// option taken at first; empty: none.
FormQuestion decisionQuestion(FormQuestion about, std::vector<FormOption> options,
                              const QString &chosen = {});
Decision decisionOf(const FilledFields &values);

// What including or excluding the tied block would mean.
FormQuestion lineQuestion(const UndecidedLine &line, const QString &group,
                          const AwardSettings &settings);

} // namespace linxuan
