// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace linxuan {

// Puts the pages of PDFs into one, in their order. The same files give the same bytes. Errors:
// Unreadable names the file, Storage.
Result<void> joinPdfs(const QStringList &files, const QString &path);

} // namespace linxuan
