// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sheetstore.h"

#include "core/base/digest.h"
#include "core/model/codes.h"
#include "core/storage/audittrail.h"
#include "core/storage/bulkinsert.h"
#include "core/storage/bulkselect.h"
#include "core/storage/revision.h"
#include "core/storage/sheettext.h"
#include "core/storage/statement.h"
#include "core/task/relay.h"

#include <algorithm>

namespace linxuan {

namespace {

#define SHEET_COLUMNS                                                                              \
    "round_id, entry_id, expert_id, rubric_id, state, points, unjudged, remark, state_reason,"     \
    " excuse, submitted_at, revision, seal, criterion_remarks, notes"

constexpr auto kOfRound = "SELECT " SHEET_COLUMNS " FROM sheet WHERE round_id = ?"
                          " ORDER BY entry_id, expert_id";
constexpr auto kOne = "SELECT " SHEET_COLUMNS " FROM sheet WHERE round_id = ? AND entry_id = ?"
                      " AND expert_id = ?";
constexpr auto kOfExpert = "SELECT " SHEET_COLUMNS " FROM sheet WHERE round_id = ?"
                           " AND expert_id = ? ORDER BY entry_id";
constexpr auto kOfGroup = "SELECT " SHEET_COLUMNS " FROM sheet WHERE round_id = ? AND entry_id IN"
                          " (SELECT id FROM entry WHERE category = ? AND stage = ? AND subject = ?)"
                          " ORDER BY entry_id, expert_id";
constexpr auto kAll = "SELECT " SHEET_COLUMNS " FROM sheet ORDER BY round_id, entry_id, expert_id";
constexpr auto kSubmitted = "SELECT entry_id, expert_id, rubric_id, points FROM sheet"
                            " WHERE round_id = ? AND state = 'submitted'";
constexpr auto kStandings = "SELECT entry_id, expert_id, rubric_id, points, state, excuse"
                            " FROM sheet WHERE round_id = ? ORDER BY entry_id, expert_id";
constexpr auto kCount = "SELECT COUNT(*) FROM sheet WHERE round_id = ? AND state = ?";
constexpr auto kInsert = "INSERT INTO sheet (" SHEET_COLUMNS ")"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr auto kUpdate =
    "UPDATE sheet SET rubric_id = ?, state = ?, points = ?, unjudged = ?, remark = ?,"
    " state_reason = ?, excuse = ?, submitted_at = ?, revision = ?, seal = ?,"
    " criterion_remarks = ?, notes = ?"
    " WHERE round_id = ? AND entry_id = ? AND expert_id = ? AND revision = ?";

template<typename R>
StoredSheet readSheet(const R &row)
{
    StoredSheet stored;
    ScoreSheet &sheet = stored.sheet;
    sheet.round = row.template id<RoundId>(0);
    sheet.entry = row.template id<EntryId>(1);
    sheet.expert = row.template id<ExpertId>(2);
    sheet.rubric = row.template id<RubricId>(3);
    sheet.state = fromCode<SheetState>(row.text(4)).value_or(SheetState::NotStarted);
    sheet.points = pointsFromText(row.text(5)).value_or(std::vector<std::optional<Points>>());
    sheet.unjudged = unjudgedFromText(row.text(6));
    sheet.remark = row.text(7);
    sheet.stateReason = row.text(8);
    stored.excuse = row.text(9);
    sheet.submittedAt = row.moment(10);
    sheet.revision = row.number(11);
    stored.seal = row.bytes(12);
    sheet.criterionRemarks = criterionRemarksFromText(row.text(13));
    sheet.notes = notesFromText(row.text(14));
    return stored;
}

Digest &addNotes(Digest &digest, const Row &row)
{
    const QString remarks = row.text(13);
    const QString notes = row.text(14);
    return remarks.isEmpty() && notes.isEmpty() ? digest : digest.field(remarks).field(notes);
}

// The seal over the columns as they stand there; reading and writing them again would hide what
// merely reads the same, such as "0850" for "850".
bool isSealed(const Row &row)
{
    if (!row.holdsText(13) || !row.holdsText(14))
        return false;
    Digest digest;
    for (int column = 0; column < 12; ++column) {
        const bool isId = column < 4;
        if (column == 10 && row.isNull(column))
            digest.absent();
        else if (column == 11)
            addNotes(digest, row).field(row.bigNumber(column));
        else if (isId ? !row.holdsBytes(column) : !row.holdsText(column))
            return false;
        else if (isId)
            digest.field(row.bytes(column));
        else
            digest.field(row.text(column));
    }
    return row.holdsBytes(12) && row.bytes(12) == digest.finish();
}

// A new row as it goes into the database.
struct SealedRow
{
    ScoreSheet sheet;
    QString points;
    QByteArray seal;
};

constexpr size_t kSealedRows = 2048; // made at a time

std::vector<SealedRow> sealedRows(const std::vector<ScoreSheet> &sheets, size_t begin)
{
    std::vector<SealedRow> rows;
    rows.reserve(kSealedRows);
    for (size_t i = begin; i < std::min(begin + kSealedRows, sheets.size()); ++i) {
        SealedRow &row = rows.emplace_back(SealedRow{sheets[i], pointsText(sheets[i].points), {}});
        row.sheet.revision = 1;
        row.seal = sheetSeal(row.sheet, {}, row.points);
    }
    return rows;
}

} // namespace

Result<std::vector<StoredSheet>> SheetStore::sheets(const RoundId &round)
{
    std::vector<StoredSheet> sheets;
    LX_CHECK(BulkSelect(m_database, kOfRound)
                 .each([&sheets](const BulkRow &row) { sheets.push_back(readSheet(row)); }, round));
    return sheets;
}

Result<std::vector<StoredSheet>> SheetStore::sheets(const RoundId &round, const ExpertId &expert)
{
    std::vector<StoredSheet> sheets;
    LX_CHECK(Statement(m_database, kOfExpert)
                 .select([&sheets](const Row &row) { sheets.push_back(readSheet(row)); }, round,
                         expert));
    return sheets;
}

Result<std::vector<StoredSheet>> SheetStore::sheets(const RoundId &round, const GroupKey &group)
{
    std::vector<StoredSheet> sheets;
    LX_CHECK(Statement(m_database, kOfGroup)
                 .select([&sheets](const Row &row) { sheets.push_back(readSheet(row)); }, round,
                         toCode(group.category), group.stage, group.subject));
    return sheets;
}

Result<std::optional<StoredSheet>> SheetStore::sheet(const RoundId &round, const EntryId &entry,
                                                     const ExpertId &expert)
{
    std::optional<StoredSheet> found;
    LX_CHECK(
        Statement(m_database, kOne)
            .select([&found](const Row &row) { found = readSheet(row); }, round, entry, expert));
    return found;
}

Result<void>
SheetStore::eachSheet(const std::function<void(const StoredSheet &, bool isSealed)> &visit)
{
    return Statement(m_database, kAll).select([&visit](const Row &row) {
        visit(readSheet(row), isSealed(row));
    });
}

Result<void> SheetStore::eachSubmitted(const RoundId &round,
                                       const std::function<void(const SubmittedSheet &)> &visit)
{
    return BulkSelect(m_database, kSubmitted)
        .each(
            [&visit](const BulkRow &row) {
                visit({row.id<EntryId>(0), row.id<ExpertId>(1), row.id<RubricId>(2), row.view(3)});
            },
            round);
}

Result<void> SheetStore::eachStanding(const RoundId &round,
                                      const std::function<void(const SheetStanding &)> &visit)
{
    return BulkSelect(m_database, kStandings)
        .each(
            [&visit](const BulkRow &row) {
                visit({{row.id<EntryId>(0), row.id<ExpertId>(1), row.id<RubricId>(2), row.view(3)},
                       fromCode<SheetState>(row.text(4)).value_or(SheetState::NotStarted),
                       !row.view(5).isEmpty()});
            },
            round);
}

Result<int> SheetStore::count(const RoundId &round, SheetState state)
{
    int count = 0;
    LX_CHECK(
        Statement(m_database, kCount)
            .select([&count](const Row &row) { count = row.number(0); }, round, toCode(state)));
    return count;
}

Result<void> SheetStore::insert(const std::vector<ScoreSheet> &sheets, AuditTrail &trail)
{
    BulkInsert rows(m_database, kInsert);
    // The next rows are sealed on another processor while these are written.
    std::vector<SealedRow> next;
    Relay<size_t> sealing([&sheets, &next](size_t &begin) { next = sealedRows(sheets, begin); });
    sealing.pass(0);
    for (size_t done = 0; done < sheets.size();) {
        sealing.finish();
        const std::vector<SealedRow> block = std::exchange(next, {});
        done += block.size();
        sealing.pass(done);
        for (const auto &[sheet, points, seal] : block) {
            LX_CHECK(rows.add(sheet.round, sheet.entry, sheet.expert, sheet.rubric,
                              toCode(sheet.state), points, unjudgedText(sheet.unjudged),
                              sheet.remark, sheet.stateReason, QString(), sheet.submittedAt,
                              sheet.revision, seal, criterionRemarksText(sheet.criterionRemarks),
                              notesText(sheet.notes)));
            trail.sheets().add(seal);
        }
    }
    return {};
}

Result<void> SheetStore::update(const StoredSheet &stored, const ScoreSheet &sheet,
                                const QString &excuse, AuditTrail &trail)
{
    ScoreSheet next = sheet;
    next.revision = stored.sheet.revision + 1;
    const QByteArray seal = sheetSeal(next, excuse);
    LX_CHECK(
        changedOne(Statement(m_database, kUpdate)
                       .execute(next.rubric, toCode(next.state), pointsText(next.points),
                                unjudgedText(next.unjudged), next.remark, next.stateReason, excuse,
                                next.submittedAt, next.revision, seal,
                                criterionRemarksText(next.criterionRemarks), notesText(next.notes),
                                next.round, next.entry, next.expert, stored.sheet.revision),
                   next.entry.toString()));
    trail.sheets().remove(stored.seal);
    trail.sheets().add(seal);
    return {};
}

} // namespace linxuan
