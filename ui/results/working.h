// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/results/resultrows.h"

namespace linxuan {

// One step of how a number came about: what it is, and the figures.
struct WorkingLine
{
    QString label;
    QString value;
    bool quiet = false; // left out, or only for completeness
};

struct WorkingPart
{
    QString title;
    std::vector<WorkingLine> lines;
};

// How an entry's score, rank and award came about, to be checked by hand.
std::vector<WorkingPart> workingOf(const ResultRow &row, const GroupResult &group,
                                   const Profile &profile, const QHash<ExpertId, QString> &experts);

// The parts one below the other, for a tool tip.
QString workingText(const std::vector<WorkingPart> &parts);

} // namespace linxuan
