// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/profiletrial.h"

#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/workspace/roundframe.h"
#include "core/workspace/selecteddesigns.h"
#include "core/workspace/workspace.h"

namespace linxuan {

Result<RoundBook> openRoundUnder(Workspace &workspace, const Profile &profile, const QString &round)
{
    LX_TRY(RoundBook book, openFrame(workspace, round));
    const RoundRule *rule = profile.round(round);
    if (!rule)
        return Error{ErrorCode::Corrupt, {}, QStringLiteral("the profile lacks round ") + round};
    book.rule = *rule;
    LX_TRY(const auto units, CatalogueStore(workspace.database()).units());
    // A closed round of designs selects the same under both: otherwise the profile is refused.
    std::optional<QSet<EntryId>> selected;
    if (rule->scope == RoundScope::CitySelection) {
        LX_TRY(selected, selectedDesigns(workspace));
    }
    const RoundMembership membership(*rule, units, std::move(selected));
    LX_TRY(book.entries, EntryStore(workspace.database()).entries());
    std::erase_if(book.entries,
                  [&membership](const Entry &entry) { return !membership.holds(entry); });
    return book;
}

Result<Reckoning> reckonUnder(Workspace &workspace, const Profile &profile, const QString &round)
{
    LX_TRY(RoundBook book, openRoundUnder(workspace, profile, round));
    LX_TRY(const RoundDecisions decisions, storedDecisions(workspace, book));
    const auto sheets = [&workspace, id = book.round.id](const SheetVisit &visit) {
        return SheetStore(workspace.database()).eachSubmitted(id, visit);
    };
    return reckon(profile, std::move(book), decisions, sheets);
}

} // namespace linxuan
