// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QDateTime>

namespace linxuan {

// A person's word on a check that needs eyes, such as T08 or T13.
struct CheckTick
{
    EntryId entry;
    QString code;
    bool isPassed = false;
    QString by;
    QString reason; // needed where it is not passed
    QDateTime at; // UTC
    QByteArray files; // digest of the files that were looked at: with others the word is void

    bool operator==(const CheckTick &) const = default;
};

} // namespace linxuan
