// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// One expert on a panel.
struct PanelSeat
{
    ExpertId expert;
    QString code;
    QString name;
    QString unitName;
    bool isChair = false;
    bool isActive = true; // false: the sheets handed in do not count
    bool hasLeft = false; // takes no more entries
    QString leaveReason;
    int assigned = 0; // sheets of the panel's entries, without those recused from or taken away
    int submitted = 0; // of them
    int recused = 0; // entries of the group that a recusal keeps from the expert
};

// The panel of one group of a round, or the group that has none yet.
struct PanelCard
{
    GroupKey group;
    std::optional<PanelId> id;
    int number = 0; // 0: none
    QString name;
    bool isFormed = false; // set up by the office: entries are dealt to its members alone
    int entries = 0; // of the group, without withdrawn ones
    std::vector<PanelSeat> seats; // by code

    const PanelSeat *chair() const;
    int working() const; // members who may be dealt to
};

// What a panel is to be made of.
struct PanelRequest
{
    QString round; // its code
    std::vector<GroupKey> groups; // empty: every group without a formed panel
    int size = 5; // experts for each panel
    quint64 seed = 1;
};

struct ProposedPanel
{
    GroupKey group;
    int number = 0;
    int entries = 0;
    std::vector<ExpertId> members; // by code; those who are on the panel already among them
    std::optional<ExpertId> chair;
    int thinEntries = 0; // entries for which fewer members than wanted are left after recusals
    QString problem; // translated; empty: as wanted
};

struct PanelProposal
{
    std::vector<ProposedPanel> panels; // in the order of the groups
    int minPanels = 0; // of the experts who could be on any
    int maxPanels = 0;
};

// What becomes of the sheets of somebody who leaves.
enum class LeavingSheets {
    Keep, // those handed in go on to count
    Drop, // they stay and count no more
};

// The panels of a round: proposed from the pool of experts, stored, edited. Nothing here touches a
// sheet. Errors of all: NotFound (round, panel, expert), Refused (closed round).
class Panels
{
public:
    explicit Panels(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // In the order of the groups.
    Result<std::vector<PanelCard>> panels(const QString &round);

    // Experts who cover the group, from different units as far as possible, first those whom no
    // recusal keeps from an entry; each on as few panels as the others; one chair for each panel.
    // Writes nothing. Errors: Usage (size), Refused (no experts).
    Result<PanelProposal> propose(const PanelRequest &request);
    // Stores what was proposed, as it is or edited; members who are there stay.
    Result<void> store(const QString &round, const PanelProposal &proposal);

    // Puts an expert onto a panel, or one who left back.
    Result<void> addMember(const QString &round, const GroupKey &group, const QString &expertCode);
    // Takes an expert off one panel; what was not handed in is dealt to others by the next
    // assignment. Errors: Usage (no reason although sheets were handed out).
    Result<void> removeMember(const QString &round, const GroupKey &group,
                              const QString &expertCode, const QString &reason,
                              LeavingSheets sheets = LeavingSheets::Keep);
    // Errors: Refused (not an active member). An empty code: nobody.
    Result<void> setChair(const QString &round, const GroupKey &group, const QString &expertCode);
    // Errors: Conflict (another panel of the round has the number).
    Result<void> rename(const QString &round, const GroupKey &group, int number,
                        const QString &name);

private:
    Workspace &m_workspace;
};

// "subject/小学/数学" and back; nothing where it is not of that form.
QString groupText(const GroupKey &group);
std::optional<GroupKey> groupFromText(const QString &text);

} // namespace linxuan
