// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/awards.h"

namespace linxuan {

// Lines between awards as somebody tries them out: how many ranked entries, best first, lie above
// the end of each level. One for each level, none smaller than the one before.
struct LineDraft
{
    std::vector<int> ends;

    bool operator==(const LineDraft &) const = default;
};

// How many entries a level has: by its number of places, as awarded, and as drafted.
struct LevelCount
{
    QString level;
    int places = 0;
    int now = 0;
    int drafted = 0;

    bool operator==(const LevelCount &) const = default;
};

// An entry that would get another award.
struct DraftedChange
{
    size_t place = 0; // in the group
    QString code;
    QString from; // a level's code; empty: none
    QString to;
    bool gains = false; // otherwise it loses

    bool operator==(const DraftedChange &) const = default;
};

// A line that would part entries of equal rank.
struct PartedTie
{
    QString level;
    QStringList above; // codes
    QStringList below;

    bool operator==(const PartedTie &) const = default;
};

struct DraftConsequence
{
    std::vector<LevelCount> levels;
    std::vector<DraftedChange> changes; // in the group's order
    std::vector<PartedTie> parted;
};

// The lines as the awards have them. Awards changed by hand draw no line; an undecided line lies
// before its tied block.
LineDraft linesOf(const GroupResult &group, const GroupAwards &awards,
                  const AwardSettings &settings);

// Moves one line, and those that it meets with it.
LineDraft movedLine(LineDraft draft, size_t level, int end, int ranked);

// What these lines would mean; nothing is stored. What was changed by hand stays as it is.
DraftConsequence consequenceOf(const GroupResult &group, const GroupAwards &awards,
                               const AwardSettings &settings, const LineDraft &draft);

} // namespace linxuan
