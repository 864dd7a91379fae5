// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/jsoncursor.h"
#include "core/model/profile.h"

namespace linxuan {

// The block of a profile that says how a round is closed and its list made public. Campaigns begun
// before there was such a block go without confirmations.
struct ClosingRules
{
    bool confirmations = false; // 评审组长, 计分员 and 监督员 have to confirm before closing
    int noticeDays = 7; // 公示, suggested
    int answerDays = 7; // an objection's answer is due so many days after it came, suggested

    bool operator==(const ClosingRules &) const = default;
};

// Of the document's root; the block may be missing.
ClosingRules readClosingBlock(const JsonCursor &in, std::map<QString, Source> &sources);
// From the JSON of a profile that readProfile took. Errors: as readProfile.
Result<ClosingRules> readClosingRules(const QByteArray &profileJson);

} // namespace linxuan
