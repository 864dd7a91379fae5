// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/resultarchive.h"

namespace linxuan {

// The part result.json: all of the archive but profile, rubrics and score files. Always the same
// bytes for the same archive.
QByteArray archiveJson(const ResultArchive &archive);

// Reads what archiveJson wrote into an archive that has its rubrics and score files. Errors:
// Unreadable, Refused (a form that this program does not know), Invalid (naming the place).
Result<ResultArchive> readArchiveJson(const QByteArray &json, ResultArchive archive);

} // namespace linxuan
