// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/model/codes.h"
#include "core/workspace/profilechange.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace linxuan::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable, Text::tr("%1 cannot be read.").arg(path),
                     file.errorString()};
    return file.readAll();
}

Result<void> writeTo(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{ErrorCode::Storage, Text::tr("%1 cannot be written.").arg(path),
                     file.errorString()};
    return {};
}

QJsonObject strayJson(const QString &round, const StraySheet &sheet)
{
    return {{u"round"_s, round},
            {u"entry"_s, sheet.entryCode},
            {u"expert"_s, sheet.expertCode},
            {u"why"_s, sheet.why}};
}

Status report(const Call &call, const ProfileReport &report, bool isStored)
{
    QJsonArray rubrics;
    for (const RubricChange &change : report.rubrics) {
        rubrics += QJsonObject{{u"round"_s, change.round},
                               {u"category"_s, toCode(change.category)},
                               {u"rubric"_s, change.rubric},
                               {u"from"_s, change.from},
                               {u"to"_s, change.to}};
        call.print(Text::tr("round %1, %2: rubric %3 version %4 → %5")
                       .arg(change.round, displayName(change.category), change.rubric)
                       .arg(change.from)
                       .arg(change.to));
    }
    QJsonArray stray;
    for (auto round = report.stray.begin(); round != report.stray.end(); ++round) {
        for (const StraySheet &sheet : *round) {
            stray += strayJson(round.key(), sheet);
            call.print(
                QStringList{round.key(), sheet.entryCode, sheet.expertCode, sheet.why}.join(u'\t'));
        }
    }
    if (call.wantsJson())
        call.printJson(
            QJsonDocument(QJsonObject{{u"profile"_s, report.code},
                                      {u"version"_s, report.version},
                                      {u"stored"_s, isStored},
                                      {u"rubrics"_s, rubrics},
                                      {u"rounds"_s, QJsonArray::fromStringList(report.addedRounds)},
                                      {u"moved"_s, report.moved},
                                      {u"stray"_s, stray}}));
    return stray.isEmpty() ? Status::Done : Status::Problems;
}

Result<Status> show(const Call &call, Workspace &workspace)
{
    LX_TRY(const QByteArray json, ProfileChange(workspace).current());
    if (call.has("out"))
        LX_CHECK(writeTo(call.value("out"), json));
    const Profile &profile = workspace.profile();
    call.print(
        QStringLiteral("%1\t%2\t%3").arg(profile.code).arg(profile.version).arg(profile.name));
    if (call.wantsJson())
        call.printJson(json);
    return Status::Done;
}

Result<Status> runProfile(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    if (!call.has("set"))
        return show(call, *workspace);
    LX_TRY(const QByteArray json, contentOf(call.value("set")));
    ProfileChange change(*workspace);
    const bool isTrial = call.has("dry-run");
    LX_TRY(const ProfileReport done,
           isTrial ? change.preview(json) : change.set(json, call.value("reason")));
    return report(call, done, !isTrial);
}

} // namespace

std::vector<Command> profileCommands()
{
    return {
        {"profile",
         u"-w DIR [--set FILE --reason TEXT]"_s,
         Text::tr("what governs the campaign: shows it, puts another in its place"),
         {workspaceOption(), option("set", Text::tr("The profile to go by from now on."), "FILE"),
          option("out", Text::tr("Writes the campaign's profile, to be edited."), "FILE"),
          option("dry-run", Text::tr("Shows what would be done and changes nothing.")),
          reasonOption()},
         0,
         0,
         runProfile,
         Text::tr("Sheets keep the rubric they were made with; those that no longer fit their "
                  "round are listed and stay. Refused where a closed round's result would "
                  "change.")}};
}

} // namespace linxuan::cli
