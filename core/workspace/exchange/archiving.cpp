// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/archiving.h"

#include "core/base/digest.h"
#include "core/exchange/durablefile.h"
#include "core/storage/campaignstore.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/sheetstore.h"
#include "core/storage/trailcode.h"
#include "core/workspace/exchange/archivedscores.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/exchange/resultlist.h"
#include "core/workspace/selecteddesigns.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Archiving)
};

// Gathers the archive of a round that was reckoned.
class Gathering
{
public:
    Gathering(Workspace &workspace, const Reckoning &reckoning)
        : m_workspace(workspace)
        , m_book(reckoning.book)
        , m_awards(reckoning.awards)
    { }

    Result<ResultArchive> gather();

private:
    Result<void> addHead();
    void addEntries();
    Result<void> addDesigns();
    Result<void> addUnits();
    Result<void> addPanelsAndSheets();
    Result<void> addDecisions();
    Result<void> addOverrides();
    Result<void> addExperts();
    bool isMember(const EntryId &entry) const { return m_members.contains(entry); }

    Workspace &m_workspace;
    const RoundBook &m_book;
    const RoundAwards &m_awards;
    ResultArchive m_archive;
    QSet<EntryId> m_members;
    QSet<UnitId> m_units;
    QSet<ExpertId> m_experts; // that the archive speaks of
};

Result<void> Gathering::addHead()
{
    LX_TRY(const CampaignRow campaign, CampaignStore(m_workspace.database()).campaign());
    m_archive.campaign = QUuid::fromRfc4122(campaign.key);
    m_archive.campaignName = campaign.name;
    m_archive.profile = campaign.profile.toUtf8();
    m_archive.round = m_book.round;
    m_archive.round.revision = 0;
    m_archive.rubrics = m_book.rubrics;
    m_archive.list = listOf(m_awards);
    LX_TRY(const TrailEnd end, trailEnd(m_workspace.database()));
    m_archive.trailCount = end.count;
    m_archive.trailDigest = end.digest;
    m_archive.writtenAt =
        QDateTime::fromSecsSinceEpoch(m_workspace.now().toSecsSinceEpoch(), Qt::UTC);
    return {};
}

void Gathering::addEntries()
{
    for (const Entry &entry : m_book.entries) {
        m_members.insert(entry.id);
        m_units.insert(entry.school);
        m_units.insert(entry.unit);
        m_archive.entries.push_back({entry.id, entry.code, entry.category, entry.title,
                                     entry.teacher, entry.school, entry.unit, entry.stage,
                                     entry.subject, entry.nodeCode, entry.level, entry.status,
                                     entry.statusReason});
        if (m_book.calibration.contains(entry.id))
            m_archive.calibration.push_back(entry.id);
    }
}

// They decide who is in a round of the city.
Result<void> Gathering::addDesigns()
{
    if (m_book.rule.scope != RoundScope::CitySelection)
        return {};
    LX_TRY(const auto selected, selectedDesigns(m_workspace));
    if (!selected)
        return {};
    m_archive.selectedDesigns.emplace();
    for (const Entry &entry : m_book.entries) {
        if (selected->contains(entry.id))
            m_archive.selectedDesigns->push_back(entry.id);
    }
    return {};
}

Result<void> Gathering::addUnits()
{
    CatalogueStore catalogue(m_workspace.database());
    LX_TRY(const auto units, catalogue.units());
    for (const Unit &unit : units) {
        if (m_units.contains(unit.id))
            m_archive.units.push_back({unit.id, unit.name, unit.kind});
    }
    LX_TRY(m_archive.quotas, catalogue.quotas());
    std::erase_if(m_archive.quotas,
                  [this](const QuotaLimit &limit) { return !m_units.contains(limit.unit); });
    return {};
}

Result<void> Gathering::addPanelsAndSheets()
{
    for (const Panel &panel : m_book.panels) {
        m_archive.panels.push_back({panel.group, panel.members});
        for (const PanelMember &member : panel.members)
            m_experts.insert(member.expert);
    }
    LX_TRY(const auto sheets, SheetStore(m_workspace.database()).sheets(m_book.round.id));
    for (const StoredSheet &stored : sheets) {
        const ScoreSheet &sheet = stored.sheet;
        if (!isMember(sheet.entry))
            continue;
        m_experts.insert(sheet.expert);
        const bool isSubmitted = sheet.state == SheetState::Submitted;
        m_archive.sheets.push_back(
            {sheet.entry, sheet.expert, sheet.rubric, sheet.state,
             isSubmitted ? sheet.points : std::vector<std::optional<Points>>(), stored.excuse,
             std::nullopt});
    }
    return {};
}

