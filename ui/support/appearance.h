// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace linxuan {

enum class Theme { System, Light, Dark };

// How the program looks and speaks on this machine; kept in the person's settings.
struct Appearance
{
    Theme theme = Theme::System;
    qreal typeFactor = 1.0; // Large type: 1, 1.25, 1.5, 2
    QString language; // zh_CN, en; empty: by the locale

    bool operator==(const Appearance &) const = default;
};

Appearance storedAppearance();
void storeAppearance(const Appearance &appearance);

// Sets style, palette and font of the whole program; again at any time.
void applyAppearance(QApplication &application, const Appearance &appearance);

} // namespace linxuan
