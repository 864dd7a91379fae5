// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/submissiontimes.h"

#include "core/storage/bulkselect.h"

namespace linxuan {

namespace {

constexpr auto kTimes = "SELECT entry_id, expert_id, submitted_at FROM sheet"
                        " WHERE round_id = ? AND state = 'submitted'";

} // namespace

Result<void> eachSubmissionTime(
    Database &database, const RoundId &round,
    const std::function<void(const EntryId &, const ExpertId &, const QDateTime &)> &visit)
{
    return BulkSelect(database, kTimes)
        .each(
            [&visit](const BulkRow &row) {
                if (const auto at = row.moment(2))
                    visit(row.id<EntryId>(0), row.id<ExpertId>(1), *at);
            },
            round);
}

} // namespace linxuan
