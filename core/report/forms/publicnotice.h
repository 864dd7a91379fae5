// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/forms/awardlist.h"

namespace linxuan {

// What a notice says beside the list: from when to when, and where objections go.
struct PublicNoticeContent : AwardListContent
{
    QDate from; // null: the period is not fixed yet
    QDate to;
    QString contact; // may be empty
};

// 公示名单: code, lesson, teacher, school, who sent it, award. No score, no rank, no telephone, no
// identity number.
FormValues publicNoticeValues(const PublicNoticeContent &content);

} // namespace linxuan
