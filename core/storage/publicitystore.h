// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/publicity.h"

#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// Lists shown to the public, what was said against them, and the final ones.
class PublicityStore
{
public:
    explicit PublicityStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<PublicNotice>> notices(const RoundId &round); // oldest first
    Result<void> insert(const PublicNotice &notice, AuditTrail &trail);

    Result<std::vector<Objection>> objections(); // of all rounds, by number
    // Its number has to be free for a new one; an old one gets what was decided.
    Result<void> insert(const Objection &objection, AuditTrail &trail);
    Result<void> decide(const Objection &objection, AuditTrail &trail);

    Result<std::vector<PublishedList>> published(const RoundId &round); // oldest first
    Result<void> insert(const PublishedList &list, AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
