// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/report/forms/listhead.h"

namespace linxuan {

struct ScoreSheetContent
{
    QString campaignName;
    QString roundName;
    QString code; // SheetCode as text
    QString entry; // codes
    QString expert;
    QString title;
    QString teacher; // with the school; empty in a blind round
    GroupName group;
    Rubric rubric;
    std::vector<VetoItem> vetoItems;
};

// 评分表 for one expert to fill in by hand: the code that it is keyed under, the criteria with room
// for points, vetoes, remark and signature. One page for rubrics of up to about 20 criteria.
FormValues scoreSheetValues(const ScoreSheetContent &content);

} // namespace linxuan
