// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace linxuan {

// What a colour is for; every theme gives each role its own shade.
enum class Role {
    Surface, // window, rail
    Raised, // tables, fields
    Hairline,
    Text,
    Muted,
    Accent,
    OnAccent, // text on the accent
    AccentSoft, // selection
    Positive,
    Caution,
    Negative,
    Gold,
    GoldSoft,
    Silver,
    SilverSoft,
    Bronze,
    BronzeSoft,
};

QColor colour(Role role, bool dark);
// In the shade of the theme that this palette belongs to.
QColor colour(Role role, const QPalette &palette);
QPalette officePalette(bool dark);
bool isDark(const QPalette &palette);
// `part` of 0 to 1 of `over` laid on `base`.
QColor blend(const QColor &base, const QColor &over, qreal part);

} // namespace linxuan