Result<void> Gathering::addDecisions()
{
    for (const Veto &veto : m_book.vetoes) {
        if (!isMember(veto.entry))
            continue;
        m_archive.vetoes.push_back(veto);
        if (veto.proposedBy)
            m_experts.insert(*veto.proposedBy);
    }
    OutcomeStore outcome(m_workspace.database());
    LX_TRY(const auto lines, outcome.lineDecisions(m_book.round.id));
    for (const StoredLineDecision &line : lines)
        m_archive.lines.push_back({line.group, line.decision.level,
                                   line.decision.choice == TieAtLine::Include, line.decision.tied,
                                   line.by, line.reason, line.at});
    LX_TRY(const auto changes, outcome.awardChanges(m_book.round.id));
    for (const StoredAwardChange &change : changes) {
        if (isMember(change.change.entry))
            m_archive.changes.push_back(
                {change.change.entry, change.change.award, change.by, change.reason, change.at});
    }
    return {};
}

Result<void> Gathering::addOverrides()
{
    LX_TRY(const auto overrides, EntryStore(m_workspace.database()).overrides());
    for (const RuleOverride &one : overrides) {
        if (isMember(one.entry))
            m_archive.overrides.push_back(
                {one.entry, one.level, one.rule, one.reason, one.by, one.at});
    }
    return {};
}

Result<void> Gathering::addExperts()
{
    for (const ArchivedPackage &package : m_archive.packages)
        m_experts.insert(package.expert);
    LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
    for (const Expert &expert : experts) {
        if (m_experts.contains(expert.id))
            m_archive.experts.push_back({expert.id, expert.code});
    }
    return {};
}

Result<ResultArchive> Gathering::gather()
{
    LX_CHECK(addHead());
    addEntries();
    LX_CHECK(addDesigns());
    LX_CHECK(addUnits());
    LX_CHECK(addPanelsAndSheets());
    LX_CHECK(addDecisions());
    LX_CHECK(addOverrides());
    LX_CHECK(addReturnedScores(m_workspace, m_archive));
    LX_CHECK(addExperts());
    return std::move(m_archive);
}

Result<void> requireSound(const Reckoning &reckoning)
{
    const Round &round = reckoning.book.round;
    if (round.state != RoundState::Closed)
        return Error{
            ErrorCode::Refused,
            Text::tr("Round %1 is open. Close it first: an archive holds a result that does not "
                     "change any more.")
                .arg(round.name),
            {}};
    if (reckoning.awards.result.digest != round.digest)
        return Error{ErrorCode::Corrupt,
                     Text::tr("The result of round %1 does not follow from its sheets any more. "
                              "Verify the campaign.")
                         .arg(round.name),
                     {}};
    return {};
}

} // namespace

Result<ResultArchive> resultArchive(Workspace &workspace, const QString &round)
{
    LX_TRY(const Reckoning reckoning, reckon(workspace, round));
    LX_CHECK(requireSound(reckoning));
    return Gathering(workspace, reckoning).gather();
}

Result<ArchivedResult> archiveResult(Workspace &workspace, const QString &round,
                                     const QString &path, const Secret &passphrase)
{
    LX_TRY(const Round current, findRound(workspace, round));
    if (current.state != RoundState::Closed)
        LX_CHECK(resultArchive(workspace, round)); // says why not, before a key is asked for
    LX_TRY(const SigningKey key, campaignKey(workspace, passphrase));
    LX_TRY(const ResultArchive archive, resultArchive(workspace, round));
    LX_TRY(const QByteArray bytes, writeResultArchive(archive, key));
    LX_CHECK(writeDurably(path, bytes));
    LX_TRY(const QByteArray back, readSmallFile(path, kMostArchiveSize));
    if (back != bytes)
        return Error{
            ErrorCode::Storage,
            Text::tr("%1 does not read back as it was written. Use another disk.").arg(path),
            {}};
    const auto submitted = [](const ArchivedSheet &sheet) {
        return sheet.state == SheetState::Submitted;
    };
    const auto isSigned = [](const ArchivedSheet &sheet) { return sheet.file.has_value(); };
    const auto count = [&archive](auto holdsFor) {
        return static_cast<int>(
            std::count_if(archive.sheets.begin(), archive.sheets.end(), holdsFor));
    };
    return ArchivedResult{path,
                          fingerprint(key.publicKey()),
                          sha256(bytes),
                          static_cast<int>(archive.entries.size()),
                          count(submitted),
                          count(isSigned)};
}

} // namespace linxuan
