// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "app/cli/json.h"
#include "core/model/codes.h"
#include "core/workspace/intake.h"

#include <QCoreApplication>

#include <cstdio>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Result<ImportKind> kindNamed(const QString &name)
{
    if (const auto kind = importKindFromCode(name))
        return *kind;
    return usage(Text::tr("There is no table “%1”. Tables: units, nodes, quotas, entries, experts, "
                          "bans, recommended, scores, contacts, administrators.")
                     .arg(name));
}

Result<ImportRequest> requestOf(const Call &call)
{
    ImportRequest request;
    LX_TRY(request.kind, kindNamed(call.argument(0)));
    request.path = call.argument(1);
    if (call.has("sheet"))
        request.sheet = call.value("sheet");
    request.dryRun = call.has("dry-run");
    request.assign = call.has("assign");
    request.replace = call.has("replace");
    request.reason = call.value("reason");
    if (call.has("track")) {
        request.track = fromCode<Track>(call.value("track"));
        if (!request.track)
            return usage(Text::tr("--track is subject-special or experiment."));
    }
    return request;
}

bool showRows(int rows)
{
    if (Call::isTerminal())
        std::fprintf(stderr, "\r%d", rows);
    return true;
}

Result<Status> runImport(const Call &call)
{
    LX_TRY(const ImportRequest request, requestOf(call));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const ImportReport report, Intake(*workspace).import(request, showRows));
    if (call.wantsJson())
        call.printJson(importJson(report));
    else
        showReport(call, report, request.dryRun);
    return report.rejected.empty() ? Status::Done : Status::Problems;
}

Result<Status> runColumns(const Call &call)
{
    LX_TRY(const ImportKind kind, kindNamed(call.argument(0)));
    if (call.wantsJson())
        call.printJson(columnsJson(columnHelp(kind)));
    for (const ColumnHelp &column : columnHelp(kind))
        call.print((column.required ? QStringLiteral("* ") : QStringLiteral("  "))
                   + column.names.join(QStringLiteral(" | ")));
    return Status::Done;
}

} // namespace

std::vector<Command> tableCommands()
{
    return {
        {"import",
         QStringLiteral("KIND FILE -w DIR"),
         Text::tr("takes a table in: xlsx, ods or csv"),
         {workspaceOption(), option("sheet", Text::tr("Only this sheet."), "SHEET"),
          option("dry-run", Text::tr("Says what would happen and stores nothing.")),
          option("track", Text::tr("Quotas: subject-special (annex 3) or experiment (annex 4)."),
                 "TRACK"),
          option("assign", Text::tr("Scores: assigns pairs that are not.")),
          option("replace", Text::tr("Scores: replaces sheets that differ; needs --reason.")),
          reasonOption()},
         2,
         2,
         runImport},
        {"columns",
         QStringLiteral("KIND"),
         Text::tr("the columns of a table with all their names; * are required"),
         {},
         1,
         1,
         runColumns},
    };
}

} // namespace linxuan::cli
