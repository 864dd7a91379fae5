// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/panelbook.h"

#include "core/scoring/panelproposal.h"
#include "core/storage/panelstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/panelediting.h"
#include "core/workspace/rounddealing.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Panels)
};

constexpr int kMostMembers = 99;

bool isWanted(const PanelRequest &request, const PanelCard &card)
{
    if (request.groups.empty())
        return !card.isFormed && card.entries > 0;
    return std::find(request.groups.begin(), request.groups.end(), card.group)
        != request.groups.end();
}

// The groups in the order of the cards, with who sits there already.
PanelProposalTask taskOf(const RoundDealing &dealing, const PanelRequest &request,
                         const std::vector<const PanelCard *> &cards)
{
    PanelProposalTask task;
    task.experts = dealing.experts();
    task.recusals = dealing.task().recusals;
    task.units = dealing.task().units;
    task.limits = dealing.task().limits;
    for (PanelLimit &limit : task.limits)
        limit.isFormed = false; // a panel that is formed anew takes from the pool
    task.size = request.size;
    task.perEntry = dealing.task().perEntry;
    task.seed = request.seed;
    for (const PanelCard *card : cards) {
        PanelGroup group{card->group, {}, {}, {}};
        for (const AssignableEntry &entry : dealing.task().entries) {
            if (entry.group == card->group)
                group.entries.push_back(entry);
        }
        for (const PanelSeat &seat : card->seats) {
            if (seat.isActive && !seat.hasLeft)
                group.members.push_back(seat.expert);
            if (seat.isChair && seat.isActive && !seat.hasLeft)
                group.chair = seat.expert;
        }
        task.groups.push_back(std::move(group));
    }
    return task;
}

QString problemOf(const PanelChoice &choice, const PanelRequest &request, int perEntry)
{
    QStringList problems;
    if (static_cast<int>(choice.members.size()) < request.size)
        problems += Text::tr("only %1 experts").arg(choice.members.size());
    if (!choice.chair)
        problems += Text::tr("nobody who may chair");
    if (choice.thinEntries > 0)
        problems += Text::tr("%1 entries would get fewer than %2 experts")
                        .arg(choice.thinEntries)
                        .arg(perEntry);
    return problems.join(Text::tr("; "));
}

// The lowest numbers that no panel has.
class FreeNumbers
{
public:
    explicit FreeNumbers(const std::vector<PanelCard> &cards)
    {
        for (const PanelCard &card : cards)
            m_taken.insert(card.number);
    }

    int next()
    {
        int number = 1;
        while (m_taken.contains(number))
            ++number;
        m_taken.insert(number);
        return number;
    }

private:
    QSet<int> m_taken;
};

Result<void> storePanel(PanelEditing &editing, const ProposedPanel &proposed)
{
    LX_TRY(const Panel panel, editing.panel(proposed.group));
    for (const ExpertId &member : proposed.members)
        LX_CHECK(editing.seat(panel, member));
    PanelSetting setting = editing.setting(panel.id);
    setting.number = proposed.number;
    setting.chair = proposed.chair;
    setting.isFormed = true;
    LX_CHECK(editing.set(setting));
    return editing.record("panel.form", proposed.group,
                          {{QStringLiteral("number"), proposed.number},
                           {QStringLiteral("members"), int(proposed.members.size())}});
}

} // namespace

Result<PanelProposal> Panels::propose(const PanelRequest &request)
{
    if (request.size < 1 || request.size > kMostMembers)
        return Error{ErrorCode::Usage, Text::tr("A panel has 1 to 99 experts."), {}};
    LX_TRY(const auto cards, panels(request.round));
    std::vector<const PanelCard *> wanted;
    for (const PanelCard &card : cards) {
        if (isWanted(request, card))
            wanted.push_back(&card);
    }
    for (const GroupKey &group : request.groups) {
        if (std::none_of(wanted.begin(), wanted.end(),
                         [&group](const PanelCard *card) { return card->group == group; }))
            return Error{
                ErrorCode::NotFound,
                Text::tr("The round holds no entry of the group %1.").arg(groupText(group)),
                {}};
    }
    LX_TRY(const RoundDealing dealing, RoundDealing::open(m_workspace, request.round));
    const PanelProposalTask task = taskOf(dealing, request, wanted);
    const PanelChoices choices = proposePanels(task);
    PanelProposal proposal{{}, choices.minPanels, choices.maxPanels};
    FreeNumbers numbers(cards);
    for (size_t i = 0; i < wanted.size(); ++i) {
        const PanelChoice &choice = choices.panels[i];
        const int number = wanted[i]->number > 0 ? wanted[i]->number : numbers.next();
        proposal.panels.push_back({wanted[i]->group, number, wanted[i]->entries, choice.members,
                                   choice.chair, choice.thinEntries,
                                   problemOf(choice, request, task.perEntry)});
    }
    return proposal;
}

