// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/publicity.h"
#include "core/model/review.h"
#include "core/workspace/workspace.h"

#include <vector>

namespace linxuan {

QString displayName(ObjectionOutcome outcome);

struct NoticeRequest
{
    QString round;
    QDate from;
    QDate to;
    QString contact; // where objections go; may be empty
    QString by;
};

struct ObjectionRequest
{
    QString round;
    QString entry; // its code; empty: the list as a whole
    QString by; // who objects
    QDate on; // null: today
    QString text;
    QDate due; // null: the profile's days after it came
};

struct ObjectionDecision
{
    int number = 0;
    ObjectionOutcome outcome = ObjectionOutcome::Rejected;
    QString by;
    QString answer;
    QString correction; // what was put right; may be empty
};

// An objection with the words that people know.
struct LoggedObjection
{
    Objection objection;
    QString round; // code
    QString entryCode; // empty: the list as a whole
    QString title;
    QString teacher;
};

// What is open, for whoever looks at what is to be done.
struct OpenObjection
{
    int number = 0;
    QString round; // code
    QString entryCode; // empty: the list as a whole
    QDate due;
    bool isLate = false;
};

// How far a round's list has come on its way to the public.
struct PublicityState
{
    Round round;
    std::vector<PublicNotice> notices; // oldest first
    std::vector<LoggedObjection> objections; // by number
    std::vector<PublishedList> published; // oldest first
    int noticeDays = 7; // suggested by the profile
    int answerDays = 7;

    int open() const;
    // The notice of the version that the round has now.
    const PublicNotice *notice() const;
    const PublishedList *publication() const;
};

// 公示: a closed list is shown to the public, objections are logged and decided, and only then the
// final list is made known. Dates are those of the office.
class Publicity
{
public:
    explicit Publicity(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Errors of all: NotFound (round, entry, objection).
    Result<PublicityState> state(const QString &round);
    // Errors: Refused (open round), Usage (no name, a period that ends before it begins).
    Result<PublicNotice> begin(const NoticeRequest &request);
    // Errors: Refused (the list was never closed), Usage (nobody, no text, a due date before it
    // came).
    Result<Objection> object(const ObjectionRequest &request);
    // Errors: Refused (decided already), Usage (no name or answer).
    Result<Objection> decide(const ObjectionDecision &decision);
    // What stands against publishing on this day, in sentences; nothing: it may be published.
    Result<QStringList> publishingObstacles(const QString &round, QDate on);
    // Errors: Refused with all that stands against it, Usage (no name).
    Result<PublishedList> publish(const QString &round, QDate on, const QString &by);

    QDate today() const;

private:
    Workspace &m_workspace;
};

// Of all rounds, the one due first in front.
Result<std::vector<OpenObjection>> openObjections(Workspace &workspace);

} // namespace linxuan
