// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/panels.h"

#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// What the office set about a round's panels and pairs, beyond who sits where.
class PanelStore
{
public:
    explicit PanelStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<PanelSetting>> settings(const RoundId &round);
    Result<void> set(const PanelSetting &setting, AuditTrail &trail); // new, or in place of the old

    Result<std::vector<PanelLeave>> leaves(const RoundId &round);
    Result<void> insert(const PanelLeave &leave, AuditTrail &trail);
    Result<void> removeLeave(const PanelId &panel, const ExpertId &expert, AuditTrail &trail);

    Result<void> setActive(const PanelId &panel, const ExpertId &expert, bool isActive,
                           AuditTrail &trail);
    Result<void> removeMember(const PanelId &panel, const ExpertId &expert, AuditTrail &trail);

    Result<std::vector<AssignmentLock>> locks(const RoundId &round);
    Result<void> set(const RoundId &round, const AssignmentLock &lock, AuditTrail &trail);
    Result<void> removeLock(const RoundId &round, const EntryId &entry, const ExpertId &expert,
                            AuditTrail &trail);

    Result<std::vector<AddedReview>> addedReviews(const RoundId &round);
    Result<void> insert(const RoundId &round, const AddedReview &review, AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
