// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/certificate.h"
#include "core/model/honour.h"

#include <functional>
#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// Awards of units, awards of the province, the register of certificates.
class HonourStore
{
public:
    explicit HonourStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<UnitAward>> unitAwards();
    Result<void> insert(const UnitAward &award, AuditTrail &trail); // Conflict: has it already
    Result<void> removeUnitAward(const UnitId &unit, AuditTrail &trail);

    Result<std::vector<ProvincialAward>> provincialAwards();
    // In the place of what was noted of the entry before.
    Result<void> save(const ProvincialAward &award, AuditTrail &trail);

    Result<std::vector<Certificate>> certificates(); // by series, then place
    Result<void> insert(const std::vector<Certificate> &certificates, AuditTrail &trail);
    // Only a standing one becomes void; Conflict otherwise.
    Result<void> markVoid(const Certificate &certificate, AuditTrail &trail);

    // Which kinds of material entries have, each once, in any order.
    using KindVisit = std::function<void(const EntryId &entry, const QString &kind)>;
    Result<void> eachMaterialKind(const KindVisit &visit);

private:
    Database &m_database;
};

} // namespace linxuan
