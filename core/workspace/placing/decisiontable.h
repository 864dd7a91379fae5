// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/placing.h"

namespace linxuan {

// What a table says about files.
struct DecisionTable
{
    std::vector<PlacingDecision> decisions;
    QStringList leftOut; // paths
    std::vector<RejectedRow> rejected;
};

// Columns 文件, 作品编号, 材料 (name or code), 课时, 判断; relative paths begin in `base`. Errors:
// those of readRows, Storage.
Result<DecisionTable> readDecisionTable(Workspace &workspace, const QString &table,
                                        const QString &base);

// The report as such a table, with 理由 besides, to be corrected and taken back; the files that
// wait for a person first.
Result<void> writeDecisionTable(Workspace &workspace, const std::vector<AttachedFile> &files,
                                const QString &path);

} // namespace linxuan
