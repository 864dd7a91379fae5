// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/tally.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/roundbook.h"

namespace linxuan {

// A sheet that is kept but does not count, with the reason.
struct UncountedSheet
{
    EntryId entry;
    ExpertId expert;
    QString why; // translated
};

// The contenders of a round in their groups, with the sheets that count. The book has to live as
// long as this.
class Counting
{
public:
    Counting(const Profile &profile, const RoundBook &book);

    void add(const SubmittedSheet &sheet);

    std::vector<TallyGroup> takeGroups() { return std::move(m_groups); }
    std::vector<UncountedSheet> takeUncounted() { return std::move(m_uncounted); }

private:
    void makeGroups(const Profile &profile);
    void addContenders();
    void addVetoes();
    QString whyNot(const SubmittedSheet &sheet) const;

    struct Place
    {
        size_t group = 0;
        size_t contender = 0;
    };

    const RoundBook &m_book;
    std::vector<TallyGroup> m_groups;
    std::vector<QSet<ExpertId>> m_activeExperts; // of each group
    QHash<EntryId, Place> m_places;
    std::vector<UncountedSheet> m_uncounted;
};

} // namespace linxuan
