// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workspace/hashing.h"

#include <vector>

namespace linxuan {

struct ScannedFile
{
    QString path; // absolute
    QString name; // from the scanned folder's own name on, parts between '/'
    FileStamp stamp;
    bool isJunk = false;
    QByteArray sha256; // 32 bytes once it is known
    QString trouble; // why it cannot be read
};

// All files below a folder in the order of their names, links not followed; `except` and what is
// in it is passed over. Errors: NotFound.
Result<std::vector<ScannedFile>> scanFolder(const QString &folder, const QString &except);

} // namespace linxuan
