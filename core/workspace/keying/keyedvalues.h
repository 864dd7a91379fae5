// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/keying.h"
#include "core/workspace/keying/paperkeying.h"

namespace linxuan {

// What was typed, read under the rubric; whose it is is left open. Errors: Invalid names the
// criterion and says what would be right.
Result<KeyedPass> readKeyed(const Rubric &rubric, const Profile &profile, const KeyedSheet &typed);

// Fields in the rubric's order, then vetoes and remark.
std::vector<KeyingDifference> differencesOf(const Rubric &rubric, const KeyedPass &first,
                                            const KeyedPass &second,
                                            const std::vector<KeyingDecision> &decisions);
// The first pass with what was decided. Errors: Invalid (a decided value).
Result<KeyedPass> decidedPass(const Rubric &rubric, const Profile &profile, const KeyedPass &first,
                              const std::vector<KeyingDecision> &decisions);

ScoreSheet sheetOf(const KeyedPass &pass, const QDateTime &now);
bool saysTheSame(const ScoreSheet &sheet, const KeyedPass &pass);

// One person, however the name was typed.
bool isSamePerson(const QString &left, const QString &right);

} // namespace linxuan
