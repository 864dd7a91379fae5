// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <map>
#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// One closing of a round, with its reopening where there was one.
struct Closure
{
    RoundId round;
    int version = 1;
    QByteArray digest;
    QString closedBy;
    QDateTime closedAt;
    QString reopenedBy;
    std::optional<QDateTime> reopenedAt;
    QString reopenReason;
};

// Rounds with the rubric versions they are scored with, their panels and closings.
class RoundStore
{
public:
    explicit RoundStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<Round>> rounds(); // in the profile's order
    Result<void> insert(const Round &round, int position, AuditTrail &trail);
    // Holds only if the row still has this revision, and raises it; Conflict otherwise.
    Result<void> update(const Round &round, AuditTrail &trail);

    Result<void> insert(const Rubric &rubric, AuditTrail &trail);
    Result<std::vector<Rubric>> rubrics(); // every version; Corrupt when one cannot be read
    Result<void> setRubric(const RoundId &round, Category category, const RubricId &rubric,
                           AuditTrail &trail);
    Result<std::map<Category, RubricId>> rubricsOf(const RoundId &round);

    Result<std::vector<Panel>> panels(const RoundId &round);
    Result<void> insert(const Panel &panel, AuditTrail &trail);
    Result<void> addMember(const PanelId &panel, const ExpertId &expert, AuditTrail &trail);

    Result<std::vector<EntryId>> calibrationEntries(const RoundId &round); // 试评
    Result<void> addCalibration(const RoundId &round, const EntryId &entry, AuditTrail &trail);
    Result<void> removeCalibration(const RoundId &round, const EntryId &entry, AuditTrail &trail);

    Result<std::vector<Closure>> closures();
    Result<void> insert(const Closure &closure, AuditTrail &trail);
    Result<void> reopen(const Closure &closure, AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
