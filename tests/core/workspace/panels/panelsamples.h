// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sheetstore.h"
#include "core/workspace/panelbook.h"
#include "core/workspace/reviews.h"
#include "tests/core/workspace/office.h"

#include <set>

namespace linxuan::samples {

inline const QString kFinal = QStringLiteral("final");
inline const GroupKey kMaths{Category::Subject, QStringLiteral("小学"), QStringLiteral("数学")};

// A1 … of 甲一小, B1 … of 乙一小, and experts E1 … from elsewhere.
void fillCampaign(Office &office, int entriesOfEach, int experts);
AssignReport deal(Office &office, std::optional<int> perEntry = {});
// Fills the sheet that was dealt in and submits it, with this total in whole points.
void submit(Office &office, const QString &entry, const QString &expert, int total);

std::vector<StoredSheet> sheetsOf(Office &office, const QString &round = kFinal);
// "A1 E2" of every sheet that is not recused.
std::set<QString> pairsOf(Office &office);
QString nameOf(Office &office, const Assignment &pair); // "A1 E2"
// What of submitted sheets a person would call their content, in the order of entry and expert.
std::vector<ScoreSheet> submittedOf(Office &office, const QString &round = kFinal);
PanelCard cardOf(Office &office, const GroupKey &group = kMaths);
const PanelSeat &seatOf(const PanelCard &card, const QString &expert);

} // namespace linxuan::samples
