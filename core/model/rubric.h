// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/points.h"
#include "core/base/result.h"
#include "core/model/ids.h"

#include <vector>

namespace linxuan {

enum class ScoringMode { Points, Level };

// A second-level indicator (二级指标).
struct Criterion
{
    QString code;
    QString name;
    QString descriptor;
    Points full;
    Points step = Points::fromHundredths(50);
    ScoringMode mode = ScoringMode::Points;

    bool operator==(const Criterion &) const = default;
};

// A first-level indicator (一级指标) with its criteria.
struct RubricSection
{
    QString name;
    std::vector<Criterion> criteria;

    Points full() const;
    bool operator==(const RubricSection &) const = default;
};

// A named step of a level rubric: 优秀 is 100 % of a criterion's full points.
struct RubricLevel
{
    QString name;
    int percent = 100;

    bool operator==(const RubricLevel &) const = default;
};

// 评价指标. A round keeps the exact version it was scored with; a version never changes.
struct Rubric
{
    RubricId id;
    QString code;
    int version = 1;
    QString name;
    std::vector<RubricLevel> levels; // for criteria in level mode, best first
    std::vector<RubricSection> sections;

    Points full() const;
    // All criteria in rubric order; a sheet's points are in this order.
    std::vector<const Criterion *> criteria() const;
    // By name or code, folded; the position in criteria().
    std::optional<qsizetype> criterionIndex(QStringView nameOrCode) const;
    // Points of a cell: a number on the criterion's step within its full points, or a level's name.
    // The error says what would be right.
    Result<Points> read(const Criterion &criterion, QStringView cell) const;

    bool operator==(const Rubric &) const = default;
};

} // namespace linxuan
