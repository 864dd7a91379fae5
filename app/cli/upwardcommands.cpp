// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/passphrase.h"
#include "app/cli/progressline.h"
#include "app/cli/upwardreport.h"
#include "core/model/codes.h"

#include <QCoreApplication>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Result<UpwardSecrets> secretsOf(const Call &call)
{
    UpwardSecrets secrets;
    LX_TRY(secrets.file, passphraseOf(call, "passphrase-file"));
    LX_TRY(secrets.campaignKey, passphraseOf(call, "campaign-passphrase-file"));
    return secrets;
}

Status answer(const Call &call, const SentFile &sent)
{
    if (call.wantsJson())
        call.printJson(sentJson(sent));
    else
        showSent(call, sent);
    return sent.notCopied.isEmpty() ? Status::Done : Status::Problems;
}

Result<Status> runSend(const Call &call)
{
    LX_TRY(const QString name, call.needed("level"));
    const auto level = fromCode<Level>(name);
    if (!level || *level == Level::Declared)
        return usage(Text::tr("--level is school, county, city or province."));
    SendRequest request;
    request.level = *level;
    request.unit = call.value("unit");
    request.withMaterials = call.has("materials");
    LX_TRY(request.path, call.needed("out"));
    LX_TRY(const UpwardSecrets secrets, secretsOf(call));
    LX_TRY(const auto workspace, call.openWorkspace());
    TaskState state;
    const ProgressLine progress(state);
    LX_TRY(const SentFile sent, writeRecommendation(*workspace, request, secrets, state));
    return answer(call, sent);
}

Result<Status> runAnswer(const Call &call)
{
    LX_TRY(const QString to, call.needed("to"));
    LX_TRY(const QString path, call.needed("out"));
    LX_TRY(const UpwardSecrets secrets, secretsOf(call));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const SentFile sent, writeDecisions(*workspace, to, path, secrets));
    return answer(call, sent);
}

// One file; what it is refused for is told with it, so that the others are still taken.
ReceivedFile receiveOne(const Call &call, Workspace &workspace, const QString &path,
                        const Secret &passphrase)
{
    ReceiveRequest request;
    request.path = path;
    request.materials = call.value("materials");
    request.keeping = call.has("reference") ? Keeping::Reference : Keeping::Copy;
    request.trust = call.value("trust");
    request.countsFor = call.value("as");
    request.reason = call.value("reason");
    request.takeFork = call.has("take-fork");
    TaskState state;
    const ProgressLine progress(state);
    auto report = call.has("dry-run") ? previewUpward(workspace, request, passphrase, state)
                                      : receiveUpward(workspace, request, passphrase, state);
    if (!report)
        return {path, {}, report.error().message};
    return {path, *std::move(report), {}};
}

Result<Status> runReceive(const Call &call)
{
    if (call.has("take-fork") && call.value("reason").trimmed().isEmpty())
        return usage(Text::tr("--take-fork needs --reason."));
    LX_TRY(const Secret passphrase, passphraseOf(call, "passphrase-file"));
    LX_TRY(const auto workspace, call.openWorkspace());
    std::vector<ReceivedFile> files;
    bool isClean = true;
    bool isAnyTaken = false;
    for (const QString &path : call.arguments()) {
        files.push_back(receiveOne(call, *workspace, path, passphrase));
        const ReceivedFile &file = files.back();
        isAnyTaken = isAnyTaken || file.report;
        isClean = isClean && file.report && file.report->withProblems() == 0
            && file.report->materials.altered.isEmpty();
        if (!file.report)
            Call::say(QStringLiteral("linxuan-cli receive: %1: %2").arg(path, file.refused));
        else
            showReceived(call, file, call.has("dry-run"));
    }
    if (call.wantsJson())
        call.printJson(receivedJson(files));
    if (!isAnyTaken)
        return Status::Failed;
    return isClean ? Status::Done : Status::Problems;
}

QCommandLineOption outOption()
{
    return option("out", Text::tr("The file to write, NAME.lxrec."), "FILE");
}

QCommandLineOption passphraseOption()
{
    return option("passphrase-file",
                  Text::tr("A file whose first line is the passphrase that opens the file."),
                  "FILE");
}

QCommandLineOption keyPassphraseOption()
{
    return option("campaign-passphrase-file",
                  Text::tr("The passphrase of the campaign's key, where it has one."), "FILE");
}

Command sendCommand()
{
    return {
        "send",
        QStringLiteral("--level LEVEL --out FILE.lxrec -w DIR"),
        Text::tr("the recommended entries as one signed file for the office above"),
        {workspaceOption(), option("level", Text::tr("school, county, city or province."), "LEVEL"),
         outOption(),
         option("unit", Text::tr("Only this county's, zone's or direct school's entries."), "UNIT"),
         option("materials",
                Text::tr("Copies the materials as well, to NAME-materials beside the file.")),
         passphraseOption(), keyPassphraseOption()},
        0,
        0,
        runSend,
        Text::tr("The file holds telephone and identity numbers, which the office above needs: "
                 "carry it like the tables, or give it a passphrase. It always has all entries; "
                 "the newest file is enough. Tell the receiver the fingerprint by telephone.")};
}

Command receiveCommand()
{
    return {
        "receive",
        QStringLiteral("FILE… -w DIR"),
        Text::tr("takes another office's signed list or answer in"),
        {workspaceOption(),
         option("materials",
                Text::tr("The folder with the materials; else the one beside the file."), "FOLDER"),
         option("reference", Text::tr("Leaves the materials where they are.")),
         option("trust",
                Text::tr("The sender's fingerprint, compared by telephone; the first time."),
                "FINGERPRINT"),
         option("as", Text::tr("All the sender's entries count for this unit, from now on."),
                "UNIT"),
         reasonOption(), passphraseOption(),
         option("take-fork",
                Text::tr("Takes a file that does not follow from the one before, with --reason: "
                         "the sender works from an older copy of its campaign.")),
         option("dry-run", Text::tr("Shows what would be done and stores nothing."))},
        1,
        std::nullopt,
        runReceive,
        Text::tr("Entries meet the rules of recommending, as in a table that is imported; those "
                 "with an obstacle stay out, --reason lets pass what may be overridden. A file "
                 "that was altered, is older or contradicts one that was taken in, or is signed "
                 "with another key than before, is refused.")};
}

Command answerCommand()
{
    return {"answer",
            QStringLiteral("--to SENDER --out FILE.lxrec -w DIR"),
            Text::tr("what became of a sender's entries, as one signed file for it"),
            {workspaceOption(),
             option("to", Text::tr("The sender, by name or fingerprint."), "SENDER"), outOption(),
             passphraseOption(), keyPassphraseOption()},
            0,
            0,
            runAnswer,
            Text::tr("Levels reached, awards of the closed round, and what was returned or taken "
                     "out, with the reason.")};
}

} // namespace

std::vector<Command> upwardCommands()
{
    return {sendCommand(), receiveCommand(), answerCommand()};
}

} // namespace linxuan::cli
