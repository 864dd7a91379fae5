// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/placement.h"
#include "core/workspace/workspace.h"
#include "ui/support/entryshelf.h"
#include "ui/support/rowsmodel.h"

#include <memory>

namespace linxuan {

// A file that waits, as the table shows it.
struct PlacingRow
{
    Placement file;
    QString name; // without its folders
    QString folder; // within the one that was handed in
    QString entryCode; // empty: not known
    QString entry; // lesson and teacher
    QString kind; // as the profile calls it
    QString reason;
};

struct PlacingList
{
    std::vector<PlacingRow> rows; // to confirm, not placed, left out
    std::shared_ptr<const EntryRows> entries; // that a file may be given to
    int materials = 0; // files that are placed
};

Result<PlacingList> readPlacing(Workspace &workspace, EntryShelf &shelf);

enum class PlacingColumn { State, Name, Folder, Code, Entry, Kind, Hour, Reason, Size };

std::vector<RowColumn<PlacingRow>> placingColumns();

} // namespace linxuan
