// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/panels.h"

#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

namespace linxuan {

PanelDesk::PanelDesk(const RoundBook &book)
    : m_book(book)
{
    m_groups.reserve(static_cast<qsizetype>(book.entries.size()));
    for (const Entry &entry : book.entries)
        m_groups.insert(entry.id, groupOf(entry));
    for (const Panel &panel : book.panels) {
        m_panels.insert(panel.group, panel);
        for (const PanelMember &member : panel.members)
            m_members[panel.group].insert(member.expert);
    }
}

Result<void> PanelDesk::join(const Assignment &assignment)
{
    const auto group = m_groups.constFind(assignment.entry);
    if (group == m_groups.constEnd()) {
        return Error{
            ErrorCode::Invalid,
            QCoreApplication::translate("linxuan::Reviews", "The entry is not in the round."),
            {}};
    }
    auto &members = m_members[*group];
    if (members.contains(assignment.expert))
        return {};
    if (!m_panels.contains(*group)) {
        m_panels.insert(*group, {PanelId::create(), m_book.round.id, *group, {}});
        m_newPanels.insert(*group);
    }
    members.insert(assignment.expert);
    m_newMembers[*group].insert(assignment.expert);
    return {};
}

Result<void> PanelDesk::assign(const Assignment &assignment)
{
    LX_CHECK(join(assignment));
    ScoreSheet sheet;
    sheet.round = m_book.round.id;
    sheet.entry = assignment.entry;
    sheet.expert = assignment.expert;
    sheet.rubric = m_book.rubrics.at(m_groups.value(assignment.entry).category).id;
    m_sheets.push_back(std::move(sheet));
    return {};
}

QSet<ExpertId> PanelDesk::members(const GroupKey &group) const
{
    QSet<ExpertId> members = m_members.value(group);
    for (const PanelMember &member : m_panels.value(group).members) {
        if (!member.active)
            members.remove(member.expert);
    }
    return members;
}

Result<void> PanelDesk::storePanels(Write &write)
{
    RoundStore rounds(write.database());
    for (const GroupKey &group : m_newPanels)
        LX_CHECK(rounds.insert(m_panels.value(group), write.trail()));
    for (auto group = m_newMembers.cbegin(); group != m_newMembers.cend(); ++group) {
        for (const ExpertId &expert : *group)
            LX_CHECK(rounds.addMember(m_panels.value(group.key()).id, expert, write.trail()));
    }
    return {};
}

Result<void> PanelDesk::store(Write &write)
{
    LX_CHECK(storePanels(write));
    return SheetStore(write.database()).insert(m_sheets, write.trail());
}

} // namespace linxuan
