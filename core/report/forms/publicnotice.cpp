// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/publicnotice.h"

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
}

QString opening(const PublicNoticeContent &content)
{
    QString text = u"经评审，现将获奖名单予以公示"_s;
    if (content.from.isValid() && content.to.isValid())
        text += u"，公示期为%1至%2"_s.arg(dayText(content.from), dayText(content.to));
    text += u"。对名单有异议的，请在公示期内以书面形式实名提出，写明作品编号、理由和联系方式"_s;
    if (!content.contact.isEmpty())
        text += u"；受理方式：%1"_s.arg(content.contact);
    return text + u"。"_s;
}

} // namespace

Document publicNotice(const PublicNoticeContent &content)
{
    AwardListContent list = content;
    list.showScores = false;
    Document document = awardList(list);
    document.title = content.campaignName + u"\n获奖名单公示"_s;
    document.paragraphs.prepend(opening(content));
    document.signatures.clear();
    return document;
}

} // namespace linxuan
