// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/originalitystore.h"

#include "core/base/digest.h"
#include "core/model/codes.h"
#include "core/storage/audittrail.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kParts = "SELECT campaign, year, COUNT(*) FROM library_text"
                        " GROUP BY campaign, year ORDER BY year DESC, campaign";
constexpr auto kTexts = "SELECT campaign, year, entry_code, digest, title, teacher, kind, body"
                        " FROM library_text ORDER BY campaign, entry_code, digest";
constexpr auto kKeys = "SELECT campaign, entry_code, digest, kind FROM library_text"
                       " ORDER BY campaign, entry_code, digest";
constexpr auto kText = "SELECT campaign, year, entry_code, digest, title, teacher, kind, body"
                       " FROM library_text WHERE campaign = ? AND entry_code = ? AND digest = ?";
constexpr auto kInsertText =
    "INSERT INTO library_text (campaign, year, entry_code, digest, title, teacher, kind, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

constexpr auto kDecisions =
    "SELECT left_entry, left_digest, right_entry, right_digest, verdict, decided_by, reason,"
    " decided_at FROM pair_decision ORDER BY left_entry, left_digest, right_entry, right_digest";
constexpr auto kDropDecision =
    "DELETE FROM pair_decision WHERE left_entry = ? AND left_digest = ? AND right_entry = ?"
    " AND right_digest = ?";
constexpr auto kInsertDecision =
    "INSERT INTO pair_decision (left_entry, left_digest, right_entry, right_digest, verdict,"
    " decided_by, reason, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

LibraryText readText(const Row &row)
{
    return {row.text(0), row.number(1), row.text(2), row.bytes(3),
            row.text(4), row.text(5),   row.text(6), QString::fromUtf8(qUncompress(row.bytes(7)))};
}

} // namespace

Result<std::vector<LibraryPart>> OriginalityStore::libraryParts()
{
    std::vector<LibraryPart> parts;
    LX_CHECK(Statement(m_database, kParts).select([&parts](const Row &row) {
        parts.push_back({row.text(0), row.number(1), row.number(2)});
    }));
    return parts;
}

Result<void> OriginalityStore::eachText(const std::function<void(const LibraryText &)> &visit)
{
    return Statement(m_database, kTexts).select([&visit](const Row &row) { visit(readText(row)); });
}

Result<QByteArray> OriginalityStore::libraryDigest()
{
    Digest digest;
    LX_CHECK(Statement(m_database, kKeys).select([&digest](const Row &row) {
        digest.field(row.text(0)).field(row.text(1)).field(row.bytes(2)).field(row.text(3));
    }));
    return digest.finish();
}

Result<std::optional<LibraryText>>
OriginalityStore::text(const QString &campaign, const QString &entryCode, const QByteArray &digest)
{
    std::optional<LibraryText> found;
    LX_CHECK(Statement(m_database, kText)
                 .select([&found](const Row &row) { found = readText(row); }, campaign, entryCode,
                         digest));
    return found;
}

Result<bool> OriginalityStore::insert(const LibraryText &text)
{
    LX_TRY(const int rows,
           Statement(m_database, kInsertText)
               .execute(text.campaign, text.year, text.entryCode, text.digest, text.title,
                        text.teacher, text.kind, qCompress(text.text.toUtf8())));
    return rows == 1;
}

Result<std::vector<PairDecision>> OriginalityStore::decisions()
{
    std::vector<PairDecision> decisions;
    LX_CHECK(Statement(m_database, kDecisions).select([&decisions](const Row &row) {
        decisions.push_back({{row.text(0), row.bytes(1)},
                             {row.text(2), row.bytes(3)},
                             fromCode<PairVerdict>(row.text(4)).value_or(PairVerdict::Fine),
                             row.text(5),
                             row.text(6),
                             row.moment(7).value_or(QDateTime())});
    }));
    return decisions;
}

Result<void> OriginalityStore::save(const PairDecision &decision, AuditTrail &trail)
{
    const PairParty &left = decision.left;
    const PairParty &right = decision.right;
    LX_CHECK(Statement(m_database, kDropDecision)
                 .execute(left.entry, left.digest, right.entry, right.digest));
    LX_CHECK(Statement(m_database, kInsertDecision)
                 .execute(left.entry, left.digest, right.entry, right.digest,
                          toCode(decision.verdict), decision.by, decision.reason, decision.at));
    trail.touch(SealedTable::PairDecision,
                {left.entry, toColumn(left.digest), right.entry, toColumn(right.digest)});
    return {};
}

} // namespace linxuan
