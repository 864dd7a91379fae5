// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/forms/listhead.h"

#include <optional>
#include <vector>

namespace linxuan {

struct RecommendationRow
{
    std::optional<int> rank;
    QString code;
    QString title;
    QString teacher;
    QString school;
    QString unit;
    QString why; // "第 3 名，5 个名额内"
};

struct RecommendationGroup
{
    GroupName name;
    std::vector<RecommendationRow> rows; // the recommended, in any order
};

struct RecommendationListContent : ListHead
{
    QString listName = QStringLiteral("推荐名单"); // 推荐省级名单 …
    std::vector<RecommendationGroup> groups; // printed in this order
};

// The entries recommended upward, each with why it is in. Groups without one are named in 说明.
FormValues recommendationListValues(const RecommendationListContent &content);

} // namespace linxuan
