// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/codes.h"

#include <QDateTime>

namespace linxuan {

// 公示: a version of a round's list, shown to the public from one day to another.
struct PublicNotice
{
    RoundId round;
    int number = 1; // of the round's notices
    int version = 1;
    QByteArray digest; // of the closed round
    QDate from;
    QDate to;
    QString contact; // where objections go
    QString by;
    QDateTime at; // UTC

    bool operator==(const PublicNotice &) const = default;
};

enum class ObjectionOutcome { Open, Upheld, Rejected };

template<>
struct Codes<ObjectionOutcome>
{
    static constexpr std::array<Coded<ObjectionOutcome>, 3> all{{
        {ObjectionOutcome::Open, u""},
        {ObjectionOutcome::Upheld, u"upheld"},
        {ObjectionOutcome::Rejected, u"rejected"},
    }};
};

// 异议: what somebody has against the list, and what became of it.
struct Objection
{
    int number = 0; // 1, 2, 3 … of the campaign
    RoundId round;
    int version = 1; // of the list objected to
    std::optional<EntryId> entry; // absent: the list as a whole
    QString by;
    QDate on;
    QString text;
    QDate due; // when an answer has to be given
    QString loggedBy;
    ObjectionOutcome outcome = ObjectionOutcome::Open;
    QString answer;
    QString correction; // what was put right; empty: nothing
    QString decidedBy;
    std::optional<QDateTime> decidedAt; // UTC

    bool isOpen() const { return outcome == ObjectionOutcome::Open; }
    bool operator==(const Objection &) const = default;
};

// The final list, made known.
struct PublishedList
{
    RoundId round;
    int version = 1;
    QByteArray digest; // of the closed round
    QString trailCode; // where the audit trail stood
    QDate on;
    QString by;
    QDateTime at; // UTC, when it was recorded

    bool operator==(const PublishedList &) const = default;
};

} // namespace linxuan
