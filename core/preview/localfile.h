// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/memoryfile.h"
#include "core/preview/stop.h"
#include "core/preview/viewedfile.h"

namespace linxuan {

// One of a material's files under a path that libraries can open while this is held.
struct LocalFile
{
    QString path;
    std::shared_ptr<const MemoryFile> copy; // of what a source gave; none for a file at a path
};

// Errors: those of MemoryFile::copyOf; NotFound where there is no such file in the list.
Result<LocalFile> localFile(const ViewedFile &file, qsizetype index, const Stop &stop = {});

} // namespace linxuan
