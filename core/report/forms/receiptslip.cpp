// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/receiptslip.h"

#include "core/base/clock.h"

namespace linxuan {

using namespace Qt::StringLiterals;

Document receiptSlip(const ReceiptSlipContent &content)
{
    Document document;
    document.title = content.campaignName + u'\n' + u"纸质材料收件回执"_s;
    document.orientation = Orientation::Landscape;
    document.subtitle = {u"报送单位：%1"_s.arg(content.unit)};
    document.columns = {{u"序号"_s, 5, Alignment::Centre, true},
                        {u"作品编号"_s, 14, Alignment::Left},
                        {u"课题（教师）"_s, 26, Alignment::Left},
                        {u"材料"_s, 22, Alignment::Left},
                        {u"应交份数"_s, 8, Alignment::Centre, true},
                        {u"实收份数"_s, 8, Alignment::Centre, true},
                        {u"备注"_s, 17, Alignment::Left}};
    DocumentGroup all;
    int missing = 0;
    for (const ReceiptSlipRow &row : content.rows) {
        missing += std::max(0, row.due - row.got);
        QString remark = row.remark;
        if (row.got < row.due)
            remark = u"缺 %1 份"_s.arg(row.due - row.got)
                + (remark.isEmpty() ? QString() : u"；"_s + remark);
        all.rows.push_back({QString::number(all.rows.size() + 1), row.owner, row.title, row.paper,
                            QString::number(row.due), QString::number(row.got), remark});
    }
    if (!all.rows.empty())
        document.groups.push_back(std::move(all));
    document.emptyText = u"没有登记纸质材料"_s;
    document.notes = {missing == 0 ? u"以上材料已收齐。"_s
                                   : u"尚缺 %1 份，请补交。"_s.arg(missing)};
    document.signatures = {u"送件人：%1"_s.arg(content.deliveredBy),
                           u"收件人：%1"_s.arg(content.receivedBy)};
    const QDate date = toOfficeTime(content.receivedAt).date();
    document.imprint = {content.office};
    if (date.isValid())
        document.imprint += u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
    return document;
}

} // namespace linxuan
