// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/recusalkind.h"
#include "core/storage/deskstore.h"
#include "core/storage/expertstore.h"
#include "core/storage/sheetstore.h"
#include "core/storage/vetostore.h"
#include "core/workspace/exchange/collecting.h"
#include "core/workspace/exchange/collectionplan.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Collection)
};

// Takes one file's sheets, recusals, vetoes and viewings in.
class Taking
{
public:
    Taking(Workspace &workspace, Write &write, const ReturnRound &round, const PackageRow &package,
           const CollectedFile &file, CollectReport &report)
        : m_workspace(workspace)
        , m_write(write)
        , m_round(round)
        , m_package(package)
        , m_file(file)
        , m_report(report)
    { }

    Result<void> run()
    {
        LX_CHECK(leaveFormerStrays());
        for (const ReturnedSheetPlan &plan : m_file.sheets)
            LX_CHECK(take(plan));
        LX_CHECK(takeRecusals());
        LX_CHECK(takeVetoes());
        return takeViewings();
    }

private:
    const ScoreFile &scores() const { return m_file.read->scores; }
    Result<void> take(const ReturnedSheetPlan &plan);
    Result<void> put(const ReturnedSheetPlan &plan);
    Result<void> leaveFormerStrays();
    Result<void> takeRecusals();
    Result<void> takeVetoes();
    Result<void> takeViewings();

    Workspace &m_workspace;
    Write &m_write;
    const ReturnRound &m_round;
    const PackageRow &m_package;
    const CollectedFile &m_file;
    CollectReport &m_report;
};

// What had no place in an older file of the package stands in this one, too, or was taken back.
Result<void> Taking::leaveFormerStrays()
{
    ExchangeStore store(m_write.database());
    LX_TRY(const auto files, store.scoreFiles());
    LX_TRY(const auto strays, store.strays());
    for (StraySheetRow stray : strays) {
        const bool isOfPackage =
            std::any_of(files.begin(), files.end(), [&](const ScoreFileRow &file) {
                return file.digest == stray.digest && file.serial == m_package.serial;
            });
        if (!isOfPackage || stray.state != StrayState::Open)
            continue;
        stray.state = StrayState::Left;
        stray.decidedBy = m_workspace.actor();
        stray.decidedAt = m_workspace.now();
        stray.reason =
            Text::tr("A newer file of the package came: number %1.").arg(scores().sequence);
        LX_CHECK(store.update(stray, m_write.trail()));
    }
    return {};
}

Result<void> Taking::put(const ReturnedSheetPlan &plan)
{
    const StoredSheet &known = *m_round.stored(plan.entry, m_package.expert);
    const ScoreSheet sheet = m_round.sheetOf(scores().sheets[plan.sheet], m_package.expert);
    LX_CHECK(SheetStore(m_write.database()).update(known, sheet, {}, m_write.trail()));
    LX_CHECK(DeskStore(m_write.database()).removeDraft({sheet.round, sheet.entry, sheet.expert}));
    if (plan.standing != ReturnedStanding::Changed)
        return {};
    return m_write.record(
        u"sheet.replace"_s, sheet.entry.toBytes(),
        {{u"round"_s, scores().round},
         {u"expert"_s, sheet.expert.toString()},
         {u"before"_s, pointsText(known.sheet.points)},
         {u"after"_s, pointsText(sheet.points)},
         {u"reason"_s, Text::tr("score file %1 of the package").arg(scores().sequence)}});
}

Result<void> Taking::take(const ReturnedSheetPlan &plan)
{
    switch (plan.standing) {
    case ReturnedStanding::Same:
        return {};
    case ReturnedStanding::New:
        ++m_report.added;
        return put(plan);
    case ReturnedStanding::Changed:
        ++m_report.changed;
        return put(plan);
    case ReturnedStanding::Stray:
        break;
    }
    ++m_report.strays;
    return ExchangeStore(m_write.database())
        .insert(
            {m_file.read->digest, plan.entry, plan.code, *plan.why, StrayState::Open, {}, {}, {}},
            m_write.trail());
}

