// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/masked.h"

namespace linxuan {

QString masked(const QString &number)
{
    const qsizetype at = number.indexOf(u'@');
    if (at > 0)
        return number.left(1) + QString(3, u'*') + number.mid(at);
    if (number.size() <= 7)
        return QString(number.size(), u'*');
    return number.left(3) + QString(number.size() - 7, u'*') + number.right(4);
}

} // namespace linxuan
