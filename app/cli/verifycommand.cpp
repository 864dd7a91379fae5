// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/archivereport.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/passphrase.h"
#include "core/base/clock.h"
#include "core/exchange/packagecheck.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Status statusOf(const VerifyReport &report)
{
    return report.ok() ? Status::Done : Status::Problems;
}

void show(const Call &call, const VerifyReport &report)
{
    for (const auto &[what, count] : report.checked)
        call.print(QStringLiteral("%1  %2").arg(what, -16).arg(count, 9));
    for (const Problem &problem : report.problems)
        call.print(QStringLiteral("✗ %1  %2: %3").arg(problem.what, problem.where, problem.detail));
}

Status tell(const Call &call, const VerifyReport &report)
{
    if (call.wantsJson())
        call.printJson(verifyJson(report));
    for (const auto &[what, text] : report.said)
        call.print(QStringLiteral("%1  %2").arg(what, -16).arg(text));
    show(call, report);
    call.print(report.ok()
                   ? Text::tr("Whole and unaltered.")
                   : Text::tr("%n problem(s)", nullptr, static_cast<int>(report.problems.size())));
    return statusOf(report);
}

Result<Status> verifyFolder(const Call &call)
{
    const QString folder = call.argument(0);
    const bool isPackage = holdsPackage(folder);
    if (call.has("code") && isPackage)
        return usage(Text::tr("--code goes with a campaign's folder."));
    if (call.has("key") && !isPackage)
        return usage(Text::tr("--key goes with a review package or a result archive."));
    if (call.has("code"))
        LX_CHECK(call.needed("code"));
    LX_TRY(const VerifyReport report,
           isPackage ? verifyPackage(folder, call.value("key"))
                     : verifyWorkspace(folder, call.value("code")));
    return tell(call, report);
}

Result<Status> verifyScores(const Call &call)
{
    if (call.has("code") || call.has("key"))
        return usage(Text::tr("A score file is verified as it is, without --code and --key."));
    LX_TRY(const VerifyReport report, verifyScoreFile(call.argument(0)));
    return tell(call, report);
}

Result<Status> verifyResult(const Call &call)
{
    if (call.has("code"))
        return usage(Text::tr("--code goes with a campaign's folder."));
    if (call.has("key"))
        LX_CHECK(call.needed("key"));
    LX_TRY(const ArchiveReport found, verifyArchive(call.argument(0), call.value("key")));
    if (call.wantsJson())
        call.printJson(archiveReportJson(found));
    call.print(Text::tr("%1, %2, version %3, closed %4 by %5")
                   .arg(found.campaign, found.round)
                   .arg(found.version)
                   .arg(officeText(found.closedAt), found.closedBy));
    call.print(Text::tr("Code of the audit trail: %1").arg(found.trailCode));
    call.print(Text::tr("Signed with the key %1").arg(found.fingerprint));
    if (!call.has("key"))
        call.print(Text::tr("Whose key that is, the archive cannot prove: compare it with what the "
                            "office says, or give it with --key."));
    show(call, found.report);
    call.print(found.report.ok() ? Text::tr("The whole list follows from the sheets, to the last "
                                            "digit.")
                                 : Text::tr("%n problem(s)", nullptr,
                                            static_cast<int>(found.report.problems.size())));
    return statusOf(found.report);
}

Result<Status> runVerify(const Call &call)
{
    const QFileInfo path(call.argument(0));
    if (!path.isFile())
        return verifyFolder(call);
    return path.suffix().toLower() == u"lxscores" ? verifyScores(call) : verifyResult(call);
}

Result<Status> runArchive(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const QString out, call.needed("out"));
    LX_TRY(const Secret passphrase, passphraseOf(call));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const ArchivedResult done, archiveResult(*workspace, round, out, passphrase));
    if (call.wantsJson())
        call.printJson(archivedJson(round, done));
    call.print(Text::tr("Written to %1: %2 entries, %3 sheets, of these %4 as their experts "
                        "signed them")
                   .arg(done.path)
                   .arg(done.entries)
                   .arg(done.sheets)
                   .arg(done.signedSheets));
    call.print(Text::tr("Signed with the key %1").arg(done.fingerprint));
    return Status::Done;
}

} // namespace

std::vector<Command> verifyCommands()
{
    return {
        {"archive",
         QStringLiteral("-w DIR --round R --out FILE.lxresult"),
         Text::tr("a closed round as one signed file that anybody can verify"),
         {workspaceOption(), roundOption(),
          option("out", Text::tr("The file to write, ending in .lxresult."), "FILE"),
          passphraseFileOption()},
         0,
         0,
         runArchive},
        {"verify",
         QStringLiteral("PATH"),
         Text::tr("is it whole, unaltered, and does the result follow from the sheets"),
         {option("code",
                 Text::tr("Of a campaign: the code of the audit trail from the foot of a printed "
                          "list: finds a trail that was cut or rewritten since."),
                 "CODE"),
          option("key",
                 Text::tr("Of a package or result archive: the fingerprint that its campaign's key "
                          "has to have."),
                 "FINGERPRINT")},
         1,
         1,
         runVerify},
    };
}

} // namespace linxuan::cli
