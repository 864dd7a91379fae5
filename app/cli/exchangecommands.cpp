// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/exchangejson.h"
#include "app/cli/importreport.h"
#include "app/cli/json.h"
#include "app/cli/passphrase.h"
#include "core/base/clock.h"
#include "core/exchange/packagecheck.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/intake.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Result<std::unique_ptr<ReviewPackage>> openPackage(const Call &call)
{
    LX_TRY(const Secret passphrase, passphraseOf(call));
    return ReviewPackage::open(call.argument(0), passphrase);
}

void sayFaults(const ReviewPackage &package)
{
    for (const PackageFault &fault : package.faults())
        Call::say(QStringLiteral("%1: %2").arg(fault.path, fault.text));
}

Result<ImportReport> fillFrom(const Call &call, const QString &folder)
{
    ImportRequest request;
    request.kind = ImportKind::Scores;
    LX_TRY(request.path, call.needed("from"));
    if (call.has("sheet"))
        request.sheet = call.value("sheet");
    LX_TRY(const auto workspace, Workspace::open(folder));
    return Intake(*workspace).import(request);
}

Result<Status> runFill(const Call &call)
{
    std::unique_ptr<ReviewPackage> package;
    QString folder = call.argument(0);
    if (holdsPackage(folder)) {
        LX_TRY(package, openPackage(call));
        LX_TRY(const ScoresPreview now, previewScores(*package));
        if (now.isFinal)
            return finalScoresWritten();
        sayFaults(*package);
        folder = package->deskFolder();
    }
    LX_TRY(const ImportReport report, fillFrom(call, folder));
    if (call.wantsJson())
        call.printJson(importJson(report));
    else
        showReport(call, report, false);
    return report.rejected.empty() ? Status::Done : Status::Problems;
}

Result<Status> runSeal(const Call &call)
{
    LX_TRY(const QString out, call.needed("out"));
    LX_TRY(const auto package, openPackage(call));
    const auto kind = call.has("final") ? ScoreFileKind::Final : ScoreFileKind::Partial;
    LX_TRY(const WrittenScores written, writeScores(*package, out, kind));
    if (call.wantsJson())
        call.printJson(sealJson(written));
    call.print(
        Text::tr("%1: file %2 of the package, %n submitted sheet(s)", nullptr, written.sheets)
            .arg(out)
            .arg(written.sequence));
    if (!written.missing.isEmpty())
        call.print(Text::tr("Not submitted: %1").arg(written.missing.join(Text::tr(", "))));
    if (!written.recused.isEmpty())
        call.print(Text::tr("Recused: %1").arg(written.recused.join(Text::tr(", "))));
    const bool isShort = kind == ScoreFileKind::Final && !written.missing.isEmpty();
    return isShort ? Status::Problems : Status::Done;
}

void showFile(const Call &call, const CollectedFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    if (!file.refused.isEmpty()) {
        call.print(QStringLiteral("✗ %1  %2").arg(name, file.refused));
        return;
    }
    const ScoreFile &scores = file.read->scores;
    call.print(Text::tr("%1  expert %2, file %3: new %4, same %5, changed %6, missing %7")
                   .arg(name, scores.expert)
                   .arg(scores.sequence)
                   .arg(newSheets(file))
                   .arg(sameSheets(file))
                   .arg(changedSheets(file))
                   .arg(file.missing.size()));
    for (const ReturnedSheetPlan &sheet : file.sheets) {
        if (sheet.why)
            call.print(QStringLiteral("  ✗ %1  %2").arg(sheet.code, displayText(*sheet.why)));
    }
    for (const QString &note : file.notes)
        call.print(QStringLiteral("  %1").arg(note));
}

// --take FILE --reason …: of files that contradict each other.
Result<void> chooseFiles(const Call &call, Workspace &workspace, Collection &collection)
{
    for (const QString &chosen : call.values("take")) {
        LX_TRY(const QString reason, call.needed("reason"));
        const QString path = QFileInfo(chosen).absoluteFilePath();
        bool isFound = false;
        for (size_t i = 0; i < collection.files().size() && !isFound; ++i) {
            isFound = QFileInfo(collection.files()[i].path).absoluteFilePath() == path;
            if (isFound)
                LX_CHECK(collection.choose(workspace, i, reason));
        }
        if (!isFound)
            return usage(Text::tr("--take names %1, which is not among the files.").arg(chosen));
    }
    return {};
}

bool hasStrays(const Collection &collection)
{
    return std::any_of(
        collection.files().begin(), collection.files().end(),
        [](const CollectedFile &file) { return file.count(ReturnedStanding::Stray) > 0; });
}

Result<Status> runCollect(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(Collection collection, Collection::read(*workspace, call.arguments()));
    LX_CHECK(chooseFiles(call, *workspace, collection));
    if (!call.has("dry-run")) {
        LX_TRY(const CollectReport report, collection.apply(*workspace));
        Q_UNUSED(report);
    }
    if (call.wantsJson())
        call.printJson(collectJson(collection));
    for (const CollectedFile &file : collection.files())
        showFile(call, file);
    return collection.hasRefused() || hasStrays(collection) ? Status::Problems : Status::Done;
}

Result<Status> runReturns(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const auto states, returnStates(*workspace, round));
    if (call.wantsJson())
        call.printJson(returnsJson(round, states));
    bool isOpen = false;
    for (const ReturnState &state : states) {
        isOpen = isOpen || state.submitted < state.assigned || state.strays > 0;
        const QString packed =
            state.packedAt ? officeText(*state.packedAt) : Text::tr("not packed");
        const QString file = state.sequence
            ? Text::tr("file %1%2")
                  .arg(*state.sequence)
                  .arg(state.isFinal ? Text::tr(", final") : QString())
            : Text::tr("nothing returned");
        call.print(QStringLiteral("%1  %2  %3/%4  %5  %6%7")
                       .arg(state.expert, -8)
                       .arg(state.name)
                       .arg(state.submitted)
                       .arg(state.assigned)
                       .arg(packed, file,
                            state.isOutdated ? Text::tr("  assignments changed since it was packed")
                                             : QString()));
    }
    return isOpen ? Status::Problems : Status::Done;
}

