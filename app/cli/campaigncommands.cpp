// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/model/profilereader.h"
#include "core/workspace/records.h"
#include "core/workspace/sample.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

// The profile that ships under this name, or the file of this name.
Result<QByteArray> profileNamed(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return shippedProfile(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     Text::tr("%1 cannot be read: %2").arg(name, file.errorString()),
                     {}};
    return file.readAll();
}

Result<Status> runNew(const Call &call)
{
    LX_TRY(const QString profile, call.needed("profile"));
    LX_TRY(const QByteArray json, profileNamed(profile));
    LX_TRY(const auto workspace, Workspace::create(call.argument(0), json));
    if (call.wantsJson())
        call.printJson(
            QJsonDocument(QJsonObject{{QStringLiteral("folder"), call.argument(0)},
                                      {QStringLiteral("campaign"), workspace->profile().name}}));
    call.print(
        Text::tr("New campaign “%1” in %2").arg(workspace->profile().name, call.argument(0)));
    return Status::Done;
}

Result<Status> runDemo(const Call &call)
{
    LX_CHECK(createSampleCampaign(call.argument(0), [](const QString &step) {
        if (Call::isTerminal())
            Call::say(step);
    }));
    if (call.wantsJson())
        call.printJson(QJsonDocument(QJsonObject{{QStringLiteral("folder"), call.argument(0)}}));
    call.print(Text::tr("The sample campaign lies in %1").arg(call.argument(0)));
    return Status::Done;
}

Result<Status> runHistory(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    const Records records(*workspace);
    LX_TRY(const Entry entry, records.entry(call.argument(0)));
    LX_TRY(const auto lines, records.history(entry.id));
    if (call.wantsJson())
        call.printJson(historyJson(lines));
    for (const HistoryLine &line : lines)
        call.print(QStringLiteral("%1  %2  %3").arg(officeText(line.at), line.actor, line.text));
    return Status::Done;
}

} // namespace

std::vector<Command> campaignCommands()
{
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     Text::tr("A profile's name (%1) or file.")
                                         .arg(shippedProfiles().join(QStringLiteral(", "))),
                                     QStringLiteral("NAME|FILE"));
    return {
        {"new",
         QStringLiteral("DIR --profile NAME|FILE"),
         Text::tr("makes a new campaign"),
         {profile},
         1,
         1,
         runNew},
        {"demo", QStringLiteral("DIR"), Text::tr("makes the sample campaign"), {}, 1, 1, runDemo},
        {"history",
         QStringLiteral("CODE -w DIR"),
         Text::tr("what was done with an entry"),
         {workspaceOption()},
         1,
         1,
         runHistory},
    };
}

} // namespace linxuan::cli
