// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/localfile.h"

#include "core/preview/filecheck.h"

namespace linxuan {

Result<LocalFile> localFile(const ViewedFile &file, qsizetype index, const Stop &stop)
{
    const bool isThere = index >= 0 && index < file.paths.size()
        && (!file.isSourced()
            || (size_t(index) < file.sources.size() && file.sources[size_t(index)]));
    if (!isThere) {
        FileCheck missing;
        missing.state = FileState::Missing;
        return troubleOf(missing);
    }
    if (!file.isSourced())
        return LocalFile{file.paths.at(index), nullptr};
    LX_TRY(auto copy, MemoryFile::copyOf(*file.sources[size_t(index)], stop));
    const QString path = copy->path();
    return LocalFile{path, std::move(copy)};
}

} // namespace linxuan
