// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// Where a line of the overview leads.
enum class Topic {
    Import,
    Entries,
    Materials, // the target is "pane/code"
    Quotas,
    Reviews,
    Desk, // an expert's; the target is "round/expert"
    Pack, // the target is "round" or "round/expert/expert…"
    Collect, // the target is files, one a line; may be empty
    Results,
    Honours,
    Documents,
    Audit
};

// "3 个区县超名额": a sentence that says what is to do.
struct TodoLine
{
    Topic topic = Topic::Entries;
    bool urgent = false; // something is wrong, rather than just next
    QString text; // translated
    QString target; // within the topic; may be empty
};

struct DeadlineLine
{
    QString name;
    QDateTime at; // UTC
    bool past = false;
};

struct CategoryCount
{
    Category category = Category::Subject;
    std::vector<int> atLevel; // active entries by Level: declared, school, county, city, province
};

struct CampaignOverview
{
    std::vector<TodoLine> todo; // most urgent first
    std::vector<DeadlineLine> deadlines; // by time
    std::vector<CategoryCount> counts;
    int entries = 0;
    int sheetsDue = 0; // of the final round
    int sheetsSubmitted = 0;
};

Result<CampaignOverview> campaignOverview(Workspace &workspace);

} // namespace linxuan
