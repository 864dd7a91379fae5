// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/tables/columns.h"
#include "core/workspace/records.h"

#include <QCoreApplication>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

Result<std::vector<QString>> codesFromFile(const QString &path)
{
    const TableLayout layout{
        {{QStringLiteral("code"), {QStringLiteral("作品编号"), QStringLiteral("编号")}, true}},
        false};
    std::vector<QString> codes;
    LX_CHECK(readRows(path, layout, {}, [&codes](const TableRow &row) {
        const QString code = foldCode(row.cell(u"code").text);
        if (!code.isEmpty())
            codes.push_back(code);
        return true;
    }));
    return codes;
}

Result<std::vector<QString>> codesOf(const Call &call, Workspace &workspace)
{
    if (call.has("from"))
        return codesFromFile(call.value("from"));
    std::vector<QString> codes;
    if (call.has("all")) {
        LX_TRY(const auto entries, Records(workspace).entries());
        for (const Entry &entry : entries)
            codes.push_back(entry.code);
        return codes;
    }
    for (const QString &code : call.arguments())
        codes.push_back(foldCode(code));
    if (codes.empty())
        return usage(Text::tr("Name entries by code, with --from FILE, or --all."));
    return codes;
}

Result<Level> levelOf(const Call &call)
{
    LX_TRY(const QString name, call.needed("level"));
    if (const auto level = fromCode<Level>(name))
        return *level;
    return usage(Text::tr("--level is school, county, city or province."));
}

Result<SelectionReport> change(const Call &call, Workspace &workspace)
{
    LX_TRY(const auto codes, codesOf(call, workspace));
    const QString reason = call.value("reason");
    Selection selection(workspace);
    if (call.has("withdraw"))
        return selection.withdraw(codes, reason);
    if (call.has("disqualify"))
        return selection.disqualify(codes, reason);
    LX_TRY(const Level level, levelOf(call));
    if (call.has("return"))
        return selection.returnTo(level, codes, reason);
    if (level == Level::Declared)
        return usage(Text::tr("--level is school, county, city or province."));
    return selection.recommend(level, codes, reason);
}

void showReport(const Call &call, const SelectionReport &report)
{
    call.print(Text::tr("%1 changed, %2 were so already, %3 stayed")
                   .arg(report.moved.size())
                   .arg(report.unchanged.size())
                   .arg(report.obstacles.size()));
    for (const SelectionObstacle &obstacle : report.overridden)
        call.print(
            QStringLiteral("! %1  %2: %3").arg(obstacle.code, obstacle.rule, obstacle.message));
    for (const SelectionObstacle &obstacle : report.obstacles)
        call.print(
            QStringLiteral("✗ %1  %2: %3").arg(obstacle.code, obstacle.rule, obstacle.message));
}

Result<Status> runRecommend(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const SelectionReport report, change(call, *workspace));
    if (call.wantsJson())
        call.printJson(selectionJson(report));
    else
        showReport(call, report);
    return report.obstacles.empty() ? Status::Done : Status::Problems;
}

QString scopeText(const QuotaUse &use)
{
    const QStringList parts{use.stage.value_or(QString()), use.subject.value_or(QString())};
    const QString scope = parts.join(QString()).trimmed();
    return scope.isEmpty() ? Text::tr("total") : scope;
}

Result<Status> runQuota(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const auto uses, Selection(*workspace).quota());
    LX_TRY(const auto names, Records(*workspace).unitNames());
    bool isOver = false;
    for (const QuotaUse &use : uses) {
        isOver = isOver || !use.over.empty();
        if (call.wantsJson())
            continue;
        const QString limit = use.limit ? QString::number(*use.limit) : QStringLiteral("–");
        call.print(QStringLiteral("%1\t%2\t%3\t%4/%5\t%6")
                       .arg(names.value(use.unit), toCode(use.track), scopeText(use))
                       .arg(use.used)
                       .arg(limit, QStringList(use.over.begin(), use.over.end()).join(u' ')));
    }
    if (call.wantsJson())
        call.printJson(quotaJson(uses, names));
    return isOver ? Status::Problems : Status::Done;
}

} // namespace

std::vector<Command> selectionCommands()
{
    const auto flag = [](const char *name, const QString &text) {
        return QCommandLineOption(QString::fromLatin1(name), text);
    };
    return {
        {"recommend",
         QStringLiteral("--level LEVEL CODE… -w DIR"),
         Text::tr("moves entries up, within quota; or back and out"),
         {workspaceOption(),
          {QStringLiteral("level"), Text::tr("school, county, city or province."),
           QStringLiteral("LEVEL")},
          {QStringLiteral("from"), Text::tr("A table with a column 作品编号."),
           QStringLiteral("FILE")},
          flag("all", Text::tr("All entries.")),
          flag("return", Text::tr("Takes entries back to the level.")),
          flag("withdraw", Text::tr("Takes entries out at the teacher's wish.")),
          flag("disqualify", Text::tr("Takes entries out for a breach.")),
          reasonOption()},
         0,
         std::nullopt,
         runRecommend},
        {"quota",
         QStringLiteral("-w DIR"),
         Text::tr("used, limit, left, over, per unit and track"),
         {workspaceOption()},
         0,
         0,
         runQuota},
    };
}

} // namespace linxuan::cli
