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

QString groupHeading(const GroupName &group, qsizetype entries)
{
    return u"%1（%2 件）"_s.arg(group.toString()).arg(entries);
}

Document listDocument(const ListHead &head, const QString &listName)
{
    Document document;
    document.title = head.campaignName + u'\n' + listName;
    document.subtitle.append(u"%1　第 %2 版"_s.arg(head.roundName).arg(head.version));
    if (!head.unitName.isEmpty())
        document.subtitle.append(u"报送单位：%1"_s.arg(head.unitName));
    if (head.closed) {
        document.trail = u"%1　第 %2 版　校验码（SHA-256）%3"_s.arg(head.roundName)
                             .arg(head.version)
                             .arg(head.digest);
        const QDate date = toOfficeTime(head.printedFor).date();
        document.imprint = {head.office,
                            u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day())};
    } else {
        document.subtitle.append(u"（征求意见稿，评审未结束，不作为正式结果）"_s);
        document.mark = u"征求意见稿　评审未结束"_s;
        document.trail = u"%1　第 %2 版　征求意见稿，评审未结束，尚无校验码"_s.arg(head.roundName)
                             .arg(head.version);
    }
    if (!head.trailCode.isEmpty())
        document.trail += u"\n操作记录核对码 %1"_s.arg(head.trailCode);
    document.trailQr = head.trailCode;
    return document;
}

} // namespace linxuan
