// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/rowchanges.h"

#include <QJsonObject>
#include <QStringList>

namespace linxuan {

class Workspace;
struct UndoStepRow;

// The trail's record of what can be taken back: nobody else's changes are ever applied.
inline constexpr QStringView kKeptAction = u"kept";
QJsonObject keptDetail(const QByteArray &changes);

// "id:version" of the rounds that are closed now, as a step keeps them.
Result<QStringList> closedRoundKeys(Database &database);

// Takes one step back, or does it again, in a write of its own that keeps seals and trail in step.
// Errors: Conflict (rows changed since), Corrupt (the step was altered outside the program),
// Refused (a round closed since, a rule against it).
Result<void> runStep(Workspace &workspace, const UndoStepRow &step, Direction direction);

} // namespace linxuan
