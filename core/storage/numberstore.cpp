// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/numberstore.h"

#include "core/storage/bulkinsert.h"
#include "core/storage/statement.h"

namespace linxuan {

namespace {

constexpr auto kNumbers = "SELECT kind, number, owner_id FROM anonymous_number WHERE round_id = ?";
constexpr auto kInsert = "INSERT INTO anonymous_number (round_id, kind, number, owner_id)"
                         " VALUES (?, ?, ?, ?)";

} // namespace

Result<AnonymousNumbers> NumberStore::numbers(const RoundId &round)
{
    AnonymousNumbers numbers;
    LX_CHECK(Statement(m_database, kNumbers)
                 .select(
                     [&numbers](const Row &row) {
                         if (row.text(0) == u"entry")
                             numbers.entries[row.id<EntryId>(2)] = row.number(1);
                         else
                             numbers.experts[row.id<ExpertId>(2)] = row.number(1);
                     },
                     round));
    return numbers;
}

Result<void> NumberStore::insert(const RoundId &round, const AnonymousNumbers &added)
{
    BulkInsert rows(m_database, kInsert);
    for (const auto &[entry, number] : added.entries)
        LX_CHECK(rows.add(round, QStringLiteral("entry"), number, entry));
    for (const auto &[expert, number] : added.experts)
        LX_CHECK(rows.add(round, QStringLiteral("expert"), number, expert));
    return {};
}

} // namespace linxuan
