// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/sheetseal.h"
#include "core/workspace/panels.h"
#include "core/workspace/roundbook.h"

#include <memory>
#include <optional>

namespace linxuan {

class Write;

// A round that keyed sheets go into: what is there already, and what comes.
class ScoredRound
{
public:
    enum class Placed { Added, Replaced, Same, Differs, Twice, Recused };

    static Result<std::unique_ptr<ScoredRound>> open(Workspace &workspace, const QString &code);

    const RoundBook &book() const { return m_book; }
    const Entry *entry(const QString &code) const;
    const StoredSheet *sheet(const EntryId &entry, const ExpertId &expert) const;
    const std::vector<const Criterion *> &criteria(Category category) const;
    // The place of the criterion that this header means in the category's rubric.
    std::optional<size_t> criterion(Category category, const QString &header);
    bool isCriterionOfOthers(const QString &header);

    // Takes a submitted sheet; `mayReplace` lets it stand in for a different one.
    Placed place(ScoreSheet sheet, bool mayReplace);
    // Takes a proposed veto; false when it was proposed before.
    bool propose(const Veto &veto);
    // Stores what was placed and proposed. Errors: Usage (a replaced sheet without a reason),
    // Storage.
    Result<void> store(Write &write, const QString &reason);

private:
    explicit ScoredRound(RoundBook book);
    const ScoreSheet *placed(const std::pair<EntryId, ExpertId> &key) const;
    Result<void> storeReplaced(Write &write, const QString &reason);
    Result<void> storeVetoes(Write &write);

    struct Headers
    {
        std::vector<const Criterion *> criteria;
        QHash<QString, std::optional<size_t>> places;
    };

    RoundBook m_book;
    QHash<QString, const Entry *> m_entries;
    std::map<Category, Headers> m_headers;
    std::vector<StoredSheet> m_sheets;
    QHash<std::pair<EntryId, ExpertId>, size_t> m_existing;
    std::vector<ScoreSheet> m_added; // new rows
    QHash<std::pair<EntryId, ExpertId>, size_t> m_newPlaces; // into m_added
    std::vector<std::pair<size_t, ScoreSheet>>
        m_filled; // rows there already, with what they become
    QHash<std::pair<EntryId, ExpertId>, size_t> m_filledPlaces; // into m_filled
    std::vector<Veto> m_vetoes;
};

} // namespace linxuan
