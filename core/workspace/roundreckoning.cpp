// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/outcomestore.h"
#include "core/workspace/profiletrial.h"
#include "core/workspace/reckoning.h"
#include "core/workspace/workspace.h"

namespace linxuan {

Result<RoundDecisions> storedDecisions(Workspace &workspace, const RoundBook &book)
{
    RoundDecisions decided;
    OutcomeStore store(workspace.database());
    LX_TRY(const auto lines, store.lineDecisions(book.round.id));
    for (const StoredLineDecision &line : lines)
        decided.lines.push_back({line.group, line.decision});
    LX_TRY(const auto changes, store.awardChanges(book.round.id));
    for (const StoredAwardChange &change : changes)
        decided.changes.push_back(change.change);
    LX_TRY(const auto overrides, EntryStore(workspace.database()).overrides());
    for (const RuleOverride &one : overrides) {
        if (isOverridden(book.rule, one))
            decided.overridden.insert(one.entry);
    }
    return decided;
}

Result<Reckoning> reckon(Workspace &workspace, const QString &code)
{
    LX_TRY(RoundBook book, openRound(workspace, code));
    LX_TRY(const RoundDecisions decisions, storedDecisions(workspace, book));
    const auto sheets = [&workspace, round = book.round.id](const SheetVisit &visit) {
        return SheetStore(workspace.database()).eachSubmitted(round, visit);
    };
    return reckon(workspace.profile(), std::move(book), decisions, sheets);
}

Result<std::vector<StraySheet>> straySheets(Workspace &workspace,
                                            const std::vector<UncountedSheet> &uncounted)
{
    std::vector<StraySheet> stray;
    if (uncounted.empty())
        return stray;
    QHash<EntryId, QString> entryCodes;
    LX_TRY(const auto entries, EntryStore(workspace.database()).entries());
    for (const Entry &entry : entries)
        entryCodes.insert(entry.id, entry.code);
    QHash<ExpertId, QString> expertCodes;
    LX_TRY(const auto experts, ExpertStore(workspace.database()).experts());
    for (const Expert &expert : experts)
        expertCodes.insert(expert.id, expert.code);
    for (const UncountedSheet &sheet : uncounted)
        stray.push_back(
            {entryCodes.value(sheet.entry), expertCodes.value(sheet.expert), sheet.why});
    return stray;
}

} // namespace linxuan
