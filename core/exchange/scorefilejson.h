// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scorefile.h"

namespace linxuan {

// The body of a score file: always the same bytes for the same scores.
QByteArray scoresJson(const ScoreFile &scores);

// Reads what scoresJson wrote. Errors: Unreadable, Refused (a form that this program does not
// know), Invalid (naming the place).
Result<ScoreFile> readScores(const QByteArray &json);

} // namespace linxuan
