// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/jsonwords.h"
#include "core/model/codes.h"
#include "core/workspace/confirming.h"
#include "core/workspace/versions.h"

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

QJsonObject confirmationJson(const Confirmation &confirmation, bool holds)
{
    return {{u"role"_s, toCode(confirmation.role)},
            {u"by"_s, confirmation.by},
            {u"at"_s, confirmation.at.toUTC().toString(Qt::ISODate)},
            {u"entries"_s, confirmation.entries},
            {u"sheets"_s, confirmation.sheets},
            {u"code"_s, resultCode(confirmation.digest)},
            {u"holds"_s, holds}};
}

QJsonDocument toConfirmJson(const ResultToConfirm &result,
                            const std::vector<ConfirmationState> &states)
{
    QJsonArray confirmed;
    for (const ConfirmationState &state : states)
        confirmed += confirmationJson(state.confirmation, state.holds);
    return QJsonDocument(QJsonObject{{u"round"_s, result.round.code},
                                     {u"version"_s, result.round.version},
                                     {u"entries"_s, result.entries},
                                     {u"sheets"_s, result.sheets},
                                     {u"code"_s, result.code},
                                     {u"digest"_s, QString::fromLatin1(result.digest.toHex())},
                                     {u"confirmations"_s, confirmed}});
}

Result<Status> showToConfirm(const Call &call, Workspace &workspace, const QString &round)
{
    Confirming confirming(workspace);
    LX_TRY(const ResultToConfirm result, confirming.toConfirm(round));
    LX_TRY(const auto states, confirming.confirmations(round));
    if (call.wantsJson())
        call.printJson(toConfirmJson(result, states));
    call.print(Text::tr("%1, version %2: %3 entries, %4 sheets, code %5")
                   .arg(result.round.name)
                   .arg(result.round.version)
                   .arg(result.entries)
                   .arg(result.sheets)
                   .arg(result.code));
    for (const ConfirmationState &state : states) {
        const Confirmation &one = state.confirmation;
        call.print(
            (state.holds ? u"✓ "_s : u"✗ "_s) + displayName(one.role) + u' ' + one.by
            + (state.holds ? QString() : u' ' + Text::tr("(void: the result has changed since)")));
    }
    return Status::Done;
}

Result<Status> runConfirm(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    const auto role = fromCode<ConfirmingRole>(call.value("role"));
    if (call.has("role") && !role)
        return usage(Text::tr("--role is chair, clerk or supervisor."));
    if (!role) {
        LX_TRY(const auto workspace, call.openWorkspace());
        return showToConfirm(call, *workspace, round);
    }
    LX_TRY(const QString by, call.needed("by"));
    LX_TRY(const QString code, call.needed("code"));
    LX_TRY(const auto count, call.number("count"));
    if (!count)
        return usage(Text::tr("Give --count."));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const Confirmation done,
           Confirming(*workspace).confirm(round, {*role, by, *count, code}));
    if (call.wantsJson())
        call.printJson(QJsonDocument(confirmationJson(done, true)));
    call.print(Text::tr("%1 %2 confirmed %3 entries, %4 sheets, code %5")
                   .arg(displayName(done.role), done.by)
                   .arg(done.entries)
                   .arg(done.sheets)
                   .arg(resultCode(done.digest)));
    return Status::Done;
}

QJsonValue placeJson(const std::optional<ListPlace> &place)
{
    if (!place)
        return {};
    return QJsonObject{
        {u"rank"_s, orNull(place->rank)},       {u"score"_s, orNull(place->score)},
        {u"award"_s, orNull(place->award)},     {u"undecided"_s, place->undecided},
        {u"recommended"_s, place->recommended}, {u"status"_s, toCode(place->standing)}};
}

