// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/receiptslip.h"

#include "core/report/forms/listhead.h"

namespace linxuan {

using namespace Qt::StringLiterals;

FormValues receiptSlipValues(const ReceiptSlipContent &content)
{
    FormValues values;
    values.name = content.unit;
    values.columns = QStringList{u"序号"_s,     u"作品编号"_s, u"课题"_s, u"材料"_s,
                                 u"应交份数"_s, u"实收份数"_s, u"备注"_s};
    FormGroup all;
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
    values.groups = {std::move(all)};
    values.fields = {
        {u"活动"_s, content.campaignName},
        {u"单位"_s, content.unit},
        {u"收件结论"_s,
         missing == 0 ? u"以上材料已收齐。"_s : u"尚缺 %1 份，请补交。"_s.arg(missing)},
        {u"送件人"_s, content.deliveredBy},
        {u"收件人"_s, content.receivedBy},
        {u"落款单位"_s, content.office},
        {u"落款日期"_s, dateText(content.receivedAt)}};
    return values;
}

} // namespace linxuan
