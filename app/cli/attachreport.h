// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/workspace/placing.h"

#include <QHash>

namespace linxuan::cli {

// {"folder","counts":{outcome: number},"files":[{"file","outcome","entry","kind","hour","reason",
// "note"}],"rejected":[…]}; entry and kind are null where not known.
QByteArray attachJson(const AttachReport &report, const QHash<EntryId, QString> &codes);

// Counts first, then what is left for a person, the first of each.
void showAttachReport(const Call &call, const AttachReport &report,
                      const QHash<EntryId, QString> &codes);

} // namespace linxuan::cli
