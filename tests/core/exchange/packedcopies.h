// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packedsource.h"
#include "core/preview/viewedfile.h"

namespace linxuan {

// Materials as a review package holds them, for tests that show them.
enum class Packing { Sealed, Verified };

// Writes the files of `plain` into `folder` and gives them as sources, nothing else of them.
ViewedFile packed(const ViewedFile &plain, const QString &folder, Packing packing);
// The file in `folder` that packed() made of the one at `index`.
QString packedPath(const QString &folder, qsizetype index = 0);
// Turns one bit, so many parts of a thousand into it.
void alterFile(const QString &path, int perMille);

} // namespace linxuan
