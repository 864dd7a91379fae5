// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <vector>

namespace linxuan {

// A sheet whose cells are all text: codes and phone numbers come back as they went out.
struct TextSheet
{
    QString name;
    QStringList header;
    std::vector<QStringList> rows;
};

// Writes an xlsx file, whole or not at all; an existing file is replaced. Errors: Storage.
Result<void> writeTable(const QString &path, const std::vector<TextSheet> &sheets);

} // namespace linxuan
