// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

#include <QDateTime>

namespace linxuan {

// What every list of a round says about itself.
struct ListHead
{
    QString campaignName;
    QString office; // who signs and seals
    QString roundName;
    QString unitName; // of a list that holds one unit's entries only
    int version = 1; // of the round
    QString digest; // of the closed round, hexadecimal; empty while open
    bool closed = false;
    QString trailCode; // where the audit trail stands, see TrailCode; printed at every page's foot
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

// Title, round, mark of an open round, seal and trail; without a table.
Document listDocument(const ListHead &head, const QString &listName);

// "初中数学（12 件）"
QString groupHeading(const GroupName &group, qsizetype entries);

} // namespace linxuan
