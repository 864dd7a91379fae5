// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/entry.h"
#include "core/workspace/intake/tableimport.h"
#include "core/workspace/intake/unitindex.h"
#include "core/workspace/recommendationrules.h"

#include <optional>

namespace linxuan {

// Entries by 作品编号, or, where the table gives none, by who they are.
class EntryImport : public TableImport
{
public:
    using TableImport::TableImport;
    Areas areas() const override
    {
        return Area::Entries | Area::Catalogue | Area::Quotas | Area::Outcome;
    }

protected:
    Result<void> prepare() override;
    void take(const TableRow &row) override;
    Result<void> store() override;

    bool isKnown(const QString &code) const { return m_byCode.contains(code); }
    const std::vector<Entry> &added() const { return m_added; }

private:
    std::optional<Entry> readEntry(const TableRow &row);
    bool lacksColumn(const TableRow &row);
    bool readNeeded(const TableRow &row, QStringView key, QString &field);
    bool readWork(const TableRow &row, Entry &entry);
    bool readGroup(const TableRow &row, Entry &entry);
    bool readPlace(const TableRow &row, Entry &entry);
    bool readCounty(const TableRow &row, const Entry &entry);
    static void readVolume(const TableRow &row, Entry &entry);
    bool readDetails(const TableRow &row, Entry &entry);
    const Unit *schoolBelow(const Unit &unit, const QString &name);
    bool identify(const TableRow &row, Entry &entry);
    QString freshCode();
    Result<void> storeSchools();
    Result<void> storeUpdates();

    UnitIndex m_units;
    int m_unitCount = 0;
    std::vector<Unit> m_newSchools;
    std::vector<Entry> m_existing;
    QHash<QString, size_t> m_byCode; // into m_existing
    QHash<QString, size_t> m_byIdentity;
    QHash<QString, int> m_seen; // code -> row
    QHash<QString, int> m_unnamed; // identity of a new entry without a code -> row
    std::vector<Entry> m_added;
    std::vector<std::pair<size_t, Entry>> m_updated; // the old one's place, the new one
    std::optional<RecommendationRules> m_rules; // only where a closed round must not change
    int m_lastNumber = 0;
};

} // namespace linxuan
