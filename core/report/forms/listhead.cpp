// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/listhead.h"

#include "core/base/clock.h"

namespace linxuan {

using namespace Qt::StringLiterals;

QString GroupName::toString() const
{
    QStringList parts;
    for (const QString &part : {category, stage, subject}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(u'　');
}

QMap<QString, QString> groupFields(const GroupName &group, qsizetype entries)
{
    return {{u"组"_s, group.toString()}, {u"件数"_s, QString::number(entries)}};
}

QString dateText(QDate day)
{
    if (!day.isValid())
        return {};
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QString dateText(const QDateTime &moment)
{
    return moment.isValid() ? dateText(toOfficeTime(moment).date()) : QString();
}

QMap<QString, QString> listFields(const ListHead &head)
{
    const QString open = u"征求意见稿，评审未结束"_s;
    const QString round = u"%1　结果第 %2 版"_s.arg(head.roundName).arg(head.version);
    return {
        {u"活动"_s, head.campaignName},
        {u"轮次"_s, head.roundName},
        {u"结果版本"_s, QString::number(head.version)},
        {u"单位"_s, head.unitName},
        {u"所选组"_s, head.groupName},
        {u"状态"_s, head.closed ? QString() : u"（%1，不作为正式结果）"_s.arg(open)},
        {u"页眉标记"_s, head.closed ? QString() : u"征求意见稿　评审未结束"_s},
        {u"落款单位"_s, head.closed ? head.office : QString()},
        {u"落款日期"_s, head.closed ? dateText(head.printedFor) : QString()},
        {u"校验行"_s,
         head.closed ? u"%1　校验码（SHA-256）%2"_s.arg(round, head.digest)
                     : u"%1　%2，尚无校验码"_s.arg(round, open)},
    };
}

} // namespace linxuan
