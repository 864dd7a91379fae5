// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <vector>

namespace linxuan {

class AuditTrail;
class Database;

// A rule that was passed over with a written reason.
struct RuleOverride
{
    EntryId entry;
    Level level = Level::County; // the step it was made for
    QString rule;
    QString reason;
    QString by;
    QDateTime at;
};

// Entries, their materials and the overrides made for them.
class EntryStore
{
public:
    explicit EntryStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<Entry>> entries(); // in the order they were added
    Result<std::vector<Entry>> entries(const GroupKey &group); // as above
    Result<std::optional<Entry>> entry(const QString &code);
    Result<void> insert(const std::vector<Entry> &entries);
    // Holds only if the row still has this revision, and raises it; Conflict otherwise.
    Result<void> update(const Entry &entry);
    // Takes back an entry that the same transaction inserted.
    Result<void> remove(const Entry &entry);

    Result<std::vector<Material>> materials();
    Result<std::vector<Material>> materials(const EntryId &entry);
    Result<int> materialCount();
    Result<void> insert(const Material &material);
    Result<void> remove(const Material &material);
    // Says where the file lies now.
    Result<void> setReference(const Material &material, const QString &path);

    Result<std::vector<RuleOverride>> overrides();
    Result<void> save(const RuleOverride &override, AuditTrail &trail);

private:
    Database &m_database;
};

} // namespace linxuan
