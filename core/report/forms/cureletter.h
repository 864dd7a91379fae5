// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/formvalues.h"

#include <QDateTime>

namespace linxuan {

struct CureLetterProblem
{
    QString code; // T04 …
    QString check; // 时长
    QString message;
    QString evidence;
};

struct CureLetterEntry
{
    QString code;
    QString title;
    QString teacher;
    QString school;
    int number = 1; // the how-many-th time it is sent back
    std::vector<CureLetterProblem> problems;
};

struct CureLetterContent
{
    QString campaignName;
    QString office; // who writes
    QString unit; // to whom
    QDateTime askedAt; // UTC
    QDateTime dueAt; // UTC
    std::vector<CureLetterEntry> entries; // printed in this order
};

// 整改通知: what a unit is to put right, entry by entry, and how. The ways to put it right are
// ours.
FormValues cureLetterValues(const CureLetterContent &content);

} // namespace linxuan
