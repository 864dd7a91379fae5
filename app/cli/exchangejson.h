// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/collecting.h"
#include "core/workspace/exchange/sealing.h"

#include <QJsonDocument>

namespace linxuan::cli {

// The documents of the exchange that scripts parse; their form is fixed.
QJsonDocument sealJson(const WrittenScores &written);
QJsonDocument collectJson(const Collection &collection);
QJsonDocument returnsJson(const QString &round, const std::vector<ReturnState> &states);
QJsonDocument straysJson(const std::vector<ReturnedStray> &strays);

// What a file brings, also one that was taken in before.
int newSheets(const CollectedFile &file);
int sameSheets(const CollectedFile &file);
int changedSheets(const CollectedFile &file);

} // namespace linxuan::cli
