// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/toolbutton.h"

#include "ui/support/icons.h"
#include "ui/support/metrics.h"

#include <QBoxLayout>
#include <QToolButton>

namespace linxuan {

QToolButton *addToolButton(QBoxLayout *row, const QString &iconName, const QString &text,
                           const QString &keys)
{
    auto *button = new QToolButton(row->parentWidget());
    button->setObjectName(QStringLiteral("tool-") + iconName);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    const int side = controlHeight(button->fontMetrics());
    button->setFixedSize(side, side);
    const int picture = std::max(kIconSize, side / 2);
    button->setIconSize({picture, picture});
    row->addWidget(button);
    return button;
}

} // namespace linxuan
