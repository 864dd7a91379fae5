// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/calibration.h"
#include "core/workspace/expertbook.h"
#include "core/workspace/locks.h"
#include "core/workspace/panelbook.h"
#include "core/workspace/recusalbook.h"
#include "ui/panels/groupside.h"
#include "ui/support/rowsmodel.h"

#include <QHash>

namespace linxuan {

// A pair set by hand, as people read it.
struct LockRow
{
    AssignmentLock lock;
    GroupKey group;
    QString entryCode;
    QString title;
    QString expertCode;
    QString expertName;
};

// Who judges what in a round, read at once.
struct RosterPicture
{
    Round round;
    std::vector<PanelCard> panels;
    std::vector<Expert> experts; // the pool, by code
    std::vector<ExpertRelation> relations;
    std::vector<RecusalLine> recusals;
    std::vector<LockRow> locks;
    std::vector<CalibrationReport> anchors;

    const PanelCard *panel(const GroupKey &group) const;
    const Expert *expert(const QString &code) const;
};

Result<RosterPicture> readRoster(Workspace &workspace, const QString &round);

// A group as it stands beside its panel: what the panel lacks, the worst first.
SideLine sideLine(const PanelCard &panel, int perEntry);
// "5 experts, 王某 in the chair, 12 entries"
QString panelSentence(const PanelCard &panel);

std::vector<RowColumn<PanelSeat>> seatColumns();
std::vector<RowColumn<CalibrationReport>> anchorColumns();
std::vector<RowColumn<LockRow>> lockColumns();
std::vector<RowColumn<RecusalLine>> recusalColumns();

} // namespace linxuan
