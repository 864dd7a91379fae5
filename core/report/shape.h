// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/report/document.h"

#include <QByteArray>

#include <functional>

namespace linxuan {

// Refuses a document with a row of more cells than there are columns: they would be lost in print.
// Errors: Invalid.
Result<void> checkShape(const Document &document);

// Every text that gets printed, the title excepted.
void forEachText(const Document &document, const std::function<void(const QString &)> &take);

// The file is whole, or as it was before. Errors: Storage.
Result<void> saveWhole(const QString &path, const QByteArray &bytes);

} // namespace linxuan
