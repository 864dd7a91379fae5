// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/deskstore.h"

#include "core/storage/sheetseal.h"
#include "core/storage/sheettext.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

#define DRAFT_COLUMNS                                                                              \
    "entry_id, rubric_id, points, unjudged, remark, criterion_remarks, notes, saved_at"

constexpr auto kDrafts = "SELECT " DRAFT_COLUMNS " FROM draft"
                         " WHERE round_id = ? AND expert_id = ? ORDER BY entry_id";
constexpr auto kDraft = "SELECT " DRAFT_COLUMNS " FROM draft"
                        " WHERE round_id = ? AND entry_id = ? AND expert_id = ?";
constexpr auto kSaveDraft =
    "INSERT INTO draft (round_id, expert_id, " DRAFT_COLUMNS ")"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (round_id, entry_id, expert_id) DO UPDATE SET"
    " rubric_id = excluded.rubric_id, points = excluded.points, unjudged = excluded.unjudged,"
    " remark = excluded.remark, criterion_remarks = excluded.criterion_remarks,"
    " notes = excluded.notes, saved_at = excluded.saved_at";
constexpr auto kRemoveDraft = "DELETE FROM draft"
                              " WHERE round_id = ? AND entry_id = ? AND expert_id = ?";

#define VIEWING_COLUMNS                                                                            \
    "entry_id, material_id, played, pages, open_ms, length_ms, page_count, last_place"

constexpr auto kViewingsOfEntry = "SELECT " VIEWING_COLUMNS " FROM viewing"
                                  " WHERE round_id = ? AND entry_id = ? AND expert_id = ?";
constexpr auto kViewings = "SELECT " VIEWING_COLUMNS " FROM viewing"
                           " WHERE round_id = ? AND expert_id = ?";
constexpr auto kSaveViewing =
    "INSERT INTO viewing (round_id, expert_id, " VIEWING_COLUMNS ")"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (round_id, entry_id, expert_id, material_id) DO UPDATE SET"
    " played = excluded.played, pages = excluded.pages, open_ms = excluded.open_ms,"
    " length_ms = excluded.length_ms, page_count = excluded.page_count,"
    " last_place = excluded.last_place";

constexpr auto kPhrases = "SELECT text FROM phrase WHERE expert_id = ? ORDER BY position";
constexpr auto kRemovePhrases = "DELETE FROM phrase WHERE expert_id = ?";
constexpr auto kAddPhrase = "INSERT INTO phrase (expert_id, position, text) VALUES (?, ?, ?)";

constexpr auto kRanking = "SELECT entry_id FROM own_ranking"
                          " WHERE round_id = ? AND expert_id = ? ORDER BY position";
constexpr auto kRemoveRanking = "DELETE FROM own_ranking WHERE round_id = ? AND expert_id = ?";
constexpr auto kAddRanked = "INSERT INTO own_ranking (round_id, expert_id, position, entry_id)"
                            " VALUES (?, ?, ?, ?)";

StoredDraft readDraft(const Row &row)
{
    StoredDraft stored;
    stored.entry = row.id<EntryId>(0);
    stored.rubric = row.id<RubricId>(1);
    stored.draft.points = pointsFromText(row.text(2)).value_or(decltype(stored.draft.points){});
    stored.draft.unjudged = unjudgedFromText(row.text(3));
    stored.draft.remark = row.text(4);
    stored.draft.criterionRemarks = criterionRemarksFromText(row.text(5));
    stored.draft.notes = notesFromText(row.text(6));
    stored.savedAt = row.moment(7).value_or(QDateTime());
    return stored;
}

Viewing readViewing(const Row &row)
{
    Viewing viewing;
    viewing.played = playedFromText(row.text(2));
    viewing.pages = pageTimesFromText(row.text(3));
    viewing.openMs = row.bigNumber(4);
    viewing.lengthMs = row.bigNumber(5);
    viewing.pageCount = row.number(6);
    viewing.last = placeFromStored(row.text(7));
    return viewing;
}

} // namespace

