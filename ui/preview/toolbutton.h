// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QBoxLayout;
class QToolButton;

namespace linxuan {

// A flat button of the viewers' tool rows, with an icon of ours and what it does as its name and
// its tip.
QToolButton *addToolButton(QBoxLayout *row, const QString &iconName, const QString &text,
                           const QString &keys = {});

} // namespace linxuan
