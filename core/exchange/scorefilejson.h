// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scorefile.h"

#include <QJsonArray>

namespace linxuan {

class JsonCursor;

// The body of a score file: always the same bytes for the same scores.
QByteArray scoresJson(const ScoreFile &scores);

// Reads what scoresJson wrote. Errors: Unreadable, Refused (a form that this program does not
// know), Invalid (naming the place).
Result<ScoreFile> readScores(const QByteArray &json);

// Sheets and the rubrics that they were scored with, as members `rubrics` and `sheets` of a larger
// document.
QJsonArray rubricsJson(const std::vector<ReturnedRubric> &rubrics);
QJsonArray sheetsJson(const std::vector<ReturnedSheet> &sheets);
// Notes in the cursor what is wrong.
std::vector<ReturnedRubric> readReturnedRubrics(const JsonCursor &in);
std::vector<ReturnedSheet> readReturnedSheets(const JsonCursor &in,
                                              const std::vector<ReturnedRubric> &rubrics);

} // namespace linxuan
