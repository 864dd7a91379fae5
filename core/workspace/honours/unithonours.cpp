// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/unithonours.h"

#include "core/base/text.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/handinginstore.h"
#include "core/storage/honourstore.h"
#include "core/workspace/honours/closedawards.h"
#include "core/workspace/honours/rules.h"
#include "core/workspace/honours/unitcounts.h"
#include "core/workspace/intake/unitindex.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::UnitAwards)
};

constexpr int kDecimals = 2;

bool isExcluded(const Profile &profile, const Unit &unit)
{
    const auto names = [&unit](const QString &excluded) {
        const QString folded = foldName(excluded);
        return foldName(unit.name).contains(folded)
            || std::any_of(unit.aliases.begin(), unit.aliases.end(),
                           [&folded](const QString &alias) { return foldName(alias) == folded; });
    };
    const QStringList &excluded = profile.eligibility.excludedUnits;
    return std::any_of(excluded.begin(), excluded.end(), names);
}

Result<HonourSources> readSources(Workspace &workspace, const std::optional<ClosedAwards> &closed)
{
    HonourSources sources;
    CatalogueStore catalogue(workspace.database());
    LX_TRY(sources.units, catalogue.units());
    LX_TRY(sources.limits, catalogue.quotas());
    HandingInStore handedIn(workspace.database());
    LX_TRY(sources.receipts, handedIn.receipts());
    LX_TRY(const auto requests, handedIn.requests());
    for (const CureRequest &request : requests)
        sources.sentBack.insert(request.entry);
    const MaterialKinds kinds(workspace.profile());
    LX_CHECK(HonourStore(workspace.database())
                 .eachMaterialKind([&](const EntryId &entry, const QString &kind) {
                     sources.materials[entry] |= kinds.bit(kind);
                 }));
    if (closed) {
        sources.awards.emplace();
        for (const ClosedAward &award : closed->awards)
            sources.awards->insert(award.entry, award.award);
    }
    return sources;
}

Result<std::vector<UnitFacts>> countFacts(Workspace &workspace, const UnitAwardRule *rule,
                                          const HonourSources &sources)
{
    LX_TRY(const auto entries, EntryStore(workspace.database()).entries());
    UnitCounts counts(workspace.profile(), rule, sources);
    for (const Entry &entry : entries)
        counts.add(entry);
    return counts.finish(entries);
}

Result<Unit> findSender(Workspace &workspace, const QString &name)
{
    LX_TRY(const auto units, CatalogueStore(workspace.database()).units());
    if (const Unit *unit = UnitIndex(units).sender(name))
        return *unit;
    return Error{ErrorCode::NotFound,
                 Text::tr("There is no county, zone or school directly under the city called “%1”.")
                     .arg(name),
                 {}};
}

Result<void> requireWords(const QString &by, const QString &reason)
{
    if (by.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A name and a reason are needed."), {}};
    return {};
}

Result<std::optional<UnitAward>> awardOf(Workspace &workspace, const UnitId &unit)
{
    LX_TRY(const auto awards, HonourStore(workspace.database()).unitAwards());
    for (const UnitAward &award : awards) {
        if (award.unit == unit)
            return std::optional(award);
    }
    return std::optional<UnitAward>();
}

QString participation(const UnitHonour &unit, const Share &share)
{
    const QString declared = Text::tr("%n entry(s) declared", nullptr, unit.facts.declared);
    if (!share.isKnown())
        return Text::tr("%1.").arg(declared);
    const QString of = unit.facts.isDirect
        ? Text::tr("%1 of %2 possible").arg(share.part).arg(share.whole)
        : Text::tr("%1 of %2 schools take part").arg(share.part).arg(share.whole);
    return Text::tr("%1; %2.").arg(declared, of);
}

QString awardPoints(const UnitHonours &honours, const UnitHonour &unit, const Share &share)
{
    if (honours.round.isEmpty())
        return Text::tr("Not known: no round that gives awards is closed.");
    if (!share.isKnown())
        return Text::tr("Not known: nothing was recommended.");
    return Text::tr("%1 points; all %2 recommended entries could have had %3.")
        .arg(share.part)
        .arg(unit.facts.delivered)
        .arg(share.whole);
}

QString completeness(const UnitHonours &honours, const Share &share)
{
    if (!honours.hasMaterials)
        return Text::tr("Not known: no materials were attached.");
    if (!share.isKnown())
        return Text::tr("Not known: nothing was recommended.");
    return Text::tr("%1 of %2 entries had all that is required and were never sent back.")
        .arg(share.part)
        .arg(share.whole);
}

} // namespace

