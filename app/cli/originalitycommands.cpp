// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/model/codes.h"
#include "core/report/document.h"
#include "core/report/pdf.h"
#include "core/task/task.h"
#include "core/workspace/originality.h"
#include "core/workspace/textlibrary.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

QString partyName(const ComparedFile &file)
{
    return file.party().entry + u' ' + file.kind;
}

void show(const Call &call, const OriginalityReport &report)
{
    for (const AlikePair &pair : report.pairs) {
        QStringList parts{partyName(report.files[pair.left]), partyName(report.files[pair.right]),
                          shareText(pair.leftShare), shareText(pair.rightShare),
                          QString::number(pair.longest())};
        if (pair.isSameFile)
            parts += Text::tr("same file");
        if (pair.pictures > 0)
            parts += Text::tr("%n picture(s) in common", nullptr, pair.pictures);
        parts += pair.decision ? displayName(pair.decision->verdict) : Text::tr("not decided");
        call.print(parts.join(u'\t'));
    }
    for (const UnreadFile &file : report.unread)
        call.print(QStringLiteral("? %1: %2").arg(partyName(report.files[file.file]), file.why));
    call.print(Text::tr("%1 texts compared with each other and with %2 of earlier campaigns: %3 "
                        "pairs, %4 not decided. It is advice: a person decides.")
                   .arg(report.compared)
                   .arg(report.library)
                   .arg(report.pairs.size())
                   .arg(report.undecided()));
}

// The pairs of two entries, named "E0012:E0345" in any order.
Result<std::vector<AlikePair>> pairsNamed(const OriginalityReport &report, const QString &name)
{
    std::vector<AlikePair> found;
    for (const AlikePair &pair : report.pairs) {
        const QString left = report.files[pair.left].party().entry;
        const QString right = report.files[pair.right].party().entry;
        if (name == left + u':' + right || name == right + u':' + left)
            found.push_back(pair);
    }
    if (found.empty())
        return Error{
            ErrorCode::NotFound,
            Text::tr("There is no pair %1. linxuan-cli originality -w DIR lists them.").arg(name),
            {}};
    return found;
}

Result<Status> runDecide(const Call &call, Originality &originality,
                         const OriginalityReport &report)
{
    const auto verdict = fromCode<PairVerdict>(call.value("as"));
    if (!verdict)
        return usage(Text::tr("Give --as fine, quoted or copied."));
    LX_TRY(const QString by, call.needed("by"));
    LX_TRY(const QString reason, call.needed("reason"));
    LX_TRY(const auto pairs, pairsNamed(report, call.value("decide")));
    for (const AlikePair &pair : pairs)
        LX_CHECK(originality.decide(report, pair, *verdict, by, reason));
    call.print(Text::tr("Decided: %1").arg(displayName(*verdict)));
    return Status::Done;
}

// The entry whose code stands before the colon is the one that copied.
Result<Status> runCase(const Call &call, Originality &originality, const OriginalityReport &report)
{
    LX_TRY(const QString by, call.needed("by"));
    LX_TRY(const QString reason, call.needed("reason"));
    const QString name = call.value("open-case");
    LX_TRY(const auto pairs, pairsNamed(report, name));
    for (const size_t number : {pairs.front().left, pairs.front().right}) {
        const ComparedFile &file = report.files[number];
        if (!file.isOwn() || !name.startsWith(file.entryCode + u':'))
            continue;
        LX_TRY(const Veto veto,
               originality.openCase(report, pairs.front(), file.material->entry, by, reason));
        call.print(Text::tr("Veto %1 proposed against %2; a second person decides.")
                       .arg(veto.item, file.entryCode));
        return Status::Done;
    }
    return usage(Text::tr("--open-case takes A:B, and A is an entry of this campaign."));
}

Result<Status> runPrintPair(const Call &call, Originality &originality,
                            const OriginalityReport &report)
{
    LX_TRY(const QString out, call.needed("out"));
    LX_TRY(const auto pairs, pairsNamed(report, call.value("print-pair")));
    LX_TRY(const Document document, originality.document(report, pairs.front()));
    LX_TRY(const int pages, writePdf(document, out));
    call.print(Text::tr("%1: %n page(s)", nullptr, pages).arg(out));
    return Status::Done;
}

Result<Status> runExport(const Call &call, Workspace &workspace)
{
    TaskState state;
    const QString path = call.value("export-library");
    LX_TRY(const LibraryExport done,
           TextLibrary(workspace).save(path, storedContents(workspace), call.has("with-teachers"),
                                       state));
    if (call.wantsJson())
        call.printJson(libraryJson(path, done));
    call.print(Text::tr("%1: %2 texts, %3 of them of earlier campaigns")
                   .arg(path)
                   .arg(done.texts)
                   .arg(done.earlier));
    if (done.unread > 0)
        call.print(
            Text::tr("! %n file(s) without a text that could be read", nullptr, done.unread));
    return done.unread > 0 ? Status::Problems : Status::Done;
}

Result<Status> runImport(const Call &call, Workspace &workspace)
{
    TaskState state;
    const QString path = call.value("import-library");
    LX_TRY(const LibraryImport done, TextLibrary(workspace).load(path, state));
    if (call.wantsJson())
        call.printJson(libraryJson(path, done));
    call.print(Text::tr("%1: %2 texts added, %3 were there")
                   .arg(path)
                   .arg(done.added)
                   .arg(done.unchanged));
    return Status::Done;
}

Result<Status> runOriginality(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    if (call.has("export-library"))
        return runExport(call, *workspace);
    if (call.has("import-library"))
        return runImport(call, *workspace);
    TaskState state;
    Originality originality(*workspace, storedContents(*workspace));
    LX_TRY(const OriginalityReport report, originality.compare(state));
    if (call.has("decide"))
        return runDecide(call, originality, report);
    if (call.has("open-case"))
        return runCase(call, originality, report);
    if (call.has("print-pair"))
        return runPrintPair(call, originality, report);
    if (call.wantsJson())
        call.printJson(originalityJson(report));
    show(call, report);
    return report.undecided() > 0 || !report.unread.empty() ? Status::Problems : Status::Done;
}

} // namespace

std::vector<Command> originalityCommands()
{
    return {
        {"originality",
         QStringLiteral("-w DIR"),
         Text::tr("which papers look copied; a person decides"),
         {workspaceOption(), option("decide", Text::tr("Decides the pair of two entries."), "A:B"),
          option("as", Text::tr("fine, quoted or copied."), "VERDICT"),
          option("open-case",
                 Text::tr("Proposes the veto on copying against A; a second person decides."),
                 "A:B"),
          option("print-pair", Text::tr("Both texts' common passages as PDF; needs --out."), "A:B"),
          option("out", Text::tr("The file to write."), "FILE"),
          option("export-library",
                 Text::tr("Writes the texts of this and earlier campaigns, for the next one."),
                 "FILE"),
          option("with-teachers", Text::tr("With the teachers' names in the library.")),
          option("import-library", Text::tr("Takes texts of earlier campaigns in."), "FILE"),
          byOption(), reasonOption()},
         0,
         0,
         runOriginality},
    };
}

} // namespace linxuan::cli
