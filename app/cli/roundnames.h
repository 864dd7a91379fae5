// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/review.h"
#include "core/workspace/workspace.h"

#include <QHash>

namespace linxuan::cli {

// The codes that people know entries and experts by.
struct CodeNames
{
    QHash<EntryId, QString> entries;
    QHash<ExpertId, QString> experts;

    static Result<CodeNames> read(Workspace &workspace);
};

} // namespace linxuan::cli
