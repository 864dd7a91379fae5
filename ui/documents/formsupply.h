// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/documents.h"
#include "core/model/review.h"
#include "core/workspace/workspace.h"
#include "ui/support/entryshelf.h"

namespace linxuan {

// What a form can be asked for, as the campaign has it.
struct FormSupply
{
    QStringList units; // that send entries
    std::vector<GroupKey> groups; // of active entries, in the profile's order
    QStringList experts; // codes
    std::shared_ptr<const EntryRows> entries;
    std::vector<OfficeForm> own; // forms of the office's own, without their bodies
};

// Errors: Storage.
Result<FormSupply> readFormSupply(Workspace &workspace, EntryShelf &shelf);

} // namespace linxuan
