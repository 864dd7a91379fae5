// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/manifest.h"

#include <functional>

namespace linxuan {

// The file that a package has while it is being packed.
inline const QString kPackingName = QStringLiteral(".packing");

struct PackageProblem
{
    QString what; // "manifest", "key", "unfinished", "file", "records", "rubric", "pieces"
    QString where; // the file, as the package calls it
    QString detail; // translated

    bool operator==(const PackageProblem &) const = default;
};

struct PackageCheck
{
    std::optional<Manifest> manifest; // where its signature holds
    int files = 0; // whole ones
    qint64 bytes = 0; // of them
    std::vector<PackageProblem> problems;

    bool ok() const { return problems.empty(); }
    QString keyFingerprint() const; // of the campaign's key
};

// Whether the folder is a review package, or what there is of one.
bool holdsPackage(const QString &folder);

struct PackageCheckOptions
{
    QString expectedKey; // the campaign's fingerprint, or its public key as hexadecimal; empty: any
    bool skipsShared = false; // materials that lie beside the package
    bool isPacking = false; // that the packing is not finished is known
};

// Told how many bytes of how many were read; false ends the check.
using CheckPackageProgress = std::function<bool(qint64 done, qint64 total)>;

// Reads all of a package from its disk and compares it with what was signed: each file's presence,
// size and content, files that do not belong to it, and, where they are not sealed, what the
// records, rubrics and pieces say. Errors: NotFound (no package here), Cancelled.
Result<PackageCheck> checkPackage(const QString &folder, const PackageCheckOptions &options = {},
                                  const CheckPackageProgress &progress = {});

} // namespace linxuan