int UnitHonours::granted() const
{
    return static_cast<int>(std::count_if(
        units.begin(), units.end(), [](const UnitHonour &unit) { return unit.award.has_value(); }));
}

QString factSentence(const UnitHonours &honours, const UnitHonour &unit, UnitFact fact)
{
    const Share &share = unit.facts.share(fact);
    switch (fact) {
    case UnitFact::Participation:
        return participation(unit, share);
    case UnitFact::QuotaUse:
        return share.isKnown() ? Text::tr("%1 of %2 places used.").arg(share.part).arg(share.whole)
                               : Text::tr("Not known: it has no quota.");
    case UnitFact::Awards:
        return awardPoints(honours, unit, share);
    case UnitFact::Completeness:
        return completeness(honours, share);
    case UnitFact::Punctuality:
        break;
    }
    return share.isKnown()
        ? Text::tr("%1 of %2 submissions and papers came in time.").arg(share.part).arg(share.whole)
        : Text::tr("Not known: no time of submission and no receipt is recorded.");
}

QString indexText(const HonourIndex &index)
{
    return index.index ? index.index->toDecimal(kDecimals) : QString();
}

Result<UnitHonours> UnitAwards::read()
{
    UnitHonours honours;
    LX_TRY(const HonourRules rules, honourRules(m_workspace));
    honours.rule = rules.unitAwards;
    LX_TRY(const auto closed, closedCityAwards(m_workspace));
    honours.round = closed ? closed->round.name : QString();
    LX_TRY(const HonourSources sources, readSources(m_workspace, closed));
    honours.hasMaterials = !sources.materials.isEmpty();
    const UnitAwardRule *rule = honours.rule ? &*honours.rule : nullptr;
    LX_TRY(std::vector<UnitFacts> facts, countFacts(m_workspace, rule, sources));
    QHash<UnitId, Unit> units;
    for (const Unit &unit : sources.units)
        units.insert(unit.id, unit);
    std::erase_if(facts, [&](const UnitFacts &one) {
        return isExcluded(m_workspace.profile(), *units.constFind(one.unit));
    });
    std::vector<HonourIndex> indices(facts.size());
    if (rule)
        indices = honourIndices(*rule, facts);
    for (size_t i = 0; i < facts.size(); ++i)
        honours.units.push_back({units.value(facts[i].unit), facts[i], indices[i], {}});
    LX_TRY(const auto awards, HonourStore(m_workspace.database()).unitAwards());
    for (const UnitAward &award : awards) {
        for (UnitHonour &unit : honours.units) {
            if (unit.unit.id == award.unit)
                unit.award = award;
        }
    }
    return honours;
}

Result<void> UnitAwards::grant(const QStringList &units, const QString &by, const QString &reason)
{
    LX_CHECK(requireWords(by, reason));
    LX_TRY(Write write, Write::begin(m_workspace));
    HonourStore store(write.database());
    for (const QString &name : units) {
        LX_TRY(const Unit unit, findSender(m_workspace, name));
        if (isExcluded(m_workspace.profile(), unit))
            return Error{ErrorCode::Refused, Text::tr("%1 takes no part.").arg(unit.name), {}};
        LX_TRY(const auto award, awardOf(m_workspace, unit.id));
        if (award)
            return Error{
                ErrorCode::Conflict, Text::tr("%1 has the award already.").arg(unit.name), {}};
        const UnitAward given{unit.id, reason.trimmed(), by.trimmed(), m_workspace.now()};
        LX_CHECK(store.insert(given, write.trail()));
        LX_CHECK(write.record(
            u"unit-award.grant"_s, unit.id.toBytes(),
            {{u"unit"_s, unit.name}, {u"by"_s, given.by}, {u"reason"_s, given.reason}}));
    }
    return write.commit(Area::Honours);
}

Result<void> UnitAwards::revoke(const QStringList &units, const QString &by, const QString &reason)
{
    LX_CHECK(requireWords(by, reason));
    LX_TRY(Write write, Write::begin(m_workspace));
    HonourStore store(write.database());
    for (const QString &name : units) {
        LX_TRY(const Unit unit, findSender(m_workspace, name));
        LX_TRY(const auto award, awardOf(m_workspace, unit.id));
        if (!award)
            return Error{
                ErrorCode::Conflict, Text::tr("%1 does not have the award.").arg(unit.name), {}};
        LX_CHECK(store.removeUnitAward(unit.id, write.trail()));
        LX_CHECK(write.record(
            u"unit-award.revoke"_s, unit.id.toBytes(),
            {{u"unit"_s, unit.name}, {u"by"_s, by.trimmed()}, {u"reason"_s, reason.trimmed()}}));
    }
    return write.commit(Area::Honours);
}

} // namespace linxuan