Result<void> Taking::takeRecusals()
{
    for (const ReturnedRecusal &recusal : scores().recusals) {
        const Entry *entry = m_round.entry(recusal.entry);
        const StoredSheet *known = m_round.stored(recusal.entry, m_package.expert);
        if (!entry || !m_file.recused.contains(entry->code))
            continue;
        const QString reason =
            recusal.reason.trimmed().isEmpty() ? recusal.kind : recusal.reason.trimmed();
        if (known) {
            ScoreSheet sheet = known->sheet;
            sheet.state = SheetState::Recused;
            sheet.stateReason = reason;
            LX_CHECK(SheetStore(m_write.database()).update(*known, sheet, {}, m_write.trail()));
        }
        LX_CHECK(ExpertStore(m_write.database())
                     .insert(Recusal{RecusalId::create(),
                                     m_package.expert,
                                     recusal.entry,
                                     {},
                                     reason,
                                     recusalKindFromText(recusal.kind)}));
        LX_CHECK(m_write.record(
            u"sheet.recuse"_s, recusal.entry.toBytes(),
            {{u"round"_s, scores().round}, {u"expert"_s, scores().expert}, {u"reason"_s, reason}}));
        ++m_report.recusals;
    }
    return {};
}

Result<void> Taking::takeVetoes()
{
    VetoStore store(m_write.database());
    LX_TRY(const auto known, store.vetoes(m_package.round));
    for (const ReturnedVeto &returned : scores().vetoes) {
        const bool isKnown = holdsVeto(known, returned, m_package.expert);
        if (isKnown || !m_round.entry(returned.entry)
            || !m_workspace.profile().vetoItem(returned.item))
            continue;
        Veto veto;
        veto.id = returned.id;
        veto.round = m_package.round;
        veto.entry = returned.entry;
        veto.proposedBy = m_package.expert;
        veto.item = returned.item;
        veto.evidence = returned.evidence;
        veto.text = returned.text;
        LX_CHECK(store.insert(veto, m_write.trail()));
        LX_CHECK(m_write.record(u"veto.propose"_s, veto.entry.toBytes(),
                                {{u"round"_s, scores().round}, {u"item"_s, veto.item}}));
        ++m_report.vetoes;
    }
    return {};
}

Result<void> Taking::takeViewings()
{
    ExchangeStore store(m_write.database());
    for (const ReturnedViewing &viewing : scores().viewings) {
        if (m_round.entry(viewing.entry))
            LX_CHECK(
                store.save(m_package.round, m_package.expert,
                           {viewing.entry, viewing.material, viewing.openMs, viewing.seenPercent}));
    }
    return {};
}

ScoreFileRow rowOf(const Workspace &workspace, const CollectedFile &file)
{
    const ScoreFile &scores = file.read->scores;
    ScoreFileRow row;
    row.digest = file.read->digest;
    row.serial = scores.serial;
    row.sequence = scores.sequence;
    row.previous = scores.previous;
    row.kind = toCode(scores.kind);
    row.writtenAt = scores.writtenAt;
    row.decidedBy = workspace.actor();
    row.decidedAt = workspace.now();
    row.body = file.body;
    return row;
}

// A file that was chosen against another takes the other's place, and of all behind that.
Result<void> makePlace(Write &write, const Workspace &workspace,
                       const std::vector<ScoreFileRow> &known, const ScoreFile &chosen,
                       const QString &reason)
{
    for (ScoreFileRow row : known) {
        if (row.serial != chosen.serial || row.state != ReturnedState::Taken
            || row.sequence < chosen.sequence)
            continue;
        row.state = ReturnedState::Aside;
        row.decidedBy = workspace.actor();
        row.decidedAt = workspace.now();
        row.reason = reason;
        LX_CHECK(ExchangeStore(write.database()).update(row, write.trail()));
    }
    return {};
}

Result<void> insertFile(Write &write, const ScoreFileRow &row,
                        const std::vector<ScoreFileRow> &known)
{
    ExchangeStore store(write.database());
    const bool isKnown = std::any_of(known.begin(), known.end(), [&row](const ScoreFileRow &one) {
        return one.digest == row.digest;
    });
    // One that was put aside earlier can be chosen after all.
    return isKnown ? store.update(row, write.trail()) : store.insert(row, write.trail());
}

