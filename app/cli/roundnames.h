// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/workspace/withholding.h"

#include <QHash>

namespace linxuan::cli {

// The codes that people know entries and experts by.
struct CodeNames
{
    QHash<EntryId, QString> entries;
    QHash<ExpertId, QString> experts;

    static Result<CodeNames> read(Workspace &workspace);
};

// A group as reports head it.
QString headline(const GroupKey &group);
// In the place of the results that are withheld from who reads.
void printWithheld(const Call &call, const std::vector<WithheldGroup> &withheld);

} // namespace linxuan::cli
