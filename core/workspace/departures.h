// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/moveup.h"
#include "core/workspace/results.h"

namespace linxuan {

// Looks at the lists before entries leave, and says afterwards who moves up.
class Departures
{
public:
    // `entries` as they are before they leave.
    static Result<Departures> before(Workspace &workspace, std::vector<Entry> entries);
    // Once those with these codes have left, within the same write.
    Result<std::vector<MoveUp>> after(const std::vector<QString> &moved) const;

private:
    explicit Departures(Workspace &workspace, std::vector<Entry> entries)
        : m_workspace(&workspace)
        , m_entries(std::move(entries))
    { }

    Result<void> readLists();
    Result<bool> concerns(const Round &round) const;
    Result<void> addPlaces(const std::vector<Entry> &left, std::vector<MoveUp> &found) const;

    Workspace *m_workspace;
    std::vector<Entry> m_entries;
    std::vector<RoundAwards> m_lists; // of open rounds that hold one of them
};

} // namespace linxuan
