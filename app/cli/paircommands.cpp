// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/jsonwords.h"
#include "core/workspace/locks.h"
#include "core/workspace/replacing.h"
#include "core/workspace/rereviews.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

QCommandLineOption entryOption()
{
    return option("entry", Text::tr("The entry's code."), "CODE");
}

QCommandLineOption expertOption()
{
    return option("expert", Text::tr("The expert's code."), "E");
}

QCommandLineOption dropOption()
{
    return option("drop-sheets",
                  Text::tr("Sheets that the expert handed in count no more; otherwise they do."));
}

Result<Status> listLocks(const Call &call, Workspace &workspace, const QString &round)
{
    LX_TRY(const auto locks, Locks(workspace).locks(round));
    LX_TRY(const CodeNames names, CodeNames::read(workspace));
    QJsonArray json;
    for (const AssignmentLock &lock : locks) {
        const QString entry = names.entries.value(lock.entry);
        const QString expert = names.experts.value(lock.expert);
        json += QJsonObject{{u"entry"_s, entry},
                            {u"expert"_s, expert},
                            {u"kind"_s, toCode(lock.kind)},
                            {u"reason"_s, lock.reason},
                            {u"by"_s, lock.by}};
        call.print(QStringList{entry, expert, toCode(lock.kind), lock.reason}.join(u'\t'));
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(QJsonObject{{u"round"_s, round}, {u"locks"_s, json}}));
    return Status::Done;
}

Result<Status> runLock(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    if (!call.has("entry") && !call.has("expert"))
        return listLocks(call, *workspace, round);
    LX_TRY(const QString entry, call.needed("entry"));
    LX_TRY(const QString expert, call.needed("expert"));
    const int asked = int(call.has("always")) + int(call.has("never")) + int(call.has("clear"));
    if (asked != 1)
        return usage(Text::tr("Give one of --always, --never and --clear."));
    Locks locks(*workspace);
    if (call.has("clear")) {
        LX_CHECK(locks.clear(round, entry, expert));
        return Status::Done;
    }
    LX_CHECK(locks.set(round, entry, expert,
                       call.has("always") ? LockKind::Always : LockKind::Never,
                       call.value("reason")));
    return Status::Done;
}

void print(const Call &call, const ReplaceReport &report, const CodeNames &names)
{
    call.print(Text::tr("%1 entries taken, %2 dealt anew, %3 submitted sheets stay")
                   .arg(report.taken.size())
                   .arg(report.given.size())
                   .arg(report.kept));
    for (const Assignment &pair : report.given)
        call.print(names.entries.value(pair.entry) + u'\t' + names.experts.value(pair.expert));
    for (const ShortEntry &entry : report.shortEntries)
        call.print(QStringLiteral("✗ %1  %2").arg(names.entries.value(entry.entry), entry.why));
}

Result<Status> runReplace(const Call &call)
{
    ReplaceRequest request;
    LX_TRY(request.round, call.needed("round"));
    LX_TRY(request.expert, call.needed("expert"));
    LX_TRY(const auto seed, call.number("seed"));
    request.seed = static_cast<quint64>(seed.value_or(1));
    request.substitute = call.value("substitute");
    request.reason = call.value("reason");
    request.sheets = call.has("drop-sheets") ? LeavingSheets::Drop : LeavingSheets::Keep;
    LX_TRY(const auto workspace, call.openWorkspace());
    Replacing replacing(*workspace);
    const bool isTrial = call.has("dry-run");
    LX_TRY(const ReplaceReport report,
           isTrial ? replacing.preview(request) : replacing.replace(request));
    LX_TRY(const CodeNames names, CodeNames::read(*workspace));
    print(call, report, names);
    if (call.wantsJson())
        call.printJson(
            QJsonDocument(QJsonObject{{u"round"_s, request.round},
                                      {u"expert"_s, request.expert},
                                      {u"stored"_s, !isTrial},
                                      {u"taken"_s, pairsArray(report.taken, names)},
                                      {u"given"_s, pairsArray(report.given, names)},
                                      {u"short"_s, shortArray(report.shortEntries, names)},
                                      {u"kept"_s, report.kept}}));
    return report.shortEntries.empty() ? Status::Done : Status::Problems;
}

