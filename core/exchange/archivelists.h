// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/resultarchive.h"
#include "core/model/jsoncursor.h"

#include <QHash>

namespace linxuan {

inline constexpr qsizetype kMostArchivedName = 2'000; // characters
inline constexpr qsizetype kMostArchivedProse = 20'000;

// Reads the lists of a result archive, whose parts have to fit each other: codes name what is in
// the archive, and points fit the rubric they were given on.
class ArchiveLists
{
public:
    ArchiveLists(const JsonCursor &in, ResultArchive &archive);

    void read();

private:
    ArchivedUnit unit(const JsonCursor &in);
    ArchivedEntry entry(const JsonCursor &in);
    ArchivedExpert expert(const JsonCursor &in);
    ArchivedPanel panel(const JsonCursor &in);
    ArchivedSheet sheet(const JsonCursor &in);
    Veto veto(const JsonCursor &in);
    ArchivedLine line(const JsonCursor &in);
    ArchivedChange change(const JsonCursor &in);
    ArchivedOverride override(const JsonCursor &in);
    QuotaLimit quota(const JsonCursor &in);
    ArchivedPackage package(const JsonCursor &in);
    ListedGroup group(const JsonCursor &in);
    ListedEntry listed(const JsonCursor &in);

    EntryId entryNamed(const JsonCursor &in) const;
    ExpertId expertNamed(const JsonCursor &in) const;
    UnitId unitNamed(const JsonCursor &in) const;
    GroupKey groupKey(const JsonCursor &in) const;
    std::vector<std::optional<Points>> points(const JsonCursor &in,
                                              const ArchivedSheet &sheet) const;
    const Rubric *rubricOf(const EntryId &entry) const;

    const JsonCursor &m_in;
    ResultArchive &m_archive;
    QSet<UnitId> m_units;
    QHash<QString, EntryId> m_entries; // by code
    QHash<EntryId, Category> m_categories;
    QSet<EntryId> m_entryIds;
    QHash<QString, ExpertId> m_experts;
    QSet<ExpertId> m_expertIds;
    std::map<Category, std::vector<const Criterion *>> m_criteria;
    QSet<std::pair<EntryId, ExpertId>> m_sheets;
    Distinct m_panels;
    Distinct m_changes;
    Distinct m_vetoes;
    Distinct m_packages;
    Distinct m_groups;
    Distinct m_listed;
};

} // namespace linxuan
