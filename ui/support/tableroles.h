// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/palette.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace linxuan {

// What a model may say about a cell beside its text; TableDelegate draws it.
enum TableRole {
    SortRole = Qt::UserRole + 1, // what a column is ordered by, where it is not the text
    ChipRole, // a Chip
    BarRole, // a BarValue
    CodeRole, // true: monospace
    MutedRole, // true: quieter than the rest
};

// A state as an icon and a word; filled ones are awards.
struct Chip
{
    QString icon; // may be empty where filled
    QString text;
    Role role = Role::Text;
    std::optional<Role> fill;
};

// Used of a limit, and over it; without a limit only the number is shown.
struct BarValue
{
    int used = 0;
    std::optional<int> limit;
    int scale = 0; // what the full width stands for; 0: the limit or what is used
};

// The award's chip by the profile's order of levels: gold, silver, bronze.
Chip awardChip(int place, const QString &name);

} // namespace linxuan

Q_DECLARE_METATYPE(linxuan::Chip)
Q_DECLARE_METATYPE(linxuan::BarValue)
