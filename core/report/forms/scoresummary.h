// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/outcome.h"
#include "core/report/forms/listhead.h"

#include <vector>

namespace linxuan {

struct ScoreSummaryRow
{
    EntryResult result;
    QString title;
    QString teacher; // empty in a blind round
    QStringList decided = {}; // what parted it from entries of equal score
};

struct ScoreSummaryGroup
{
    GroupName name;
    std::vector<ScoreSummaryRow> rows; // in the order of the result
};

struct ScoreSummaryContent : ListHead
{
    int decimals = 2;
    std::vector<ScoreSummaryGroup> groups; // printed in this order
};

// 评分汇总表: every entry of the round with the totals of its sheets, those left out in
// parentheses, the exact mean and the official score.
FormValues scoreSummaryValues(const ScoreSummaryContent &content);

// A whole or short decimal as one writes it, "88.5"; otherwise the fraction, "274/3".
QString exactText(const Fraction &value);

} // namespace linxuan
