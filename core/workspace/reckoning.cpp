// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/reckoning.h"

#include "core/base/text.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/sheetstore.h"
#include "core/task/parallel.h"
#include "core/workspace/resultdigest.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Reckoning)
};

// The contenders of a round in their groups, with the sheets that count.
class Counting
{
public:
    Counting(Workspace &workspace, const RoundBook &book)
        : m_workspace(workspace)
        , m_book(book)
    { }

    Result<std::vector<TallyGroup>> groups();
    std::vector<StraySheet> takeStray() { return std::move(m_stray); }

private:
    void makeGroups();
    void addVetoes();
    void addSheet(const SubmittedSheet &sheet);
    QString strayReason(const SubmittedSheet &sheet) const;
    Result<void> nameStray();

    struct Place
    {
        size_t group = 0;
        size_t contender = 0;
    };

    Workspace &m_workspace;
    const RoundBook &m_book;
    std::vector<TallyGroup> m_groups;
    std::vector<QSet<ExpertId>> m_activeExperts; // of each group
    QHash<EntryId, Place> m_places;
    std::vector<StraySheet> m_stray; // with ids until nameStray()
};

void Counting::makeGroups()
{
    QHash<GroupKey, size_t> groups;
    std::vector<GroupKey> keys;
    for (const Entry &entry : m_book.entries) {
        if (!m_book.calibration.contains(entry.id) && !groups.contains(groupOf(entry))) {
            groups.insert(groupOf(entry), keys.size());
            keys.push_back(groupOf(entry));
        }
    }
    std::sort(keys.begin(), keys.end(), [this](const GroupKey &left, const GroupKey &right) {
        return groupBefore(m_workspace.profile(), left, right);
    });
    for (size_t i = 0; i < keys.size(); ++i) {
        groups[keys[i]] = i;
        m_groups.push_back({keys[i], m_book.rubrics.at(keys[i].category), {}});
        m_activeExperts.emplace_back();
        if (const Panel *panel = m_book.panel(keys[i])) {
            for (const PanelMember &member : panel->members) {
                if (member.active)
                    m_activeExperts.back().insert(member.expert);
            }
        }
    }
    m_places.reserve(static_cast<qsizetype>(m_book.entries.size()));
    for (const Entry &entry : m_book.entries) {
        if (m_book.calibration.contains(entry.id))
            continue;
        const size_t group = groups.value(groupOf(entry));
        auto &contenders = m_groups[group].contenders;
        m_places.insert(entry.id, {group, contenders.size()});
        // An entry that is in may have a reason, too: why it was returned once.
        const bool isOut = entry.status != EntryStatus::Active;
        contenders.push_back(
            {entry.id, entry.code, entry.status, isOut ? entry.statusReason : QString(), {}, {}});
    }
}

void Counting::addVetoes()
{
    const auto gravity = [](VetoState state) {
        return state == VetoState::Confirmed ? 2 : state == VetoState::Proposed ? 1 : 0;
    };
    for (const Veto &veto : m_book.vetoes) {
        const auto place = m_places.constFind(veto.entry);
        if (place == m_places.constEnd())
            continue;
        auto &worst = m_groups[place->group].contenders[place->contender].veto;
        if (!worst || gravity(veto.state) > gravity(*worst))
            worst = veto.state;
    }
}

QString Counting::strayReason(const SubmittedSheet &sheet) const
{
    if (m_book.calibration.contains(sheet.entry))
        return Text::tr("it calibrates the panel and does not count");
    const auto place = m_places.constFind(sheet.entry);
    if (place == m_places.constEnd())
        return Text::tr("the entry is not in this round any more");
    if (m_groups[place->group].rubric.id != sheet.rubric)
        return Text::tr("it was made with another rubric than the round's");
    if (!m_activeExperts[place->group].contains(sheet.expert))
        return Text::tr("the expert is not on the panel any more");
    return {};
}

void Counting::addSheet(const SubmittedSheet &sheet)
{
    const QString why = strayReason(sheet);
    if (!why.isEmpty()) {
        m_stray.push_back({sheet.entry.toString(), sheet.expert.toString(), why});
        return;
    }
    const Place place = m_places.value(sheet.entry);
    CountedSheet counted{
        sheet.expert, pointsFromText(sheet.points).value_or(std::vector<std::optional<Points>>())};
    m_groups[place.group].contenders[place.contender].sheets.push_back(std::move(counted));
}

