// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/publicnotice.h"

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

QString opening(const PublicNoticeContent &content)
{
    QString text = u"经评审，现将获奖名单予以公示"_s;
    if (content.from.isValid() && content.to.isValid())
        text += u"，公示期为%1至%2"_s.arg(dateText(content.from), dateText(content.to));
    text += u"。对名单有异议的，请在公示期内以书面形式实名提出，写明作品编号、理由和联系方式"_s;
    if (!content.contact.isEmpty())
        text += u"；受理方式：%1"_s.arg(content.contact);
    return text + u"。"_s;
}

} // namespace

FormValues publicNoticeValues(const PublicNoticeContent &content)
{
    FormValues values = awardListValues(content);
    values.fields[u"公示说明"_s] = opening(content);
    return values;
}

} // namespace linxuan
