// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/reviews.h"
#include "ui/support/rowsmodel.h"

#include <QCoreApplication>

namespace linxuan {

// A sheet that is due, with the names people know.
struct MissingRow
{
    MissingSheet sheet;
    QString title; // of the lesson
    QString expertName;
};

struct VetoRow
{
    Veto veto;
    QString entryCode;
    QString title;
    QString itemName; // V3 抄袭 …
    QString proposer;
    int banYears = 0; // for the teacher when it is confirmed; 0: none
};

// Everything the reviews page shows of a round, read at once.
struct PanelsPicture
{
    Round round;
    std::vector<PanelProgress> progress;
    std::vector<ExpertProgress> experts;
    std::vector<MissingRow> missing;
    std::vector<VetoRow> vetoes;

    int due() const;
    int submitted() const;
    int unexcused() const; // missing without a recorded reason
    int undecided() const; // vetoes
};

Result<PanelsPicture> readPanels(Workspace &workspace, const QString &round);

std::vector<RowColumn<PanelProgress>> progressColumns(const Profile &profile);
std::vector<RowColumn<ExpertProgress>> expertColumns();
std::vector<RowColumn<MissingRow>> missingColumns();
std::vector<RowColumn<VetoRow>> vetoColumns();

} // namespace linxuan
