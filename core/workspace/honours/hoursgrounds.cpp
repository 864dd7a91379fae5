// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/hoursgrounds.h"

#include "core/storage/cataloguestore.h"
#include "core/storage/honourstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/upwardstore.h"
#include "core/storage/vetostore.h"
#include "core/workspace/honours/closedawards.h"
#include "core/workspace/selecteddesigns.h"

#include <QCoreApplication>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::HoursRegister)
};

} // namespace

Result<HoursGrounds> HoursGrounds::load(Workspace &workspace)
{
    HoursGrounds grounds;
    LX_TRY(const auto units, CatalogueStore(workspace.database()).units());
    for (const Unit &unit : units)
        grounds.m_units.insert(unit.id, unit);
    LX_CHECK(grounds.loadVetoes(workspace));
    LX_CHECK(grounds.loadProvincial(workspace));
    LX_TRY(grounds.m_designs, selectedDesigns(workspace));
    LX_TRY(const auto closed, closedCityAwards(workspace));
    if (!closed)
        return grounds;
    grounds.m_round = closed->round.name;
    for (const ClosedAward &one : closed->awards) {
        const AwardLevelRule *level = workspace.profile().award(one.award);
        grounds.m_awards.insert(one.entry, level ? level->name : one.award);
    }
    return grounds;
}

Result<void> HoursGrounds::loadVetoes(Workspace &workspace)
{
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    for (const Round &round : rounds) {
        LX_TRY(const auto vetoes, VetoStore(workspace.database()).vetoes(round.id));
        for (const Veto &veto : vetoes) {
            if (veto.state == VetoState::Confirmed)
                m_vetoed.insert(veto.entry);
        }
    }
    return {};
}

// The answer to a list that went to the province tells of its awards; one to a list that went to
// the city, of the city's. A list that a person took in has the last word.
Result<void> HoursGrounds::loadProvincial(Workspace &workspace)
{
    UpwardStore upward(workspace.database());
    LX_TRY(const auto files, upward.files());
    QSet<QByteArray> ofProvince;
    for (const UpwardFileRow &file : files) {
        if (file.level >= Level::City)
            ofProvince.insert(file.digest);
    }
    LX_TRY(const auto decisions, upward.decisions());
    for (const UpwardDecisionRow &decision : decisions) {
        if (!decision.award.isEmpty() && ofProvince.contains(decision.digest))
            m_provincial.insert(
                decision.entry,
                Text::tr("award of the province by its answer: %1").arg(decision.award));
    }
    LX_TRY(const auto listed, HonourStore(workspace.database()).provincialAwards());
    for (const ProvincialAward &award : listed) {
        m_provincial.insert(award.entry,
                            award.award.isEmpty()
                                ? Text::tr("award of the province by the list %1").arg(award.source)
                                : Text::tr("award of the province by the list %1: %2")
                                      .arg(award.source, award.award));
    }
    return {};
}

std::optional<QString> HoursGrounds::provincialWhy(const Entry &entry) const
{
    const auto told = m_provincial.constFind(entry.id);
    if (told != m_provincial.constEnd())
        return *told;
    if (entry.level == Level::Province)
        return Text::tr("recommended beyond the province, which its awards alone are");
    return std::nullopt;
}

std::optional<QString> HoursGrounds::selectedWhy(const Entry &entry) const
{
    const Unit unit = m_units.value(entry.unit);
    const auto award = m_awards.constFind(entry.id);
    if (award != m_awards.constEnd())
        return Text::tr("%1: %2").arg(m_round, *award);
    if (unit.kind != UnitKind::DirectSchool) {
        return entry.level >= Level::County
            ? std::optional(Text::tr("selected and recommended by %1").arg(unit.name))
            : std::nullopt;
    }
    if (entry.level >= Level::City)
        return Text::tr("recommended to the province");
    if (entry.level >= Level::School && m_designs && m_designs->contains(entry.id))
        return Text::tr("the design was selected by the city");
    return std::nullopt;
}

std::optional<HoursGround> HoursGrounds::of(const Entry &entry) const
{
    if (entry.status != EntryStatus::Active || m_vetoed.contains(entry.id))
        return std::nullopt;
    if (const auto why = provincialWhy(entry))
        return HoursGround{u"provincial"_s, *why};
    if (const auto why = selectedWhy(entry))
        return HoursGround{u"selected"_s, *why};
    return std::nullopt;
}

} // namespace linxuan
