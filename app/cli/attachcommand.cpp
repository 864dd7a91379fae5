// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/attachreport.h"
#include "app/cli/command.h"
#include "app/cli/progressline.h"
#include "core/workspace/placing.h"
#include "core/workspace/placing/decisiontable.h"
#include "core/workspace/records.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

DecisionOptions optionsOf(const Call &call)
{
    DecisionOptions options;
    options.keeping = call.has("copy") ? Keeping::Copy : Keeping::Reference;
    options.dryRun = call.has("dry-run");
    options.replace = call.has("replace");
    options.reason = call.value("reason");
    return options;
}

FileOutcome outcomeOf(const Placement &file)
{
    if (file.verdict == FileVerdict::LeftOut)
        return FileOutcome::LeftOut;
    return file.verdict == FileVerdict::Likely ? FileOutcome::Proposed : FileOutcome::NotPlaced;
}

// Whether the command line says yes to a proposal; two files that claim one place are never both
// taken.
bool isAccepted(const Call &call, const AttachedFile &file)
{
    if (file.outcome != FileOutcome::Proposed)
        return false;
    const Doubts doubts = file.placement.doubts;
    if (doubts.testFlag(Doubt::SlotTwice))
        return false;
    if (doubts.testFlag(Doubt::Replaces) && !call.has("replace"))
        return false;
    const bool onlyReplaces = doubts == Doubts(Doubt::Replaces);
    return call.has("accept-likely") || (call.has("replace") && onlyReplaces);
}

Result<AttachReport> waitingReport(Workspace &workspace)
{
    AttachReport report;
    LX_TRY(const auto waiting, Placing(workspace).waiting());
    for (const Placement &file : waiting)
        report.files.push_back({file, outcomeOf(file), {}});
    return report;
}

// Carries out what the command line says yes to.
Result<void> accept(const Call &call, Workspace &workspace, AttachReport &report, TaskState &state)
{
    std::vector<PlacingDecision> decisions;
    for (const AttachedFile &file : report.files) {
        if (isAccepted(call, file))
            decisions.push_back({file.placement.path, *file.placement.slot()});
    }
    if (decisions.empty())
        return {};
    LX_TRY(const AttachReport decided,
           Placing(workspace).decide(decisions, optionsOf(call), state));
    for (AttachedFile &file : report.files) {
        const auto done = std::find_if(
            decided.files.begin(), decided.files.end(),
            [&file](const AttachedFile &one) { return one.placement.path == file.placement.path; });
        if (done == decided.files.end())
            continue;
        file.outcome = done->outcome;
        file.note = done->note;
    }
    return {};
}

Result<AttachReport> carryOut(const Call &call, Workspace &workspace, TaskState &state)
{
    Placing placing(workspace);
    const QString folder = call.argument(0);
    if (call.has("from")) {
        const QString table = call.value("from");
        const QString base = folder.isEmpty() ? QFileInfo(table).absolutePath()
                                              : QFileInfo(folder).absoluteFilePath();
        return placing.decideByTable(table, base, optionsOf(call), state);
    }
    AttachReport report;
    if (folder.isEmpty()) {
        LX_TRY(report, waitingReport(workspace));
    } else {
        AttachRequest request;
        request.folder = folder;
        request.keeping = optionsOf(call).keeping;
        request.dryRun = call.has("dry-run");
        LX_TRY(report, placing.attach(request, state));
    }
    LX_CHECK(accept(call, workspace, report, state));
    return report;
}

Result<Status> runAttach(const Call &call)
{
    if (call.has("replace"))
        LX_CHECK(call.needed("reason"));
    LX_TRY(const auto workspace, call.openWorkspace());
    TaskState state;
    Result<AttachReport> carried = [&] {
        const ProgressLine progress(state);
        return carryOut(call, *workspace, state);
    }();
    LX_TRY(const AttachReport report, std::move(carried));
    QHash<EntryId, QString> codes;
    LX_TRY(const auto entries, Records(*workspace).entries());
    for (const Entry &entry : entries)
        codes.insert(entry.id, entry.code);
    if (call.has("list"))
        LX_CHECK(writeDecisionTable(*workspace, report.files, call.value("list")));
    if (call.wantsJson())
        call.printJson(attachJson(report, codes));
    else
        showAttachReport(call, report, codes);
    if (call.has("dry-run"))
        call.print(Text::tr("Nothing was stored: this was a dry run."));
    return report.isSettled() ? Status::Done : Status::Problems;
}

QString details()
{
    return Text::tr(
        "With FOLDER: finds which file belongs to which entry. What is certain is placed at once, "
        "what is likely is proposed, the rest is listed; exit status 1 while something is left. "
        "Without FOLDER: what still waits. --list writes it as a table with 文件, 作品编号, 材料, "
        "课时, "
        "判断, 理由; corrected there, --from takes it back (不收 under 判断 leaves a file out). "
        "Relative paths of --from begin in FOLDER, or beside the table.\n\n"
        "--json: {\"folder\",\"counts\":{…},\"files\":[{\"file\",\"outcome\":\"placed|moved|"
        "unchanged|proposed|not_placed|refused|unreadable|left_out\",\"entry\",\"kind\",\"hour\","
        "\"reason\",\"note\"}],\"rejected\":[{\"sheet\",\"row\",\"column\",\"value\",\"reason\"}]"
        "}");
}

} // namespace

std::vector<Command> attachCommands()
{
    return {
        {"attach",
         QStringLiteral("[FOLDER] -w DIR"),
         Text::tr("finds where handed-in files belong and takes them in"),
         {workspaceOption(),
          option("copy",
                 Text::tr("Copies the files into the campaign instead of referring to "
                          "where they lie.")),
          option("dry-run", Text::tr("Says what would happen and stores nothing.")),
          option("list", Text::tr("Writes the report as a table, .xlsx or .csv."), "FILE"),
          option("from", Text::tr("Takes decisions from a table."), "TABLE"),
          option("accept-likely",
                 Text::tr("Takes what is proposed, except where two files claim "
                          "one place.")),
          option("replace", Text::tr("Replaces files handed in before; needs --reason.")),
          reasonOption()},
         0,
         1,
         runAttach,
         details()},
    };
}

} // namespace linxuan::cli
