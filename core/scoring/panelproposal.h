// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/assignment.h"

namespace linxuan {

// A group that wants a panel.
struct PanelGroup
{
    GroupKey group;
    std::vector<AssignableEntry> entries;
    std::vector<ExpertId> members; // who stays in any case
    std::optional<ExpertId> chair; // where there is one
};

struct PanelProposalTask
{
    std::vector<PanelGroup> groups;
    std::vector<Expert> experts;
    std::vector<Recusal> recusals;
    std::vector<Unit> units;
    std::vector<PanelLimit> limits; // who left
    int size = 5;
    int perEntry = 3; // experts that each entry will need
    quint64 seed = 1;
};

struct PanelChoice
{
    std::vector<ExpertId> members; // by code
    std::optional<ExpertId> chair;
    int thinEntries = 0; // left with fewer members than `perEntry` after recusals
};

struct PanelChoices
{
    std::vector<PanelChoice> panels; // in the order of the groups
    int minPanels = 0; // of the experts who could be on any
    int maxPanels = 0;
};

// Panels as assignExperts deals entries, a group in the place of an entry: all as large as wanted
// or as there are experts; each expert on as many as the others; few from one county or direct
// school on a panel; first experts whom no recusal keeps from an entry of the group. One who may
// chair is put on each panel first, where there is one.
PanelChoices proposePanels(const PanelProposalTask &task);

} // namespace linxuan
