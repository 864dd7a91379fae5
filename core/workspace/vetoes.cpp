// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/vetostore.h"
#include "core/workspace/reviews.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/teacherban.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Reviews)
};

Error noSuchVeto()
{
    return {ErrorCode::NotFound, Text::tr("There is no such veto."), {}};
}

struct FoundVeto
{
    Round round;
    Veto veto;
};

Result<FoundVeto> findVeto(Database &database, const VetoId &id)
{
    LX_TRY(const auto rounds, RoundStore(database).rounds());
    for (const Round &round : rounds) {
        LX_TRY(const auto vetoes, VetoStore(database).vetoes(round.id));
        const auto found = std::find_if(vetoes.begin(), vetoes.end(),
                                        [&id](const Veto &veto) { return veto.id == id; });
        if (found != vetoes.end())
            return FoundVeto{round, *found};
    }
    return noSuchVeto();
}

Error secondPersonNeeded(const QString &by)
{
    return {ErrorCode::Refused, Text::tr("A second person decides: %1 proposed it.").arg(by), {}};
}

// The trail says who of the office proposed it.
Result<QString> proposerInTrail(Database &database, const Veto &veto)
{
    if (veto.proposedBy)
        return QString();
    LX_TRY(const auto records, auditRecordsOf(database, veto.entry.toBytes()));
    for (const AuditRecord &record : records) {
        const QJsonObject detail = QJsonDocument::fromJson(record.detail.toUtf8()).object();
        if (record.action == u"veto.propose"
            && detail.value(QLatin1String("veto")).toString() == veto.id.toString())
            return detail.value(QLatin1String("by")).toString();
    }
    return QString();
}

Result<void> requireSecondPerson(Database &database, const Veto &veto, const QString &by)
{
    LX_TRY(const QString proposer, proposerInTrail(database, veto));
    if (!proposer.isEmpty() && foldName(by) == foldName(proposer))
        return secondPersonNeeded(by);
    LX_TRY(const auto experts, ExpertStore(database).experts());
    for (const Expert &expert : experts) {
        if (veto.proposedBy == expert.id
            && (foldName(by) == foldName(expert.name) || foldCode(by) == expert.code))
            return secondPersonNeeded(by);
    }
    return {};
}

// A second veto of the kind against the same teacher changes nothing.
Result<void> banTeacherOf(Workspace &workspace, Write &write, const Veto &veto,
                          const VetoItem &item)
{
    LX_TRY(const auto entries, EntryStore(write.database()).entries());
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&veto](const Entry &one) { return one.id == veto.entry; });
    if (entry == entries.end())
        return noSuchVeto();
    LX_CHECK(banTeacher(workspace, write, *entry, item, {}));
    return {};
}

} // namespace

Result<std::vector<Veto>> Reviews::vetoes(const QString &round)
{
    LX_TRY(const Round current, findRound(m_workspace, round));
    return VetoStore(m_workspace.database()).vetoes(current.id);
}

namespace {

// The last round in the profile's order that is open and holds the entry.
Result<Round> roundForCase(Workspace &workspace, const EntryId &entry)
{
    LX_TRY(auto rounds, RoundStore(workspace.database()).rounds());
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        if (round->state != RoundState::Open)
            continue;
        LX_TRY(const RoundBook book, openRound(workspace, round->code));
        const bool holds = std::any_of(book.entries.begin(), book.entries.end(),
                                       [&entry](const Entry &one) { return one.id == entry; });
        if (holds)
            return *round;
    }
    return Error{ErrorCode::Refused,
                 Text::tr("No open round holds this entry, so no veto can be proposed. Disqualify "
                          "the entry, or wait until it is recommended."),
                 {}};
}

} // namespace

Result<Veto> Reviews::proposeVeto(const VetoProposal &proposal)
{
    if (proposal.by.trimmed().isEmpty() || proposal.evidence.trimmed().isEmpty()
        || proposal.text.trimmed().isEmpty())
        return Error{
            ErrorCode::Usage, Text::tr("A veto needs a name, its evidence and a text."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const Round round, roundForCase(m_workspace, proposal.entry));
    LX_TRY(const auto known, VetoStore(write.database()).vetoes(round.id));
    const bool isKnown = std::any_of(known.begin(), known.end(), [&proposal](const Veto &veto) {
        return veto.entry == proposal.entry && veto.item == proposal.item && !veto.proposedBy
            && veto.state == VetoState::Proposed;
    });
    if (isKnown)
        return Error{
            ErrorCode::Conflict,
            Text::tr("The office has proposed this veto already; it waits for a decision."),
            {}};
    Veto veto;
    veto.id = VetoId::create();
    veto.round = round.id;
    veto.entry = proposal.entry;
    veto.item = proposal.item;
    veto.evidence = proposal.evidence.trimmed();
    veto.text = proposal.text.trimmed();
    LX_CHECK(VetoStore(write.database()).insert(veto, write.trail()));
    LX_CHECK(write.record(QStringLiteral("veto.propose"), veto.entry.toBytes(),
                          {{QStringLiteral("round"), round.code},
                           {QStringLiteral("item"), veto.item},
                           {QStringLiteral("veto"), veto.id.toString()},
                           {QStringLiteral("by"), proposal.by.trimmed()}}));
    LX_CHECK(write.commit(Area::Sheets | Area::Outcome));
    return veto;
}

Result<QString> Reviews::officeProposer(const Veto &veto)
{
    return proposerInTrail(m_workspace.database(), veto);
}

Result<void> Reviews::decideVeto(const VetoId &veto, bool confirmed, const QString &by,
                                 const QString &reason)
{
    if (by.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A name and a reason are needed."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(FoundVeto found, findVeto(write.database(), veto));
    LX_CHECK(requireOpen(found.round));
    LX_CHECK(requireSecondPerson(write.database(), found.veto, by));
    found.veto.state = confirmed ? VetoState::Confirmed : VetoState::Refused;
    found.veto.decidedBy = by;
    found.veto.decisionReason = reason;
    LX_CHECK(VetoStore(write.database()).decide(found.veto, write.trail()));
    LX_CHECK(write.record(QStringLiteral("veto.decide"), found.veto.entry.toBytes(),
                          {{QStringLiteral("round"), found.round.code},
                           {QStringLiteral("item"), found.veto.item},
                           {QStringLiteral("confirmed"), confirmed},
                           {QStringLiteral("by"), by},
                           {QStringLiteral("reason"), reason}}));
    const auto item = m_workspace.profile().vetoItem(found.veto.item);
    if (confirmed && item && item->bansTeacher)
        LX_CHECK(banTeacherOf(m_workspace, write, found.veto, *item));
    return write.commit(Area::Sheets | Area::Outcome | Area::Catalogue);
}

} // namespace linxuan