Result<void> Panels::store(const QString &round, const PanelProposal &proposal)
{
    LX_TRY(PanelEditing editing, PanelEditing::begin(m_workspace, round, Text::tr("Form panels")));
    for (const ProposedPanel &proposed : proposal.panels)
        LX_CHECK(storePanel(editing, proposed));
    return editing.write().commit(Area::Experts | Area::Outcome);
}

Result<void> Panels::addMember(const QString &round, const GroupKey &group,
                               const QString &expertCode)
{
    LX_TRY(
        PanelEditing editing,
        PanelEditing::begin(m_workspace, round, Text::tr("Put %1 onto a panel").arg(expertCode)));
    LX_TRY(const Expert expert, editing.expert(expertCode));
    LX_TRY(const Panel panel, editing.panel(group));
    LX_CHECK(editing.seat(panel, expert.id));
    LX_CHECK(editing.record("panel.add", group, {{QStringLiteral("expert"), expertCode}}));
    return editing.write().commit(Area::Experts | Area::Outcome);
}

// Who was dealt nothing of the group simply goes; otherwise the seat stays, so that it is seen who
// made which sheet.
Result<void> Panels::removeMember(const QString &round, const GroupKey &group,
                                  const QString &expertCode, const QString &reason,
                                  LeavingSheets sheets)
{
    LX_TRY(
        PanelEditing editing,
        PanelEditing::begin(m_workspace, round, Text::tr("Take %1 off a panel").arg(expertCode)));
    LX_TRY(const Expert expert, editing.expert(expertCode));
    LX_TRY(const Panel panel, editing.knownPanel(group));
    Write &write = editing.write();
    const RoundId roundId = editing.book().round.id;
    LX_TRY(const auto own, SheetStore(write.database()).sheets(roundId, expert.id));
    QSet<EntryId> entries;
    for (const Entry &entry : editing.book().entries) {
        if (groupOf(entry) == group)
            entries.insert(entry.id);
    }
    const bool hasSheets = std::any_of(own.begin(), own.end(), [&](const StoredSheet &stored) {
        return entries.contains(stored.sheet.entry);
    });
    LX_CHECK(leavePanel(editing, panel, expert, {reason, sheets, hasSheets}));
    return write.commit(Area::Experts | Area::Sheets | Area::Outcome);
}

Result<void> Panels::setChair(const QString &round, const GroupKey &group,
                              const QString &expertCode)
{
    LX_TRY(PanelEditing editing, PanelEditing::begin(m_workspace, round, Text::tr("Name a chair")));
    LX_TRY(const Panel panel, editing.knownPanel(group));
    PanelSetting setting = editing.setting(panel.id);
    setting.chair.reset();
    if (!expertCode.isEmpty()) {
        LX_TRY(const Expert expert, editing.expert(expertCode));
        const bool isMember =
            std::any_of(panel.members.begin(), panel.members.end(), [&](const PanelMember &member) {
                return member.expert == expert.id && member.active
                    && !editing.hasLeft(panel.id, expert.id);
            });
        if (!isMember)
            return Error{
                ErrorCode::Refused,
                Text::tr("%1 is not on the panel of %2.").arg(expertCode, groupText(group)),
                {}};
        setting.chair = expert.id;
    }
    LX_CHECK(editing.set(setting));
    LX_CHECK(editing.record("panel.chair", group, {{QStringLiteral("expert"), expertCode}}));
    return editing.write().commit(Area::Experts);
}

Result<void> Panels::rename(const QString &round, const GroupKey &group, int number,
                            const QString &name)
{
    LX_TRY(PanelEditing editing,
           PanelEditing::begin(m_workspace, round, Text::tr("Rename a panel")));
    LX_TRY(const Panel panel, editing.panel(group));
    for (const PanelSetting &other : editing.settings()) {
        if (number > 0 && other.number == number && other.panel != panel.id)
            return Error{
                ErrorCode::Conflict, Text::tr("Another panel has number %1.").arg(number), {}};
    }
    PanelSetting setting = editing.setting(panel.id);
    setting.number = std::max(0, number);
    setting.name = name.trimmed();
    LX_CHECK(editing.set(setting));
    LX_CHECK(editing.record(
        "panel.rename", group,
        {{QStringLiteral("number"), setting.number}, {QStringLiteral("name"), setting.name}}));
    return editing.write().commit(Area::Experts);
}

} // namespace linxuan
