// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotas/quotareading.h"

#include "core/workspace/workspace.h"

namespace linxuan {

namespace {

void markTrial(std::vector<QuotaNode> &nodes, const QuotaTrial &trial)
{
    for (QuotaNode &node : nodes) {
        QuotaUse cell;
        cell.unit = node.unit;
        cell.track = node.track;
        cell.stage = node.stage;
        cell.subject = node.subject;
        if (!node.isSum)
            node.stored = trial.storedFor(cell);
        markTrial(node.parts, trial);
    }
}

} // namespace

Result<QuotaReading> readQuotas(Workspace &workspace, const QuotaTrial &trial)
{
    LX_TRY(QuotaPicture picture, QuotaDesk(workspace).picture(trial.changes(), trial.codes()));
    QuotaReading reading;
    QHash<UnitId, QString> names;
    for (const Unit &unit : picture.senders) {
        names.insert(unit.id, unit.name);
        reading.senders += {unit.id, unit.name};
    }
    reading.tree = quotaTree(picture.outlook.uses, names, picture.over, workspace.profile());
    markTrial(reading.tree, trial);
    reading.outlook = std::move(picture.outlook);
    reading.waiting = std::move(picture.waiting);
    return reading;
}

} // namespace linxuan
