// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/panelbook.h"

#include "core/model/codes.h"
#include "core/scoring/panelproposal.h"
#include "core/storage/expertstore.h"
#include "core/storage/panelstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/panelediting.h"
#include "core/workspace/recusals.h"
#include "core/workspace/rounddealing.h"

#include <algorithm>

namespace linxuan {

namespace {

// Puts the cards of a round together from what lies in the database.
class Cards
{
public:
    explicit Cards(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<std::vector<PanelCard>> make(const QString &round)
    {
        LX_CHECK(read(round));
        for (const Entry &entry : m_book.entries) {
            const bool isIn = entry.status == EntryStatus::Active;
            card(groupOf(entry)).entries += isIn ? 1 : 0;
            if (isIn)
                m_entries[groupOf(entry)].push_back(assignable(entry));
        }
        for (const Panel &panel : m_book.panels)
            seat(panel);
        countSheets();
        std::sort(m_cards.begin(), m_cards.end(), [this](const auto &left, const auto &right) {
            return groupBefore(m_workspace.profile(), left.group, right.group);
        });
        return std::move(m_cards);
    }

private:
    Result<void> read(const QString &round)
    {
        Database &database = m_workspace.database();
        LX_TRY(m_book, openRound(m_workspace, round));
        LX_TRY(const auto experts, ExpertStore(database).experts());
        for (const Expert &expert : experts)
            m_experts.insert(expert.id, expert);
        LX_TRY(m_released, ReleasedPairs::of(database, m_book));
        LX_TRY(const auto settings, PanelStore(database).settings(m_book.round.id));
        for (const PanelSetting &setting : settings)
            m_settings.insert(setting.panel, setting);
        LX_TRY(m_sheets, SheetStore(database).sheets(m_book.round.id));
        LX_TRY(const auto recusals, allRecusals(database));
        for (const Recusal &recusal : recusals)
            m_recusals[recusal.expert].push_back(recusal);
        return {};
    }

    PanelCard &card(const GroupKey &group)
    {
        if (!m_places.contains(group)) {
            m_places.insert(group, m_cards.size());
            m_cards.push_back({group, {}, 0, {}, false, 0, {}});
        }
        return m_cards[m_places.value(group)];
    }

    void seat(const Panel &panel)
    {
        PanelCard &own = card(panel.group);
        const PanelSetting setting = m_settings.value(panel.id);
        own.id = panel.id;
        own.number = setting.number;
        own.name = setting.name;
        own.isFormed = setting.isFormed;
        for (const PanelMember &member : panel.members) {
            const Expert expert = m_experts.value(member.expert);
            PanelSeat seat;
            seat.expert = member.expert;
            seat.code = expert.code;
            seat.name = expert.name;
            seat.unitName = expert.unitName;
            seat.isChair = setting.chair == expert.id;
            seat.isActive = member.active;
            seat.hasLeft = m_released.hasLeft(panel.group, expert.id);
            seat.leaveReason = m_released.leaveReason(panel.group, expert.id);
            seat.recused = recusedEntries(expert, panel.group);
            own.seats.push_back(std::move(seat));
        }
    }

    int recusedEntries(const Expert &expert, const GroupKey &group) const
    {
        const auto own = m_recusals.value(expert.id);
        const auto entries = m_entries.value(group);
        return static_cast<int>(
            std::count_if(entries.begin(), entries.end(), [&](const AssignableEntry &entry) {
                return recusalReason(expert, entry, own).has_value();
            }));
    }

    void countSheets()
    {
        QHash<EntryId, GroupKey> groups;
        for (const Entry &entry : m_book.entries)
            groups.insert(entry.id, groupOf(entry));
        for (const StoredSheet &stored : m_sheets) {
            const ScoreSheet &sheet = stored.sheet;
            const auto group = groups.constFind(sheet.entry);
            if (group == groups.constEnd() || sheet.state == SheetState::Recused
                || m_released.holds(sheet))
                continue;
            for (PanelSeat &seat : card(*group).seats) {
                if (seat.expert != sheet.expert)
                    continue;
                ++seat.assigned;
                seat.submitted += sheet.state == SheetState::Submitted ? 1 : 0;
            }
        }
    }

    Workspace &m_workspace;
    RoundBook m_book;
    ReleasedPairs m_released;
    QHash<ExpertId, Expert> m_experts;
    QHash<PanelId, PanelSetting> m_settings;
    QHash<ExpertId, std::vector<Recusal>> m_recusals;
    QHash<GroupKey, std::vector<AssignableEntry>> m_entries;
    QHash<GroupKey, size_t> m_places;
    std::vector<StoredSheet> m_sheets;
    std::vector<PanelCard> m_cards;
};

} // namespace

const PanelSeat *PanelCard::chair() const
{
    const auto chair = std::find_if(seats.begin(), seats.end(),
                                    [](const PanelSeat &seat) { return seat.isChair; });
    return chair == seats.end() ? nullptr : &*chair;
}

int PanelCard::working() const
{
    return static_cast<int>(std::count_if(seats.begin(), seats.end(), [](const PanelSeat &seat) {
        return seat.isActive && !seat.hasLeft;
    }));
}

Result<std::vector<PanelCard>> Panels::panels(const QString &round)
{
    return Cards(m_workspace).make(round);
}

QString groupText(const GroupKey &group)
{
    return toCode(group.category) + u'/' + group.stage + u'/' + group.subject;
}

std::optional<GroupKey> groupFromText(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 3)
        return std::nullopt;
    const auto category = categoryFromTable(parts[0]);
    if (!category)
        return std::nullopt;
    return GroupKey{*category, parts[1].trimmed(), parts[2].trimmed()};
}

} // namespace linxuan