Result<void> recordFile(Write &write, const CollectedFile &file, const RoundId &round,
                        const CollectReport &of)
{
    const ScoreFile &scores = file.read->scores;
    return write.record(u"scores.collect"_s, round.toBytes(),
                        {{u"round"_s, scores.round},
                         {u"expert"_s, scores.expert},
                         {u"file"_s, QString::fromLatin1(file.read->digest.toHex())},
                         {u"sequence"_s, scores.sequence},
                         {u"new"_s, of.added},
                         {u"changed"_s, of.changed},
                         {u"strays"_s, of.strays}});
}

void add(CollectReport &sum, const CollectReport &of)
{
    sum.files += of.files;
    sum.added += of.added;
    sum.changed += of.changed;
    sum.strays += of.strays;
    sum.recusals += of.recusals;
    sum.vetoes += of.vetoes;
}

} // namespace

Result<CollectReport> Collection::apply(Workspace &workspace)
{
    LX_TRY(Write write, Write::begin(workspace));
    if (write.trail().head().digest != m_head)
        return Error{ErrorCode::Conflict,
                     Text::tr("The campaign has changed since these files were read. Look at the "
                              "table again."),
                     {}};
    LX_TRY(const auto packages, ExchangeStore(write.database()).packages());
    LX_TRY(const auto known, ExchangeStore(write.database()).scoreFiles());
    CollectReport report;
    std::map<QString, std::unique_ptr<ReturnRound>> rounds;
    for (const size_t place : m_order) {
        const CollectedFile &file = m_files[place];
        const ScoreFile &scores = file.read->scores;
        LX_CHECK(storeFile(write, workspace, file, known));
        auto &round = rounds[scores.round];
        if (!round) {
            LX_TRY(round, ReturnRound::open(workspace, scores.round));
        }
        const auto package =
            std::find_if(packages.begin(), packages.end(),
                         [&scores](const PackageRow &one) { return one.serial == scores.serial; });
        CollectReport of;
        of.files = 1;
        LX_CHECK(Taking(workspace, write, *round, *package, file, of).run());
        LX_CHECK(recordFile(write, file, package->round, of));
        add(report, of);
    }
    for (const CollectedFile &file : m_files)
        LX_CHECK(keepAside(write, workspace, file, known));
    if (report.files == 0)
        return report; // nothing new: not even a record
    LX_CHECK(write.commit(Area::Sheets | Area::Experts | Area::Outcome));
    return report;
}

// In the place of those that it was chosen against.
Result<void> Collection::storeFile(Write &write, const Workspace &workspace,
                                   const CollectedFile &file,
                                   const std::vector<ScoreFileRow> &known) const
{
    ScoreFileRow row = rowOf(workspace, file);
    row.reason = m_chosen.value(row.digest);
    if (!row.reason.isEmpty())
        LX_CHECK(makePlace(write, workspace, known, file.read->scores, row.reason));
    return insertFile(write, row, known);
}

// The other file of a choice.
Result<void> Collection::keepAside(Write &write, const Workspace &workspace,
                                   const CollectedFile &file,
                                   const std::vector<ScoreFileRow> &known) const
{
    if (file.standing != ScoreFileStanding::Forked)
        return {};
    for (const size_t place : m_order) {
        const CollectedFile &taken = m_files[place];
        const QString reason = m_chosen.value(taken.read->digest);
        if (reason.isEmpty() || taken.read->scores.serial != file.read->scores.serial
            || taken.read->scores.sequence != file.read->scores.sequence)
            continue;
        ScoreFileRow row = rowOf(workspace, file);
        row.state = ReturnedState::Aside;
        row.reason = reason;
        const bool isKnown =
            std::any_of(known.begin(), known.end(),
                        [&row](const ScoreFileRow &one) { return one.digest == row.digest; });
        return isKnown ? Result<void>() : insertFile(write, row, known);
    }
    return {};
}

} // namespace linxuan
