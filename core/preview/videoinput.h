// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/viewedfile.h"

namespace linxuan {

// Where a video's bytes come from.
struct VideoInput
{
    QString path;
    std::shared_ptr<const FileSource> source; // where there is one, the path says nothing
};

inline VideoInput inputOf(const ViewedFile &file)
{
    return {file.paths.value(0), file.source()};
}

} // namespace linxuan
