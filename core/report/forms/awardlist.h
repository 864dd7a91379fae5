// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/forms/listhead.h"

#include <optional>
#include <vector>

namespace linxuan {

struct AwardListRow
{
    std::optional<int> award; // place in AwardListContent::awards; nothing: no award
    bool undecided = false; // 待定: a person has yet to decide the line
    std::optional<int> rank;
    QString code;
    QString title;
    QString teacher;
    QString school;
    QString unit; // 区县, or 直属校
    QString score; // official, as it is printed
    QString tutor;
};

struct AwardListGroup
{
    GroupName name;
    std::vector<AwardListRow> rows; // in any order; those without an award are not printed
};

struct AwardListContent : ListHead
{
    QStringList awards; // names of the levels, highest first: 一等奖, 二等奖, 三等奖
    std::vector<AwardListGroup> groups; // printed in this order
};

// 获奖名单. Groups without an award are left out of the table and named in 说明.
FormValues awardListValues(const AwardListContent &content);

} // namespace linxuan
