// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace linxuan::samples {

// Every word that a window and what belongs to it has in any property, menu, item model or
// accessible text, whether it is on the screen or not.
QStringList wordsOf(QWidget &window);
// What a reader of Latin letters makes of the window's picture, in capitals.
QString readFromPicture(QWidget &window);

} // namespace linxuan::samples
