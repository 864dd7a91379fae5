// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/packplan.h"

namespace linxuan {

// What of a material goes into a package.
struct CleanCopy
{
    QString path; // where it lies now
    QString format; // its ending
    qint64 size = 0;
    QByteArray sha256; // 32 bytes
};

// By material; a material that is to be left out has none.
using CleanCopyOf = QHash<MaterialId, CleanCopy>;

// Told what is being done; false cancels.
using WatchCleaning = std::function<bool(const QString &step)>;

// Makes a clean copy of each material that has none yet, office files as PDF. The copies are
// renditions: renditions/ab/abcd…/clean.pdf, with clean.json beside it. What cannot be cleaned goes
// along as it is, but for blind rounds, where it is left out; each with a warning. Errors:
// Cancelled, Storage.
Result<CleanCopyOf> cleanCopies(Workspace &workspace, const PackPlan &plan,
                                std::vector<PackWarning> &warnings, const WatchCleaning &watch);

// The copies that are known without looking into any file.
CleanCopyOf knownCopies(const Workspace &workspace, const PackPlan &plan);

} // namespace linxuan
