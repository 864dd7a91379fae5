// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/materialcontents.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace linxuan {

class TaskState;
struct LibraryPart;

struct LibraryExport
{
    int texts = 0;
    int unread = 0; // own files whose text could not be had
    int earlier = 0; // of the texts, those of earlier campaigns
};

struct LibraryImport
{
    int added = 0;
    int unchanged = 0;
};

// The texts that a campaign's are compared with, carried from year to year in one file: lines of
// JSON, first what it is, then a text each, last the count and the SHA-256 of all before it. A file
// that was cut or altered is refused as a whole.
class TextLibrary
{
public:
    explicit TextLibrary(Workspace &workspace)
        : m_workspace(workspace)
    { }

    Result<std::vector<LibraryPart>> parts();

    // Writes the texts of this campaign and of the library; teachers' names only when wanted. Whole
    // or not at all. Errors: Storage, Cancelled.
    Result<LibraryExport> save(const QString &path, const MaterialContents &contents,
                               bool withTeachers, TaskState &state);
    // Adds what the library does not have; texts of this campaign itself are passed over.
    // Errors: Unreadable (no library, of a newer program, altered or cut; with the line), Storage,
    // Cancelled.
    Result<LibraryImport> load(const QString &path, TaskState &state);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
