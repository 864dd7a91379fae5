// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/quota.h"
#include "core/workspace/overview.h"
#include "core/workspace/results.h"
#include "core/workspace/reviews.h"

namespace linxuan {

// What the overview reads once, for all who have something to say there.
struct OverviewScene
{
    Workspace &workspace;
    std::vector<Unit> units;
    std::vector<Entry> entries;
    std::vector<Round> rounds;
    std::vector<QuotaUse> quotas;
    std::vector<PanelProgress> panels; // of the last round
    std::optional<RoundAwards> awards; // of the last round; absent until sheets are dealt, and in a
                                       // first look
    bool withResults = true; // false: a first look, which reckons nothing
};

// Gathers the sentences; urgent ones are sorted to the front in the end.
class Todo
{
public:
    explicit Todo(std::vector<TodoLine> &lines)
        : m_lines(lines)
    { }

    void next(Topic topic, const QString &text, const QString &target = {})
    {
        m_lines.push_back({topic, false, text, target});
    }
    void urgent(Topic topic, const QString &text, const QString &target = {})
    {
        m_lines.push_back({topic, true, text, target});
    }
    void sort();

private:
    std::vector<TodoLine> &m_lines;
};

// Says what is to do in one area. Add yours to kLookers in overview.cpp, in the order in which the
// work goes.
using Looker = Result<void> (*)(const OverviewScene &scene, Todo &todo);

Result<void> lookAtPublicity(const OverviewScene &scene, Todo &todo);
Result<void> lookAtCertificates(const OverviewScene &scene, Todo &todo);
Result<void> lookAtExchange(const OverviewScene &scene, Todo &todo);
Result<void> lookAtRound(const OverviewScene &scene, Todo &todo);

} // namespace linxuan