QJsonObject changedJson(const ChangedEntry &entry)
{
    QJsonArray trail;
    for (const TrailLine &line : entry.trail)
        trail += QJsonObject{{u"at"_s, line.at.toUTC().toString(Qt::ISODate)},
                             {u"by"_s, line.actor},
                             {u"action"_s, line.action},
                             {u"text"_s, line.text}};
    return {{u"code"_s, entry.code},
            {u"title"_s, entry.title},
            {u"teacher"_s, entry.teacher},
            {u"category"_s, toCode(entry.group.category)},
            {u"stage"_s, entry.group.stage},
            {u"subject"_s, entry.group.subject},
            {u"from"_s, placeJson(entry.before)},
            {u"to"_s, placeJson(entry.after)},
            {u"moved"_s, entry.hasMoved()},
            {u"why"_s, QJsonArray::fromStringList(entry.why)},
            {u"trail"_s, trail}};
}

QJsonDocument comparisonJson(const ListComparison &lists)
{
    QJsonArray changed;
    for (const ChangedEntry &entry : lists.changed)
        changed += changedJson(entry);
    return QJsonDocument(QJsonObject{{u"round"_s, lists.round},
                                     {u"from"_s, lists.from},
                                     {u"to"_s, orNull(lists.to)},
                                     {u"general"_s, QJsonArray::fromStringList(lists.general)},
                                     {u"changed"_s, changed},
                                     {u"same"_s, lists.same}});
}

void printComparison(const Call &call, const ListComparison &lists, const Profile &profile)
{
    const QString later = lists.to ? QString::number(*lists.to) : Text::tr("now");
    call.print(Text::tr("Version %1 → %2: %n entries changed, %3 as before", nullptr,
                        int(lists.changed.size()))
                   .arg(QString::number(lists.from), later)
                   .arg(lists.same));
    for (const QString &line : lists.general)
        call.print(u"! "_s + line);
    for (const ChangedEntry &entry : lists.changed) {
        call.print(QStringLiteral("  %1\t%2 → %3\t%4")
                       .arg(entry.code, placeText(entry.before, profile),
                            placeText(entry.after, profile), entry.why.join(u"; "_s)));
        for (const TrailLine &line : entry.trail)
            call.print(
                QStringLiteral("    %1 %2: %3").arg(officeText(line.at), line.actor, line.text));
    }
}

Result<Status> runCompare(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    VersionChoice choice;
    LX_TRY(choice.from, call.number("from"));
    choice.now = call.value("to") == u"now";
    if (!choice.now) {
        LX_TRY(choice.to, call.number("to"));
    }
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const ListComparison lists, Versions(*workspace).compare(round, choice));
    if (call.wantsJson())
        call.printJson(comparisonJson(lists));
    else
        printComparison(call, lists, workspace->profile());
    return Status::Done;
}

} // namespace

std::vector<Command> versionCommands()
{
    return {
        {"confirm",
         u"-w DIR --round R [--role ROLE --by NAME --count N --code C]"_s,
         Text::tr("three people confirm count and code before a round is closed"),
         {workspaceOption(), roundOption(),
          option("role", Text::tr("chair, clerk or supervisor."), "ROLE"), byOption(),
          option("count", Text::tr("How many entries the result has."), "N"),
          option("code", Text::tr("The result's code, or its last four characters."), "CODE")},
         0,
         0,
         runConfirm,
         Text::tr("Without --role it shows the count and the code, and who has confirmed them. "
                  "Each of the three is another person. When the result changes before closing, "
                  "what was confirmed is void.")},
        {"compare",
         u"-w DIR --round R [--from V] [--to V]"_s,
         Text::tr("who moved between two versions of a list, and why"),
         {workspaceOption(), roundOption(),
          option("from", Text::tr("The earlier version."), "VERSION"),
          option("to", Text::tr("The later version, or now."), "VERSION")},
         0,
         0,
         runCompare,
         Text::tr("Without --from and --to the newest two versions are compared; of a round that "
                  "was reopened, its newest version with the result as it is now.")},
    };
}

} // namespace linxuan::cli
