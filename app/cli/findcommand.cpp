// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/workspace/everywhere.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

constexpr int kPerKind = 20;

QJsonObject foundJson(const Found &found)
{
    return {{QStringLiteral("kind"), toCode(found.kind)},
            {QStringLiteral("title"), found.title},
            {QStringLiteral("detail"), found.detail},
            {QStringLiteral("target"), found.target}};
}

Result<Status> runFind(const Call &call)
{
    LX_TRY(const auto limit, call.number("limit"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const auto everywhere, Everywhere::read(*workspace));
    QJsonArray array;
    std::optional<FoundKind> kind;
    const QString text = call.arguments().join(u' ');
    for (const Found &found : everywhere->find(text, limit.value_or(kPerKind))) {
        if (kind != found.kind)
            call.print(displayName(found.kind));
        kind = found.kind;
        call.print(QStringLiteral("  %1  %2").arg(found.title, found.detail));
        array.append(foundJson(found));
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(array));
    return Status::Done;
}

} // namespace

std::vector<Command> findCommands()
{
    return {
        {"find",
         QStringLiteral("-w DIR TEXT"),
         Text::tr("entries, teachers, schools, units, experts and nodes by their words"),
         {workspaceOption(), option("limit", Text::tr("At most so many of each kind."), "N")},
         1,
         std::nullopt,
         runFind},
    };
}

} // namespace linxuan::cli
