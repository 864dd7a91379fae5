// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/scorematrix.h"
#include "ui/support/tableroles.h"

#include <QStringList>

namespace linxuan {

// A cell as a number, or a state with its icon and word. `decimals`: of a total.
Chip cellChip(const MatrixCell &cell, int decimals);
// The whole of it in words, for the tool tip and the drawer; lines.
QStringList cellWords(const MatrixCell &cell, int decimals);

// What asks for a second look at an entry, the gravest first; empty where nothing does.
QStringList flagWords(const MatrixEntry &entry);
Chip flagChip(const MatrixEntry &entry);
// The same as sentences with the limits that they rest on.
QStringList flagSentences(const MatrixGroup &group, const MatrixEntry &entry,
                          const TallySettings &limits);
// Orders entries by what they ask for: greater is worse.
int severity(const MatrixEntry &entry);

// "86.2", and where the expert deviates "9.1 above".
QString expertCaption(const MatrixExpert &expert);
QStringList expertWords(const MatrixExpert &expert);

// What a group asks for in one word or count, and what stands there until it is known.
Chip summaryChip(const MatrixSummary &summary);
Chip countingChip();

} // namespace linxuan
