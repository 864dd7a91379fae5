// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/selectionjson.h"
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

// What a call asks for beside a recommendation; nothing for a recommendation.
Result<std::optional<SetbackRequest>> setbackOf(const Call &call, std::vector<QString> codes)
{
    SetbackRequest request{
        EntryStatus::Active, {}, std::move(codes), call.value("reason"), call.value("veto")};
    if (call.has("withdraw"))
        request.status = EntryStatus::Withdrawn;
    else if (call.has("disqualify"))
        request.status = EntryStatus::Disqualified;
    else if (!call.has("return"))
        return std::optional<SetbackRequest>();
    if (request.status == EntryStatus::Active) {
        LX_TRY(request.level, levelOf(call));
    }
    return std::optional(request);
}

Result<SelectionReport> preview(const Call &call, Workspace &workspace)
{
    LX_TRY(auto codes, codesOf(call, workspace));
    LX_TRY(const auto setback, setbackOf(call, codes));
    if (setback)
        return Selection(workspace).preview(*setback);
    LX_TRY(const Level level, levelOf(call));
    return Selection(workspace).preview(level, codes, call.value("reason"));
}

Result<SelectionReport> change(const Call &call, Workspace &workspace)
{
    if (call.has("veto") && !call.has("disqualify"))
        return usage(Text::tr("--veto goes with --disqualify."));
    if (call.has("dry-run"))
        return preview(call, workspace);
    LX_TRY(const auto codes, codesOf(call, workspace));
    const QString reason = call.value("reason");
    Selection selection(workspace);
    if (call.has("withdraw"))
        return selection.withdraw(codes, reason);
    if (call.has("disqualify"))
        return selection.disqualify(codes, reason, call.value("veto"));
    LX_TRY(const Level level, levelOf(call));
    if (call.has("return"))
        return selection.returnTo(level, codes, reason);
    if (level == Level::Declared)
        return usage(Text::tr("--level is school, county, city or province."));
    return selection.recommend(level, codes, reason);
}

QString moveUpText(const MoveUp &one)
{
    const QString who = one.code.isEmpty()
        ? QStringList(one.candidates.begin(), one.candidates.end()).join(QStringLiteral(" / "))
        : one.code;
    return QStringLiteral("↑ %1  %2").arg(who, one.why);
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
    for (const MoveUp &one : report.movesUp)
        call.print(moveUpText(one));
    for (const Ban &ban : report.bans)
        call.print(Text::tr("On the register of bans until %1: %2, %3")
                       .arg(ban.until.toString(Qt::ISODate), ban.teacher, ban.unit));
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

} // namespace

std::vector<Command> selectionCommands()
{
    return {
        {"recommend",
         QStringLiteral("--level LEVEL CODE… -w DIR"),
         Text::tr("moves entries up, within quota; or back and out"),
         {workspaceOption(),
          option("level", Text::tr("school, county, city or province."), "LEVEL"),
          option("from", Text::tr("A table with a column 作品编号."), "FILE"),
          option("all", Text::tr("All entries.")),
          option("return", Text::tr("Takes entries back to the level.")),
          option("withdraw", Text::tr("Takes entries out at the teacher's wish.")),
          option("disqualify", Text::tr("Takes entries out for a breach.")),
          option("veto",
                 Text::tr("The veto item breached; V3 puts the teachers on the register of bans."),
                 "ITEM"),
          option("dry-run", Text::tr("Only says what would happen.")), reasonOption()},
         0,
         std::nullopt,
         runRecommend},
    };
}

} // namespace linxuan::cli
