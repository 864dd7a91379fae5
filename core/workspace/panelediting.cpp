// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/panelediting.h"

#include "core/storage/expertstore.h"
#include "core/storage/panelstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/roundpeople.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Panels)
};

} // namespace

Result<PanelEditing> PanelEditing::begin(Workspace &workspace, const QString &round,
                                         const std::optional<QString> &deed)
{
    LX_TRY(const Round current, findRound(workspace, round));
    LX_TRY(const int handedIn,
           SheetStore(workspace.database()).count(current.id, SheetState::Submitted));
    LX_TRY(Write write,
           deed && handedIn == 0 ? Write::beginUndoable(workspace, *deed)
                                 : Write::begin(workspace));
    PanelEditing editing(workspace, std::move(write));
    LX_TRY(editing.m_book, openRound(workspace, round));
    LX_CHECK(requireOpen(editing.m_book.round));
    LX_TRY(editing.m_experts, ExpertStore(workspace.database()).experts());
    PanelStore store(workspace.database());
    LX_TRY(editing.m_settings, store.settings(current.id));
    LX_TRY(editing.m_leaves, store.leaves(current.id));
    return editing;
}

Result<Expert> PanelEditing::expert(const QString &code) const
{
    return expertNamed(m_experts, code);
}

Result<Panel> PanelEditing::knownPanel(const GroupKey &group) const
{
    if (const Panel *panel = m_book.panel(group))
        return *panel;
    return Error{
        ErrorCode::NotFound, Text::tr("The group %1 has no panel.").arg(groupText(group)), {}};
}

Result<Panel> PanelEditing::panel(const GroupKey &group)
{
    if (const Panel *panel = m_book.panel(group))
        return *panel;
    const bool isInRound =
        std::any_of(m_book.entries.begin(), m_book.entries.end(),
                    [&group](const Entry &entry) { return groupOf(entry) == group; });
    if (!isInRound)
        return Error{ErrorCode::NotFound,
                     Text::tr("The round holds no entry of the group %1.").arg(groupText(group)),
                     {}};
    Panel panel{PanelId::create(), m_book.round.id, group, {}};
    LX_CHECK(RoundStore(m_write.database()).insert(panel, m_write.trail()));
    m_book.panels.push_back(panel);
    return panel;
}

PanelSetting PanelEditing::setting(const PanelId &panel) const
{
    for (const PanelSetting &setting : m_settings) {
        if (setting.panel == panel)
            return setting;
    }
    return {panel, 0, {}, {}, false};
}

bool PanelEditing::hasLeft(const PanelId &panel, const ExpertId &expert) const
{
    return std::any_of(m_leaves.begin(), m_leaves.end(), [&](const PanelLeave &leave) {
        return leave.panel == panel && leave.expert == expert;
    });
}

Result<void> PanelEditing::set(const PanelSetting &setting)
{
    std::erase_if(m_settings,
                  [&setting](const PanelSetting &one) { return one.panel == setting.panel; });
    m_settings.push_back(setting);
    return PanelStore(m_write.database()).set(setting, m_write.trail());
}

Result<void> PanelEditing::seat(const Panel &panel, const ExpertId &expert)
{
    PanelStore store(m_write.database());
    const auto member = std::find_if(panel.members.begin(), panel.members.end(),
                                     [&](const auto &one) { return one.expert == expert; });
    if (member == panel.members.end())
        return RoundStore(m_write.database()).addMember(panel.id, expert, m_write.trail());
    if (!member->active)
        LX_CHECK(store.setActive(panel.id, expert, true, m_write.trail()));
    if (hasLeft(panel.id, expert))
        LX_CHECK(store.removeLeave(panel.id, expert, m_write.trail()));
    return {};
}

Result<void> PanelEditing::record(const char *action, const GroupKey &group, QJsonObject detail)
{
    detail.insert(QStringLiteral("round"), m_book.round.code);
    detail.insert(QStringLiteral("group"), groupText(group));
    return m_write.record(QString::fromLatin1(action), m_book.round.id.toBytes(), detail);
}

Result<void> leavePanel(PanelEditing &editing, const Panel &panel, const Expert &expert,
                        const Leaving &leaving)
{
    const bool isMember =
        std::any_of(panel.members.begin(), panel.members.end(),
                    [&](const PanelMember &member) { return member.expert == expert.id; });
    if (!isMember)
        return Error{
            ErrorCode::NotFound,
            Text::tr("%1 is not on the panel of %2.").arg(expert.code, groupText(panel.group)),
            {}};
    if (leaving.hasSheets && leaving.reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A reason is needed."), {}};
    Write &write = editing.write();
    PanelStore store(write.database());
    PanelSetting setting = editing.setting(panel.id);
    if (setting.chair == expert.id) {
        setting.chair.reset();
        LX_CHECK(editing.set(setting));
    }
    const bool drops = leaving.sheets == LeavingSheets::Drop;
    if (!leaving.hasSheets) {
        LX_CHECK(store.removeMember(panel.id, expert.id, write.trail()));
    } else {
        if (!editing.hasLeft(panel.id, expert.id))
            LX_CHECK(store.insert(
                {panel.id, expert.id, leaving.reason.trimmed(), editing.actor(), editing.now()},
                write.trail()));
        LX_CHECK(store.setActive(panel.id, expert.id, !drops, write.trail()));
    }
    return editing.record("panel.remove", panel.group,
                          {{QStringLiteral("expert"), expert.code},
                           {QStringLiteral("drops_sheets"), drops},
                           {QStringLiteral("reason"), leaving.reason.trimmed()}});
}

} // namespace linxuan
