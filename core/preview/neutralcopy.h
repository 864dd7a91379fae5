// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/viewedfile.h"

namespace linxuan {

// The file under a name that tells nothing but what the material is ("微课视频.mp4"), below its
// renditions, for the system's programs; the folder for several. Videos get a second name where the
// disk allows it, everything else a copy, so that no program can write into what was handed in.
// Takes time. Errors: NotFound, Storage; Refused for a file that comes from a source.
Result<QString> neutralCopy(const ViewedFile &file);

} // namespace linxuan
