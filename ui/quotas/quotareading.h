// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/quotas/quotatree.h"
#include "ui/quotas/quotatrial.h"

namespace linxuan {

class TaskState;
class Workspace;

// What the page of quotas shows, read in the background under what is being tried out.
struct QuotaReading
{
    std::vector<QuotaNode> tree;
    QuotaOutlook outlook;
    QList<std::pair<UnitId, QString>> senders; // who may have a quota
    std::vector<QString> waiting; // entries that their school recommended, not yet counted
};

Result<QuotaReading> readQuotas(Workspace &workspace, const QuotaTrial &trial);

} // namespace linxuan
