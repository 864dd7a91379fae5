// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/fraction.h"
#include "core/base/result.h"
#include "core/model/review.h"
#include "core/scoring/fairnessagreement.h"
#include "core/scoring/fairnessdealing.h"
#include "core/scoring/fairnessdrift.h"
#include "core/scoring/fairnessvariance.h"

namespace linxuan {

class Workspace;

// Something that the sheets cannot tell, for how they were dealt.
struct DesignRefusal
{
    QString what; // "comparison", "severity", "errors", "agreement", "components", "z", "drift"
    QString name; // translated, what it would have been
    QString why; // translated
    QString remedy; // translated: how to make it possible

    bool operator==(const DesignRefusal &) const = default;
};

struct FairnessExpert
{
    ExpertId expert;
    QString code;
    QString name;
    double mean = 0; // of its totals
    std::vector<double> totals; // ascending
    ExpertSeverity severity;
    std::optional<Drift> drift;
};

struct FairnessEntry
{
    EntryId entry;
    QString code;
    QString title;
    bool isCalibration = false; // 试评: joins the experts, has no result
    std::optional<int> rank; // official
    std::optional<Fraction> score; // official
    int sheets = 0;
    double mean = 0; // of all totals, none left out
    AdjustedEntry adjusted;
    // Among the ranked entries of its part, by official rank and by adjusted score: only entries of
    // one part can be compared.
    std::optional<int> rankInPart;
    std::optional<int> adjustedRank;
    std::optional<double> z; // mean z-score

    // Places up (+) or down (−) by the adjusted score.
    std::optional<int> moved() const
    {
        return adjustedRank ? std::optional(*rankInPart - *adjustedRank) : std::nullopt;
    }
};

// What can be said of one group beside its official result. Entries and experts are numbered by
// their place here.
struct FairnessGroup
{
    GroupKey key;
    int sheets = 0;
    bool isComplete = false; // every expert scored every entry
    std::vector<FairnessPart> parts;
    std::vector<DesignRefusal> refusals;
    std::vector<FairnessExpert> experts; // with a sheet, by code
    std::vector<FairnessEntry> entries; // in the order of the result, calibration entries last
    Agreement agreement;
    std::vector<PairAgreement> pairs;
    std::optional<VarianceComponents> components;

    bool isRefused(QStringView what) const;
};

struct FairnessReport
{
    Round round;
    int decimals = 2; // of official scores
    std::vector<FairnessGroup> groups; // in the order of the result
};

// Severity, adjusted ranks, agreement and drift of a round from its submitted sheets: those that
// count, and those of calibration entries on which no sheet is waited for. Advice only; the
// official result never follows from it. Of all groups of the round, or of `only` one; without
// groups where the round has nothing of that. Errors: NotFound (round).
Result<FairnessReport> fairnessReport(Workspace &workspace, const QString &round,
                                      const std::optional<GroupKey> &only = {});

} // namespace linxuan
