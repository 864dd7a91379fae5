// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/base/result.h"
#include "core/model/review.h"

#include <vector>

namespace linxuan {

class Workspace;

// How one expert measured a calibration entry beside the panel.
struct CalibrationMark
{
    QString expertCode;
    Fraction total;
    Fraction deviation; // total minus the panel's mean
};

// A calibration entry with what the panel made of it.
struct CalibrationReport
{
    GroupKey group;
    QString entryCode;
    QString title;
    int waiting = 0; // sheets still to come; until then there are no marks
    std::optional<Fraction> mean;
    std::vector<CalibrationMark> marks; // by expert
};

// 试评: entries that every expert of a panel scores first, so that they measure alike. Their sheets
// are kept, shown, and count for nothing.
class Calibration
{
public:
    explicit Calibration(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Flags entries of the round, or takes the flag away. Errors: NotFound (an entry that is not in
    // the round), Refused (closed round, or an entry with submitted sheets: the flag would change
    // what counts).
    Result<void> set(const QString &round, const QStringList &codes, bool isCalibration);
    // Nobody sees others' marks before all are in.
    Result<std::vector<CalibrationReport>> report(const QString &round);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
