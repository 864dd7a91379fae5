// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/words.h"

#include "core/model/codes.h"

#include <QLocale>

namespace linxuan {

QString categoryName(const Profile &profile, Category category)
{
    // The profile speaks Chinese; beside English words the program's own stand.
    const bool chinese = QLocale().language() == QLocale::Chinese;
    const CategoryRule *rule = chinese ? profile.category(category) : nullptr;
    return rule && !rule->name.isEmpty() ? rule->name : displayName(category);
}

QString groupName(const GroupKey &group)
{
    return QStringLiteral("%1 %2").arg(group.stage, group.subject).trimmed();
}

QString groupName(const Profile &profile, const GroupKey &group)
{
    return QStringLiteral("%1 · %2").arg(categoryName(profile, group.category), groupName(group));
}

QString shortDecimal(const Fraction &value, int decimals)
{
    QString text = value.toDecimal(decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace linxuan
