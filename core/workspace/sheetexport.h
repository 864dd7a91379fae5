// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace linxuan {

class Workspace;

// Writes a round's submitted sheets with points, remarks, evidence notes and vetoes as xlsx, one
// sheet for each rubric, in the columns that `import scores` takes. It names entries and experts by
// their codes only. An empty expert means all. Errors: NotFound (round), Storage.
Result<void> exportSheets(Workspace &workspace, const QString &round, const QString &expertCode,
                          const QString &path);

} // namespace linxuan
