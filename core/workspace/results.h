// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/confirmation.h"
#include "core/scoring/awards.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// A sheet that is kept but does not count, with the reason.
struct StraySheet
{
    QString entryCode;
    QString expertCode;
    QString why; // translated
};

struct RoundTally
{
    Round round;
    RoundResult result;
    std::vector<StraySheet> stray;
};

struct RoundAwards
{
    Round round;
    RoundResult result;
    std::vector<GroupAwards> groups; // one for each group of the result, in its order
};

// All that a page shows of a round, reckoned once.
struct RoundOutcome
{
    RoundAwards awards;
    std::vector<StraySheet> stray;
};

// What stands against closing a round.
struct ClosingObstacle
{
    QString rule; // "missing", "veto", "line", "ineligible", "empty", "closed", "frozen",
                  // "confirmation"
    QString message; // translated
};

struct ClosureRecord
{
    int version = 1;
    QByteArray digest;
    QString by;
    QDateTime at;
    std::vector<Confirmation> confirmed; // that held when it was closed
};

// An entry that is to get an award by hand; none where it is empty.
struct WantedAward
{
    QString entryCode;
    QString award; // a level's code
};

// Tally, awards and closing of a round.
class Results
{
public:
    explicit Results(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // Errors of all: NotFound (round).
    Result<RoundTally> tally(const QString &round);
    Result<RoundAwards> awards(const QString &round);
    Result<RoundOutcome> outcome(const QString &round);

    // Decides an undecided line: include moves it to the tied block's end, exclude to its start.
    // Errors: Refused (closed), Invalid (no such undecided line), Usage (no name or reason).
    Result<void> decideLine(const QString &round, const GroupKey &group, const QString &level,
                            TieAtLine choice, const QString &by, const QString &reason);
    // Sets one entry's award by hand; an empty award takes it away.
    Result<void> changeAward(const QString &round, const QString &entryCode, const QString &award,
                             const QString &by, const QString &reason);

    // The same for several, all or none.
    Result<void> changeAwards(const QString &round, const std::vector<WantedAward> &awards,
                              const QString &by, const QString &reason);

    Result<std::vector<ClosingObstacle>> closingObstacles(const QString &round);
    // Freezes the round and keeps its list. Errors: Refused, naming all that stands against it.
    Result<ClosureRecord> close(const QString &round, const QString &by);
    Result<Round> reopen(const QString &round, const QString &by, const QString &reason);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
