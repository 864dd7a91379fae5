// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace linxuan {

// One of resources/icons by name, drawn in the text colour of the moment: it follows the theme,
// grows faint when disabled. Null for an unknown name.
QIcon icon(const QString &name);

// The same as a picture in a colour of choice.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal ratio = 1.0);

// Sizes of icons beside text and in the rail: they grow with the type.
int iconSize();
int railIconSize();

} // namespace linxuan
