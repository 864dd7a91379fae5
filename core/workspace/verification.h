// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/workspace.h"

namespace linxuan {

struct Problem
{
    QString what; // "audit", "code", "row", "reference", "sheet", "rubric", "sum", "state",
                  // "closure", "file", "database"; of a package those of PackageProblem
    QString where; // table and key, as exact as can be
    QString detail; // translated
};

struct VerifyReport
{
    std::vector<std::pair<QString, int>> checked; // "units", "entries", "sheets", "audit" … counts
    std::vector<std::pair<QString, QString>> said; // by a package: "campaign", "key", "expert" …;
                                                   // by a list's code: "printed", "newest", "data"
    std::vector<Problem> problems;

    bool ok() const { return problems.empty(); }
};

// Is the workspace whole and unaltered, and does each closed result follow from its sheets? With
// the code that a list carries at its foot: is its trail still the one that the list was printed
// with? Then `checked` counts the records that came after as "records_after", and `said` tells
// which version of which list that was. Errors: those of opening it, Usage (a mistyped code);
// everything else is a problem in the report.
Result<VerifyReport> verifyWorkspace(const QString &folder, const QString &trailCode = {});

// Is a review package whole and unaltered, and of the campaign whose key has this fingerprint,
// where one is given? Errors: NotFound (no package).
Result<VerifyReport> verifyPackage(const QString &folder, const QString &fingerprint = {});

// Is a score file whole and as its package's key signed it? Errors: NotFound, Unreadable (no score
// file); everything else is a problem in the report.
Result<VerifyReport> verifyScoreFile(const QString &path);

} // namespace linxuan
