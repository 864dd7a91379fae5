// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/sheetseal.h"
#include "core/workspace/exchange/collecting.h"
#include "core/workspace/roundbook.h"

#include <memory>

namespace linxuan {

// Null where the file has no sheet for the entry.
const ReturnedSheet *sheetIn(const ScoreFile &file, const EntryId &entry);

// Whether the campaign has the expert's proposal already.
bool holdsVeto(const std::vector<Veto> &known, const ReturnedVeto &returned,
               const ExpertId &expert);

// One round that returned sheets go into: what is there, and what would become of a file's sheets.
class ReturnRound
{
public:
    static Result<std::unique_ptr<ReturnRound>> open(Workspace &workspace, const QString &code);

    const RoundBook &book() const { return m_book; }
    const Entry *entry(const EntryId &entry) const;
    const StoredSheet *stored(const EntryId &entry, const ExpertId &expert) const;
    // The sheet as the office would hold it.
    ScoreSheet sheetOf(const ReturnedSheet &returned, const ExpertId &expert) const;

    // `before` is the file of the same package that was taken in last, where there is one. A
    // refusal says why the file as a whole cannot be taken.
    void plan(CollectedFile &file, const PackageRow &package, const ScoreFile *before) const;

    // Nothing when the sheet makes sense for the entry's rubric of now.
    std::optional<QString> sheetProblem(const ReturnedSheet &returned) const;
    // Whether the points are those of the rubric that the round has now for the entry.
    bool hasOwnRubric(const ReturnedSheet &returned) const;

private:
    ReturnRound(RoundBook book, RemarkLimits limits, std::vector<Rubric> rubrics);

    std::optional<QString> refusal(const ScoreFile &scores, const PackageRow &package) const;
    ReturnedSheetPlan planSheet(const ReturnedSheet &returned, const ExpertId &expert,
                                const ScoreFile *before) const;
    void planRest(CollectedFile &file, const PackageRow &package, const ScoreFile *before) const;

    RoundBook m_book;
    RemarkLimits m_limits;
    QHash<EntryId, const Entry *> m_entries;
    QHash<RubricId, QByteArray> m_digests; // of every version that the campaign has
    std::vector<StoredSheet> m_sheets;
    QHash<std::pair<EntryId, ExpertId>, size_t> m_places;
};

} // namespace linxuan
