// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/roundbook.h"

#include <QSet>

namespace linxuan {

class Write;

// Puts experts onto panels and sheets before them. What is assigned already stays as it is.
class PanelDesk
{
public:
    explicit PanelDesk(const RoundBook &book);

    // Remembers that the expert is to judge the entry; the panel of the entry's group has the
    // expert from now on. Errors: Invalid when the entry is not in the round.
    Result<void> assign(const Assignment &assignment);
    // The sheets of the assignments that are new, not started.
    const std::vector<ScoreSheet> &sheets() const { return m_sheets; }
    // Only the panels: for sheets that the caller stores filled in.
    Result<void> join(const Assignment &assignment);
    Result<void> storePanels(Write &write);
    // Who sits on the group's panel, those who joined here included; not those who left it.
    QSet<ExpertId> members(const GroupKey &group) const;
    // Panels and new sheets.
    Result<void> store(Write &write);

private:
    const RoundBook &m_book;
    QHash<EntryId, GroupKey> m_groups;
    QHash<GroupKey, Panel> m_panels;
    QHash<GroupKey, QSet<ExpertId>> m_members;
    QSet<GroupKey> m_newPanels;
    QHash<GroupKey, QSet<ExpertId>> m_newMembers;
    std::vector<ScoreSheet> m_sheets;
};

} // namespace linxuan
