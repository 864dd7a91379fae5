// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/scoring/tally.h"
#include "core/storage/database.h"
#include "core/storage/deskstore.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace linxuan {

Result<std::vector<EntryId>> ReviewDesk::ownRanking()
{
    LX_TRY(const auto desk, entries());
    LX_TRY(const auto stored,
           DeskStore(m_workspace->database()).ownRanking(m_book.round.id, m_expert.id));
    struct Placed
    {
        EntryId entry;
        QString code;
        std::ptrdiff_t place; // of the expert's own; those without one follow
        Fraction total;
    };
    std::vector<Placed> placed;
    for (const DeskEntry &one : desk) {
        const auto total = sheetTotal(rubric(one.entry.category), one.draft.points);
        if (!total || one.state == SheetState::Recused)
            continue;
        const auto place = std::find(stored.begin(), stored.end(), one.entry.id) - stored.begin();
        placed.push_back({one.entry.id, one.entry.code, place, *total});
    }
    std::sort(placed.begin(), placed.end(), [](const Placed &left, const Placed &right) {
        if (left.place != right.place)
            return left.place < right.place;
        if (left.total != right.total)
            return left.total > right.total;
        return compareNatural(left.code, right.code) < 0;
    });
    std::vector<EntryId> ranking;
    for (const Placed &one : placed)
        ranking.push_back(one.entry);
    return ranking;
}

Result<void> ReviewDesk::setOwnRanking(const std::vector<EntryId> &entries)
{
    LX_TRY(Transaction transaction, Transaction::begin(m_workspace->database()));
    LX_CHECK(
        DeskStore(m_workspace->database()).setOwnRanking(m_book.round.id, m_expert.id, entries));
    return transaction.commit();
}

Result<std::vector<CalibrationReport>> ReviewDesk::calibration()
{
    LX_TRY(const auto desk, entries());
    LX_TRY(auto reports, Calibration(*m_workspace).report(m_book.round.code));
    std::erase_if(reports, [&desk](const CalibrationReport &report) {
        return std::none_of(desk.begin(), desk.end(), [&report](const DeskEntry &one) {
            return one.entry.code == report.entryCode;
        });
    });
    return reports;
}

} // namespace linxuan