// Stray sheets are rare, so the codes of all entries and experts are read only for them.
Result<void> Counting::nameStray()
{
    QHash<QString, QString> codes;
    LX_TRY(const auto entries, EntryStore(m_workspace.database()).entries());
    for (const Entry &entry : entries)
        codes.insert(entry.id.toString(), entry.code);
    LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
    for (const Expert &expert : experts)
        codes.insert(expert.id.toString(), expert.code);
    for (StraySheet &sheet : m_stray) {
        sheet.entryCode = codes.value(sheet.entryCode);
        sheet.expertCode = codes.value(sheet.expertCode);
    }
    return {};
}

Result<std::vector<TallyGroup>> Counting::groups()
{
    makeGroups();
    addVetoes();
    LX_CHECK(SheetStore(m_workspace.database())
                 .eachSubmitted(m_book.round.id,
                                [this](const SubmittedSheet &sheet) { addSheet(sheet); }));
    if (!m_stray.empty())
        LX_CHECK(nameStray());
    return std::move(m_groups);
}

struct Decided
{
    std::vector<StoredLineDecision> lines;
    std::vector<StoredAwardChange> changes;
};

Result<Decided> decisionsOf(Workspace &workspace, const RoundId &round)
{
    Decided decided;
    OutcomeStore store(workspace.database());
    LX_TRY(decided.lines, store.lineDecisions(round));
    LX_TRY(decided.changes, store.awardChanges(round));
    return decided;
}

AwardDecisions decisionsFor(const Decided &decided, const GroupResult &group)
{
    AwardDecisions decisions;
    for (const StoredLineDecision &line : decided.lines) {
        if (line.group == group.key)
            decisions.lines.push_back(line.decision);
    }
    for (const StoredAwardChange &change : decided.changes) {
        const auto isIt = [&change](const EntryResult &entry) {
            return entry.entry == change.change.entry;
        };
        if (std::any_of(group.entries.begin(), group.entries.end(), isIt))
            decisions.changes.push_back(change.change);
    }
    return decisions;
}

// A double node or teacher that was let in with a written reason may go on with it. Only reasons
// given before the entry came into the round count: later ones must not change a closed result.
Result<QSet<EntryId>> overriddenIn(Workspace &workspace, const RoundBook &book)
{
    LX_TRY(const auto overrides, EntryStore(workspace.database()).overrides());
    QSet<EntryId> overridden;
    for (const RuleOverride &one : overrides) {
        const bool isOfRule = one.rule == u"node" || one.rule == u"teacher";
        if (isOfRule
            && (book.rule.scope == RoundScope::CitySelection || one.level == Level::School))
            overridden.insert(one.entry);
    }
    return overridden;
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
UpwardCandidates candidatesOf(const RoundBook &book, QSet<EntryId> overridden)
{
    QHash<EntryId, const Entry *> entries;
    entries.reserve(static_cast<qsizetype>(book.entries.size()));
    for (const Entry &entry : book.entries)
        entries.insert(entry.id, &entry);
    return [entries = std::move(entries), overridden = std::move(overridden)](const EntryId &id) {
        const Entry *entry = entries.value(id);
        return UpwardCandidate{entry->nodeCode,
                               foldName(entry->teacher) + u'@' + entry->school.toString(),
                               overridden.contains(id)};
    };
}

} // namespace

Result<Reckoning> reckon(Workspace &workspace, const QString &code)
{
    Reckoning reckoning;
    LX_TRY(reckoning.book, openRound(workspace, code));
    Counting counting(workspace, reckoning.book);
    LX_TRY(reckoning.inputs, counting.groups());
    reckoning.stray = counting.takeStray();
    LX_TRY(const Decided decided, decisionsOf(workspace, reckoning.book.round.id));

    const Profile &profile = workspace.profile();
    RoundAwards &awards = reckoning.awards;
    awards.round = reckoning.book.round;
    awards.result.round = reckoning.book.round.code;
    awards.result.decimals = profile.tally.decimals;
    std::vector<AwardDecisions> decisions;
    awards.result.groups = tallied(reckoning.inputs, profile.tally);
    for (const GroupResult &group : awards.result.groups) {
        decisions.push_back(decisionsFor(decided, group));
        awards.groups.push_back(awardGroup(group, profile.awards, decisions.back()));
    }
    LX_TRY(const auto overridden, overriddenIn(workspace, reckoning.book));
    recommendUpward(awards.groups, awards.result.groups, decisions, profile.awards,
                    candidatesOf(reckoning.book, overridden));
    awards.result.digest = resultDigest(profile, reckoning.inputs, awards);
    return reckoning;
}

} // namespace linxuan