Result<std::vector<StoredDraft>> DeskStore::drafts(const RoundId &round, const ExpertId &expert)
{
    std::vector<StoredDraft> drafts;
    LX_CHECK(Statement(m_database, kDrafts)
                 .select([&drafts](const Row &row) { drafts.push_back(readDraft(row)); }, round,
                         expert));
    return drafts;
}

Result<std::optional<StoredDraft>> DeskStore::draft(const SheetKey &key)
{
    std::optional<StoredDraft> found;
    LX_CHECK(Statement(m_database, kDraft)
                 .select([&found](const Row &row) { found = readDraft(row); }, key.round, key.entry,
                         key.expert));
    return found;
}

Result<void> DeskStore::save(const SheetKey &key, const RubricId &rubric, const SheetDraft &draft,
                             const QDateTime &at)
{
    LX_CHECK(Statement(m_database, kSaveDraft)
                 .execute(key.round, key.expert, key.entry, rubric, pointsText(draft.points),
                          unjudgedText(draft.unjudged), draft.remark,
                          criterionRemarksText(draft.criterionRemarks), notesText(draft.notes),
                          at));
    return {};
}

Result<void> DeskStore::removeDraft(const SheetKey &key)
{
    LX_CHECK(Statement(m_database, kRemoveDraft).execute(key.round, key.entry, key.expert));
    return {};
}

Result<QHash<MaterialId, Viewing>> DeskStore::viewings(const SheetKey &key)
{
    QHash<MaterialId, Viewing> viewings;
    LX_CHECK(Statement(m_database, kViewingsOfEntry)
                 .select(
                     [&viewings](const Row &row) {
                         viewings.insert(row.id<MaterialId>(1), readViewing(row));
                     },
                     key.round, key.entry, key.expert));
    return viewings;
}

Result<QHash<EntryId, QHash<MaterialId, Viewing>>> DeskStore::viewings(const RoundId &round,
                                                                       const ExpertId &expert)
{
    QHash<EntryId, QHash<MaterialId, Viewing>> viewings;
    LX_CHECK(Statement(m_database, kViewings)
                 .select(
                     [&viewings](const Row &row) {
                         viewings[row.id<EntryId>(0)].insert(row.id<MaterialId>(1),
                                                             readViewing(row));
                     },
                     round, expert));
    return viewings;
}

Result<void> DeskStore::save(const SheetKey &key, const MaterialId &material,
                             const Viewing &viewing)
{
    const QString last = viewing.last ? storedPlace(*viewing.last) : QString();
    LX_CHECK(Statement(m_database, kSaveViewing)
                 .execute(key.round, key.expert, key.entry, material, playedText(viewing.played),
                          pageTimesText(viewing.pages), viewing.openMs, viewing.lengthMs,
                          viewing.pageCount, last));
    return {};
}

Result<QStringList> DeskStore::phrases(const ExpertId &expert)
{
    QStringList phrases;
    LX_CHECK(Statement(m_database, kPhrases)
                 .select([&phrases](const Row &row) { phrases += row.text(0); }, expert));
    return phrases;
}

Result<void> DeskStore::setPhrases(const ExpertId &expert, const QStringList &phrases)
{
    LX_CHECK(Statement(m_database, kRemovePhrases).execute(expert));
    Statement add(m_database, kAddPhrase);
    for (qsizetype i = 0; i < phrases.size(); ++i)
        LX_CHECK(add.execute(expert, static_cast<int>(i), phrases[i]));
    return {};
}

Result<std::vector<EntryId>> DeskStore::ownRanking(const RoundId &round, const ExpertId &expert)
{
    std::vector<EntryId> entries;
    LX_CHECK(Statement(m_database, kRanking)
                 .select([&entries](const Row &row) { entries.push_back(row.id<EntryId>(0)); },
                         round, expert));
    return entries;
}

Result<void> DeskStore::setOwnRanking(const RoundId &round, const ExpertId &expert,
                                      const std::vector<EntryId> &entries)
{
    LX_CHECK(Statement(m_database, kRemoveRanking).execute(round, expert));
    Statement add(m_database, kAddRanked);
    for (size_t i = 0; i < entries.size(); ++i)
        LX_CHECK(add.execute(round, expert, static_cast<int>(i), entries[i]));
    return {};
}

} // namespace linxuan
