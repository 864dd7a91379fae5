// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/outcome.h"

#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// A decided line of one group with who decided it and why.
struct StoredLineDecision
{
    RoundId round;
    GroupKey group;
    LineDecision decision;
    QString by;
    QString reason;
    QDateTime at;
};

struct StoredAwardChange
{
    RoundId round;
    AwardChange change;
    QString by;
    QString reason;
    QDateTime at;
};

// What people decided about a result; a newer decision about the same thing replaces the older one,
// which stays in the audit trail.
class OutcomeStore
{
public:
    explicit OutcomeStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<StoredLineDecision>> lineDecisions(const RoundId &round);
    Result<void> save(const StoredLineDecision &decision, AuditTrail &trail);
    Result<std::vector<StoredAwardChange>> awardChanges(const RoundId &round);
    Result<void> save(const StoredAwardChange &change, AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
