// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/formvalues.h"

#include <QDateTime>

namespace linxuan {

struct ReceiptSlipRow
{
    QString owner; // 作品编号 or the unit
    QString title; // 课题 and teacher; empty for the unit's own papers
    QString paper;
    int due = 0; // copies
    int got = 0;
    QString remark;
};

struct ReceiptSlipContent
{
    QString campaignName;
    QString office;
    QString unit;
    QString deliveredBy; // names, as they were written down
    QString receivedBy;
    QDateTime receivedAt; // UTC, the latest
    std::vector<ReceiptSlipRow> rows; // printed in this order
};

// 纸质材料收件回执: what a unit handed in on paper and what is still missing.
FormValues receiptSlipValues(const ReceiptSlipContent &content);

} // namespace linxuan
