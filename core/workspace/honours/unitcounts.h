// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/handingin.h"
#include "core/scoring/honourindex.h"
#include "core/scoring/quota.h"

#include <QHash>
#include <QSet>

namespace linxuan {

// The kinds of material that the profile speaks of, each as one bit: sets of them stay small where
// there are many entries.
class MaterialKinds
{
public:
    explicit MaterialKinds(const Profile &profile);

    quint64 bit(const QString &kind) const { return m_bits.value(kind); } // 0: not one of them
    quint64 required(Category category) const { return m_required.value(category); }

private:
    QHash<QString, quint64> m_bits;
    QHash<Category, quint64> m_required;
};

// What the facts of units are counted from.
struct HonourSources
{
    std::vector<Unit> units;
    std::vector<QuotaLimit> limits;
    QHash<EntryId, quint64> materials; // kinds that were handed in, as bits
    QSet<EntryId> sentBack; // at least once, to be put right
    std::vector<PaperReceipt> receipts;
    std::optional<QHash<EntryId, QString>> awards; // of the closed round, by entry; empty: none
};

// Counts the facts of every unit in one pass over the entries.
class UnitCounts
{
public:
    UnitCounts(const Profile &profile, const UnitAwardRule *rule, const HonourSources &sources);

    void add(const Entry &entry);
    // Of the units that recommend to the city, in the order of the sources.
    std::vector<UnitFacts> finish(const std::vector<Entry> &entries);

private:
    void addDelivered(UnitFacts &facts, const Entry &entry);
    Share timeOf(const Entry &entry, UnitKind kind) const;
    Share papersOf(const QByteArray &owner, const Unit &unit, Category category,
                   bool perUnit) const;
    const Deadline *paperDeadline(UnitKind kind) const;
    void addQuotas(const std::vector<Entry> &entries);
    void addSchools();

    const Profile &m_profile;
    const MaterialKinds m_kinds;
    const UnitAwardRule *m_rule; // null: none
    const HonourSources &m_sources;
    std::vector<UnitFacts> m_facts;
    QHash<UnitId, size_t> m_places; // in m_facts
    QHash<UnitId, Unit> m_units;
    QHash<UnitId, QSet<UnitId>> m_schools; // that have an entry, by unit
    QHash<UnitId, QSet<Category>> m_delivered; // categories that a unit delivered in
    QHash<std::pair<QByteArray, QString>, PaperReceipt> m_receipts;
};

} // namespace linxuan
