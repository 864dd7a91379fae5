// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/overviewscene.h"

namespace linxuan {

// How many entries of a category came as far as each step, or further.
struct ChainCount
{
    Category category = Category::Subject;
    int declared = 0;
    int school = 0; // recommended by the school
    int county = 0; // by the county; for a direct school, by the school to the city
    int reviewed = 0; // in the last round's groups
    int awarded = 0;

    bool operator==(const ChainCount &) const = default;
};

// A unit's use of one limit.
struct UnitUse
{
    UnitId unit;
    QString name;
    int used = 0;
    int limit = 0;

    bool operator==(const UnitUse &) const = default;
};

// How many entries have an official score from `from` on, up to the next step.
struct ScoreStep
{
    int from = 0; // whole points
    int entries = 0;

    bool operator==(const ScoreStep &) const = default;
};

inline constexpr int kScoreStep = 5; // points

// Everything the overview shows.
struct OverviewPicture
{
    CampaignOverview overview;
    std::vector<ChainCount> chain; // categories that have entries
    std::vector<PanelProgress> panels; // of the last round, the furthest behind first
    std::vector<UnitUse> units; // all limits of a unit and track summed, the fullest first
    std::vector<ScoreStep> scores; // from the lowest to the highest that occur
    std::optional<QString> median; // of the official scores, with the round's decimals
    bool isComplete = false; // false: a first look, without results
};

// `withResults`: reckons the last round's awards too, which takes longest.
Result<OverviewPicture> overviewPicture(Workspace &workspace, bool withResults = true);

// The charts' part of it, from what was read.
void drawPictures(OverviewScene scene, OverviewPicture &picture);

} // namespace linxuan
