// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/review.h"

#include <QHash>

#include <vector>

namespace linxuan {

class Database;

// Whose sheet for which entry.
struct SheetKey
{
    RoundId round;
    EntryId entry;
    ExpertId expert;
};

// A sheet being written, as it was last saved.
struct StoredDraft
{
    EntryId entry;
    RubricId rubric;
    SheetDraft draft;
    QDateTime savedAt;
};

// What an expert keeps on the desk besides submitted sheets: drafts, the viewing ledger, phrases
// and an order of one's own. None of it counts, so none of it is in the audit trail.
class DeskStore
{
public:
    explicit DeskStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<StoredDraft>> drafts(const RoundId &round, const ExpertId &expert);
    Result<std::optional<StoredDraft>> draft(const SheetKey &key);
    Result<void> save(const SheetKey &key, const RubricId &rubric, const SheetDraft &draft,
                      const QDateTime &at);
    Result<void> removeDraft(const SheetKey &key);

    Result<QHash<MaterialId, Viewing>> viewings(const SheetKey &key);
    // Of all entries of the expert.
    Result<QHash<EntryId, QHash<MaterialId, Viewing>>> viewings(const RoundId &round,
                                                                const ExpertId &expert);
    Result<void> save(const SheetKey &key, const MaterialId &material, const Viewing &viewing);

    Result<QStringList> phrases(const ExpertId &expert);
    Result<void> setPhrases(const ExpertId &expert, const QStringList &phrases);

    Result<std::vector<EntryId>> ownRanking(const RoundId &round, const ExpertId &expert);
    Result<void> setOwnRanking(const RoundId &round, const ExpertId &expert,
                               const std::vector<EntryId> &entries);

private:
    Database &m_database;
};

} // namespace linxuan
