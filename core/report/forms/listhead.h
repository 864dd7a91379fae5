// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/formvalues.h"

#include <QDateTime>

namespace linxuan {

// What every list of a round says about itself.
struct ListHead
{
    QString campaignName;
    QString office; // who signs and seals
    QString roundName;
    QString unitName; // of a list that holds one unit's entries only
    QString groupName; // of a list that holds one group only
    int version = 1; // of the round
    QString digest; // of the closed round, hexadecimal; empty while open
    bool closed = false;
    QDateTime
        printedFor; // when the round was closed, never the clock: a list prints the same again
};

// 类别 × 学段 × 学科 as a list prints them.
struct GroupName
{
    QString category;
    QString stage;
    QString subject;

    // "学科课程　初中　数学"; parts that are empty or say the same twice are left out.
    QString toString() const;
};

// The fields that every list of a round has: 活动, 轮次, 结果版本, 单位, 所选组, 状态, 页眉标记,
// 落款单位, 落款日期, 校验行. Only a closed round gives the last three.
QMap<QString, QString> listFields(const ListHead &head);

// 组, 件数
QMap<QString, QString> groupFields(const GroupName &group, qsizetype entries);

// "2023年10月12日" in the office's time; empty for none.
QString dateText(const QDateTime &moment);
QString dateText(QDate day);

} // namespace linxuan
