// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/viewedfile.h"

#include <QString>

namespace linxuan {

struct TextFile
{
    QString text;
    bool isCut = false; // more than is shown
};

// A text in UTF-8, UTF-16 with a mark, or GB18030; its first million bytes, very long lines broken.
// Errors, without a name: NotFound; Unreadable when it is empty or no text.
Result<TextFile> readTextFile(const QString &path);
// Of a material's file; besides the errors of its source.
Result<TextFile> readTextFile(const ViewedFile &file);

} // namespace linxuan
