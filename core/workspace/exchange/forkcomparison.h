// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/collecting.h"

namespace linxuan {

// One of the files that claim the same place in a package's row of files.
struct ForkedFile
{
    std::optional<size_t> file; // of the collection; nothing where it was taken in before
    int sequence = 1;
    ScoreFileKind kind = ScoreFileKind::Partial;
    QDateTime writtenAt;
    int sheets = 0;
};

// What the files say of one entry.
struct ForkedSheet
{
    QString code; // 作品编号
    QStringList totals; // in the order of the files; null where a file has no sheet for it
    bool isSame = false; // to the last point and word
};

struct ForkComparison
{
    std::vector<ForkedFile> files; // those taken in before first
    std::vector<ForkedSheet> sheets; // by code, as people count

    int differing() const;
};

// A file of the collection beside those that claim its place. With nothing that does, it stands
// alone. Errors: Storage, Corrupt, and those of readScoreFile.
Result<ForkComparison> compareForks(Workspace &workspace, const Collection &collection,
                                    size_t file);

// The sum of a returned sheet's points, "86.5".
QString totalText(const ReturnedSheet &sheet);

} // namespace linxuan