QJsonObject rereviewJson(const Rereview &rereview)
{
    return {{u"entry"_s, rereview.entryCode},
            {u"expert"_s, rereview.expertCode},
            {u"state"_s, toCode(rereview.state)},
            {u"reason"_s, rereview.reason},
            {u"by"_s, rereview.by}};
}

Result<Status> listRereviews(const Call &call, Workspace &workspace, const QString &round)
{
    LX_TRY(const auto rereviews, Rereviews(workspace).rereviews(round));
    QJsonArray json;
    for (const Rereview &one : rereviews) {
        json += rereviewJson(one);
        call.print(
            QStringList{one.entryCode, one.expertCode, displayName(one.state), one.reason}.join(
                u'\t'));
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(QJsonObject{{u"round"_s, round}, {u"rereviews"_s, json}}));
    return Status::Done;
}

Result<Status> listCandidates(const Call &call, Workspace &workspace, const QString &round)
{
    LX_TRY(const auto candidates, Rereviews(workspace).candidates(round, call.value("entry")));
    QJsonArray json;
    for (const RereviewCandidate &one : candidates) {
        json += QJsonObject{{u"expert"_s, one.code},
                            {u"name"_s, one.name},
                            {u"unit"_s, one.unitName},
                            {u"member"_s, one.isMember},
                            {u"shares_unit"_s, one.sharesUnit},
                            {u"load"_s, one.load}};
        call.print(
            QStringList{one.code, one.name, one.unitName, QString::number(one.load)}.join(u'\t'));
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(QJsonObject{{u"round"_s, round}, {u"candidates"_s, json}}));
    return Status::Done;
}

Result<Status> runRereview(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    if (!call.has("entry"))
        return listRereviews(call, *workspace, round);
    if (call.has("candidates"))
        return listCandidates(call, *workspace, round);
    LX_TRY(const Rereview asked,
           Rereviews(*workspace)
               .ask(round, call.value("entry"), call.value("expert"), call.value("reason")));
    call.print(asked.entryCode + u'\t' + asked.expertCode);
    if (call.wantsJson())
        call.printJson(QJsonDocument(rereviewJson(asked)));
    return Status::Done;
}

} // namespace

std::vector<Command> pairCommands()
{
    return {
        {"lock",
         u"-w DIR --round R [--entry C --expert E]"_s,
         Text::tr("pairs fixed by hand: dealt always, or never; lists them"),
         {workspaceOption(), roundOption(), entryOption(), expertOption(),
          option("always", Text::tr("The next assignment deals the entry to the expert.")),
          option("never", Text::tr("The entry is not dealt to the expert.")),
          option("clear", Text::tr("The pair is no longer fixed.")), reasonOption()},
         0,
         0,
         runLock},
        {"replace",
         u"-w DIR --round R --expert E --reason TEXT"_s,
         Text::tr("an expert leaves the round; only what was not handed in is dealt again"),
         {workspaceOption(), roundOption(), expertOption(),
          option("substitute", Text::tr("Who takes it all; otherwise the panel does."), "E"),
          dropOption(), option("seed", Text::tr("The same seed deals the same."), "S"),
          option("dry-run", Text::tr("Shows what would be done and changes nothing.")),
          reasonOption()},
         0,
         0,
         runReplace},
        {"rereview",
         u"-w DIR --round R [--entry C]"_s,
         Text::tr("a sheet more for an entry, by an added expert; lists those asked for"),
         {workspaceOption(), roundOption(), entryOption(),
          option("expert", Text::tr("Who; otherwise the first of the candidates."), "E"),
          option("candidates", Text::tr("Lists who could, the best first.")), reasonOption()},
         0,
         0,
         runRereview},
    };
}

} // namespace linxuan::cli