Result<Status> listStrays(const Call &call, const std::vector<ReturnedStray> &strays)
{
    bool isOpen = false;
    for (const ReturnedStray &stray : strays) {
        if (stray.row.state != StrayState::Open)
            continue;
        isOpen = true;
        call.print(QStringLiteral("%1  %2  %3  %4")
                       .arg(stray.row.code, stray.expert, stray.total, displayText(stray.row.why)));
    }
    if (call.wantsJson())
        call.printJson(straysJson(strays));
    return isOpen ? Status::Problems : Status::Done;
}

Result<Status> runStrays(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const auto strays, returnedStrays(*workspace, round));
    if (!call.has("place") && !call.has("leave"))
        return listStrays(call, strays);
    if (call.has("place") && call.has("leave"))
        return usage(Text::tr("Either --place or --leave."));
    LX_TRY(const QString reason, call.needed("reason"));
    LX_TRY(const QString expert, call.needed("expert"));
    const bool isPlaced = call.has("place");
    const QString code = call.value(isPlaced ? "place" : "leave");
    for (const ReturnedStray &stray : strays) {
        if (stray.row.code != code || stray.expert != expert || stray.row.state != StrayState::Open)
            continue;
        LX_CHECK(settleStray(*workspace, stray.row, isPlaced, reason));
        return Status::Done;
    }
    return Error{
        ErrorCode::NotFound,
        Text::tr("Expert %1 has no sheet for %2 that waits for a place.").arg(expert, code),
        {}};
}

Result<Status> runKey(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    if (call.has("new-passphrase-file") || call.has("no-passphrase")) {
        LX_TRY(const Secret current, passphraseOf(call));
        LX_TRY(const Secret fresh, passphraseOf(call, "new-passphrase-file"));
        LX_CHECK(setCampaignPassphrase(*workspace, current, fresh));
    }
    LX_TRY(const QByteArray key, campaignPublicKey(*workspace));
    LX_TRY(const bool isLocked, isCampaignKeyLocked(*workspace));
    if (call.wantsJson())
        call.printJson(
            QJsonDocument(QJsonObject{{QStringLiteral("fingerprint"), fingerprint(key)},
                                      {QStringLiteral("key"), QString::fromLatin1(key.toHex())},
                                      {QStringLiteral("passphrase"), isLocked}}));
    call.print(Text::tr("The campaign signs with the key %1.").arg(fingerprint(key)));
    call.print(isLocked ? Text::tr("It opens with a passphrase only.")
                        : Text::tr("It has no passphrase."));
    return Status::Done;
}

QCommandLineOption expertOption()
{
    return option("expert", Text::tr("The expert's code."), "E");
}

Command fillCommand()
{
    return {"fill",
            QStringLiteral("PACKAGE --from FILE"),
            Text::tr("scores, notes and vetoes of assigned entries from a table"),
            {option("from", Text::tr("The table: xlsx, ods or csv."), "FILE"),
             option("sheet", Text::tr("Only this sheet."), "SHEET"), passphraseFileOption()},
            1,
            1,
            runFill};
}

Command sealCommand()
{
    return {"seal",
            QStringLiteral("PACKAGE --out FILE [--final]"),
            Text::tr("the package's submitted sheets as one signed .lxscores file"),
            {option("out", Text::tr("The file to write."), "FILE"),
             option("final", Text::tr("Nothing can change after it.")), passphraseFileOption()},
            1,
            1,
            runSeal};
}

Command collectCommand()
{
    return {
        "collect",
        QStringLiteral("FILE… -w DIR [--dry-run]"),
        Text::tr("takes returned score files in"),
        {workspaceOption(), reasonOption(),
         option("take",
                Text::tr("Of files that contradict each other this one counts; needs --reason."),
                "FILE"),
         option("dry-run", Text::tr("Only says what would be taken in."))},
        1,
        std::nullopt,
        runCollect};
}

Command straysCommand()
{
    return {"strays",
            QStringLiteral("-w DIR --round R [--place CODE|--leave CODE --expert E --reason …]"),
            Text::tr("returned sheets that have no place; places or leaves one"),
            {workspaceOption(), roundOption(), expertOption(), reasonOption(),
             option("place", Text::tr("Takes the sheet for this entry in."), "CODE"),
             option("leave", Text::tr("Leaves the sheet for this entry out."), "CODE")},
            0,
            0,
            runStrays};
}

Command keyCommand()
{
    return {"campaign-key",
            QStringLiteral("-w DIR"),
            Text::tr("the key that the campaign signs with; puts it under a passphrase"),
            {workspaceOption(), passphraseFileOption(),
             option("new-passphrase-file",
                    Text::tr("A file whose first line is the passphrase from now on."), "F"),
             option("no-passphrase", Text::tr("Takes the passphrase away."))},
            0,
            0,
            runKey};
}

} // namespace

std::vector<Command> exchangeCommands()
{
    return {fillCommand(),
            sealCommand(),
            collectCommand(),
            {"returns",
             QStringLiteral("-w DIR --round R"),
             Text::tr("what was packed for each expert and what came back"),
             {workspaceOption(), roundOption()},
             0,
             0,
             runReturns},
            straysCommand(),
            keyCommand()};
}

} // namespace linxuan::cli
