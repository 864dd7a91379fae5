// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/reckoning.h"

#include "core/base/text.h"
#include "core/storage/entrystore.h"
#include "core/task/parallel.h"
#include "core/workspace/resultdigest.h"

#include <algorithm>

namespace linxuan {

namespace {

AwardDecisions decisionsFor(const RoundDecisions &decided, const GroupResult &group)
{
    AwardDecisions decisions;
    for (const GroupLineDecision &line : decided.lines) {
        if (line.group == group.key)
            decisions.lines.push_back(line.decision);
    }
    for (const AwardChange &change : decided.changes) {
        const auto isIt = [&change](const EntryResult &entry) {
            return entry.entry == change.entry;
        };
        if (std::any_of(group.entries.begin(), group.entries.end(), isIt))
            decisions.changes.push_back(change);
    }
    return decisions;
}

// Groups know nothing of each other, so that every processor can have its share.
std::vector<GroupResult> tallied(const std::vector<TallyGroup> &groups,
                                 const TallySettings &settings)
{
    std::vector<GroupResult> results(groups.size());
    eachInParallel(groups.size(), [&](size_t i) { results[i] = tallyGroup(groups[i], settings); });
    return results;
}

// Candidates are asked for near the line alone, so each is made when it is wanted.
UpwardCandidates candidatesOf(const RoundBook &book, const QSet<EntryId> &overridden)
{
    QHash<EntryId, const Entry *> entries;
    entries.reserve(static_cast<qsizetype>(book.entries.size()));
    for (const Entry &entry : book.entries)
        entries.insert(entry.id, &entry);
    return [entries = std::move(entries), &overridden](const EntryId &id) {
        const Entry *entry = entries.value(id);
        return UpwardCandidate{entry->nodeCode,
                               foldName(entry->teacher) + u'@' + entry->school.toString(),
                               overridden.contains(id)};
    };
}

void award(const Profile &profile, const RoundDecisions &decided, const RoundBook &book,
           RoundAwards &awards)
{
    const AwardSettings settings = settingsOf(profile, profile.round(book.round.code));
    std::vector<AwardDecisions> decisions;
    for (const GroupResult &group : awards.result.groups) {
        decisions.push_back(decisionsFor(decided, group));
        awards.groups.push_back(awardGroup(group, settings, decisions.back()));
    }
    recommendUpward(awards.groups, awards.result.groups, decisions, settings,
                    candidatesOf(book, decided.overridden));
}

} // namespace

bool isOverridden(const RoundRule &round, const RuleOverride &given)
{
    const bool isOfRule = given.rule == u"node" || given.rule == u"teacher";
    return isOfRule && (round.scope == RoundScope::CitySelection || given.level == Level::School);
}

Result<Reckoning> reckon(const Profile &profile, RoundBook book, const RoundDecisions &decisions,
                         const SheetSource &sheets)
{
    Reckoning reckoning;
    reckoning.book = std::move(book);
    Counting counting(profile, reckoning.book);
    LX_CHECK(sheets([&counting](const SubmittedSheet &sheet) { counting.add(sheet); }));
    reckoning.inputs = counting.takeGroups();
    reckoning.uncounted = counting.takeUncounted();

    RoundAwards &awards = reckoning.awards;
    awards.round = reckoning.book.round;
    awards.result.round = reckoning.book.round.code;
    awards.result.decimals = profile.tally.decimals;
    awards.result.groups = tallied(reckoning.inputs, profile.tally);
    award(profile, decisions, reckoning.book, awards);
    awards.result.digest = resultDigest(profile, reckoning.inputs, awards);
    return reckoning;
}

} // namespace linxuan
