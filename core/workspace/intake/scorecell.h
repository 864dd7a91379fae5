// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"

namespace linxuan {

// What a cell under a criterion says: points or why there are none.
struct ScoreCell
{
    std::optional<Points> points;
    QString unjudged; // the reason, where there are no points
};

// Points, a level's name, or 无法判定 with its reason behind it or else in `remark`. Errors:
// Invalid says what would be right.
Result<ScoreCell> readScoreCell(const Rubric &rubric, const Criterion &criterion,
                                const QString &written, const QString &remark);

// The same as text.
QString scoreCellText(const Rubric &rubric, const Criterion &criterion,
                      const std::optional<Points> &points, const std::vector<Unjudged> &unjudged);

} // namespace linxuan
