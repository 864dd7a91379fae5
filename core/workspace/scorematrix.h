// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/workspace/scoreviewer.h"

#include <optional>

namespace linxuan {

class Workspace;

// One expert's sheet of one entry, as it stands in the matrix.
struct MatrixCell
{
    std::optional<SheetState> state; // absent: not assigned
    bool isAdded = false; // 复评: beyond the sheets that were dealt
    bool isExcused = false; // stays missing, with a reason, or was taken away from the expert
    QString reason; // why returned, recused, missing for good, taken away, or not counted
    // Of a submitted sheet. Absent where it is withheld: nothing of the sheet's points is here.
    std::optional<Fraction> total;
    bool isWithheld = false;
    bool counts = false; // in the entry's result
    bool isOutlier = false; // see outliers.h

    bool isSubmitted() const { return state == SheetState::Submitted; }
    bool isDue() const { return state && !isSubmitted() && state != SheetState::Recused; }

    bool operator==(const MatrixCell &) const = default;
};

// A column. Mean and deviation are over the sheets of the group that count and that the reader may
// read.
struct MatrixExpert
{
    ExpertId expert;
    QString code;
    QString name;
    bool isChair = false;
    bool isActive = true; // still on the panel
    int assigned = 0; // without those recused from
    int submitted = 0;
    int counted = 0;
    std::optional<Fraction> mean;
    std::optional<Fraction> deviation; // from the mean of all those sheets
    bool deviates = false; // by more than the profile's deviation_limit

    bool operator==(const MatrixExpert &) const = default;
};

// A row.
struct MatrixEntry
{
    EntryId entry;
    QString code;
    QString title;
    EntryStatus status = EntryStatus::Active;
    bool isCalibration = false; // 试评: counts for nothing
    bool isVetoed = false; // a veto that is proposed or confirmed
    bool isWithheld = false; // from the reader: no total, mean or spread is here
    std::vector<MatrixCell> cells; // one for each expert of the group
    int due = 0; // sheets still to come that no reason excuses
    int counted = 0; // sheets in the result; 0 where withheld
    std::optional<Fraction> mean; // of the kept totals, as the result has it
    std::optional<Fraction> spread;
    bool isSpread = false; // above the profile's spread_limit
    bool isShort = false; // fewer experts than the round needs sheets

    int outliers() const;
    bool isFlagged() const { return isSpread || isShort || outliers() > 0; }

    bool operator==(const MatrixEntry &) const = default;
};

// Entries × experts of one group.
struct MatrixGroup
{
    Round round;
    GroupKey group;
    std::vector<MatrixExpert> experts; // those on the panel, then others with a sheet; by code
    std::vector<MatrixEntry> entries; // by code
    std::optional<Fraction> mean; // of all sheets that count and may be read

    bool operator==(const MatrixGroup &) const = default;
};

// What a group asks for, counted.
struct MatrixSummary
{
    GroupKey group;
    int entries = 0;
    int due = 0;
    int spreads = 0; // entries
    int outliers = 0; // sheets
    int deviating = 0; // experts
    int shorts = 0; // entries

    int flags() const { return spreads + outliers + deviating + shorts; }

    bool operator==(const MatrixSummary &) const = default;
};

// A sheet opened.
struct MatrixSheet
{
    QString entryCode;
    QString expertCode;
    QString expertName;
    ScoreSheet sheet;
    Rubric rubric; // that it was made with
    std::optional<Fraction> total;
    QHash<MaterialId, QString> materials; // what evidence notes point to, by kind and lesson hour
};

struct GroupSize
{
    GroupKey group;
    int entries = 0; // in the round, withdrawn and disqualified ones too
};

// Scores coming in. Everything is as the viewer may read it; what is withheld is not in the values.
class ScoreMatrix
{
public:
    explicit ScoreMatrix(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Errors of all: NotFound (round, group, sheet; `as`: see ScoreViewer).
    // Groups in the order of the profile; what they are called, fast, and what each asks for.
    Result<std::vector<GroupSize>> groups(const QString &round);
    Result<std::vector<MatrixSummary>> summaries(const QString &round, const QString &as = {});
    Result<MatrixGroup> group(const QString &round, const GroupKey &group, const QString &as = {});
    // Errors: Refused where the sheet is withheld.
    Result<MatrixSheet> sheet(const QString &round, const QString &entryCode,
                              const QString &expertCode, const QString &as = {});

private:
    Workspace &m_workspace;
};

} // namespace linxuan
