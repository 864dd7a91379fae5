// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/quotadesk.h"
#include "core/workspace/roundselection.h"

#include <QJsonDocument>

namespace linxuan::cli {

// Documents about the chain and its quotas; their form is fixed.
QJsonDocument selectionJson(const SelectionReport &report);
QJsonDocument planJson(const SelectionPlan &plan, const SelectionReport *taken);
QJsonDocument quotaJson(const std::vector<QuotaUse> &uses, const QHash<UnitId, QString> &units);
QJsonDocument outlookJson(const QuotaOutlook &outlook, const QHash<UnitId, QString> &units);
QJsonDocument doublesJson(const std::vector<DoubleRecommendation> &doubles);

} // namespace linxuan::cli
