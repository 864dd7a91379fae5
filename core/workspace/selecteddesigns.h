// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <QSet>

#include <optional>

namespace linxuan {

class Workspace;

// The entries that the closed round of direct schools' designs recommends; nothing where no such
// round was closed.
Result<std::optional<QSet<EntryId>>> selectedDesigns(Workspace &workspace);

} // namespace linxuan
