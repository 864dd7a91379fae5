// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/sealing.h"

namespace linxuan {

// The disk that a folder lies on.
struct Medium
{
    QString root; // where it is mounted
    bool isRemovable = false;
    bool isWritable = false;
};

Medium mediumOf(const QString &folder);

// Where the score file of a package is best put: on the stick that goes back anyway, else beside
// the package, else in `documents`.
QString suggestedScoresFolder(const QString &packageFolder, const Medium &medium,
                              const QString &documents);

// Whether a file would lie inside a package's folder, which is never written to.
bool liesInPackage(const QString &file);

// The file of this name in the folder, or the next one that is not taken by anything but the same
// package's file of the same number.
QString freeScoreFile(const QString &folder, const ReviewPackage &package, int sequence);

} // namespace linxuan
