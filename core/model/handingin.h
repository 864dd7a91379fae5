// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace linxuan {

// What was wrong with an entry when it was sent back.
struct CureFinding
{
    QString code; // T04, E03 …
    QString message; // the measured value beside the rule
    QString evidence; // in which file, where

    bool operator==(const CureFinding &) const = default;
};

// 退回整改: an entry sent back to be put right.
struct CureRequest
{
    EntryId entry;
    int number = 1; // the how-many-th time
    QDateTime dueAt; // UTC
    QString askedBy;
    QDateTime askedAt; // UTC
    std::vector<CureFinding> findings;

    bool operator==(const CureRequest &) const = default;
};

// Copies of one kind of paper that lie in the office.
struct PaperReceipt
{
    QByteArray owner; // the id of an entry or, for what a unit hands in once, of the unit
    QString item; // code in the profile's paper packet
    int copies = 0;
    QString deliveredBy;
    QString receivedBy;
    QDateTime receivedAt; // UTC
    QString remark;

    bool operator==(const PaperReceipt &) const = default;
};

} // namespace linxuan
