// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QString>

namespace linxuan {

// 优秀组织奖 as a person gave it.
struct UnitAward
{
    UnitId unit;
    QString reason;
    QString by;
    QDateTime at; // UTC

    bool operator==(const UnitAward &) const = default;
};

// An entry that won an award of the province, by a list.
struct ProvincialAward
{
    EntryId entry;
    QString award; // in the list's words; may be empty
    QString source; // the list's name
    QString by;
    QDateTime at; // UTC

    bool operator==(const ProvincialAward &) const = default;
};

} // namespace linxuan
