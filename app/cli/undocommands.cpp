// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/workspace/undohistory.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

QJsonObject stepJson(const UndoStep &step)
{
    return {{QStringLiteral("step"), step.id},
            {QStringLiteral("deed"), step.deed},
            {QStringLiteral("by"), step.by},
            {QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("undone"), step.isUndone}};
}

// Newest first; those that were taken back are marked.
Result<Status> list(const Call &call, const UndoHistory &history)
{
    LX_TRY(const auto steps, history.steps());
    QJsonArray array;
    for (const UndoStep &step : steps) {
        call.print(QStringLiteral("%1 %2  %3  %4")
                       .arg(step.isUndone ? QStringLiteral("↷") : QStringLiteral("↶"),
                            officeText(step.at), step.by, step.deed));
        array.append(stepJson(step));
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(array));
    return Status::Done;
}

Result<Status> tell(const Call &call, const UndoStep &step)
{
    call.print(
        (step.isUndone ? Text::tr("Taken back: %1") : Text::tr("Done again: %1")).arg(step.deed));
    if (call.wantsJson())
        call.printJson(QJsonDocument(stepJson(step)));
    return Status::Done;
}

Result<Status> runUndo(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    UndoHistory history(*workspace);
    if (call.has("list"))
        return list(call, history);
    LX_TRY(const UndoStep step, history.undo());
    return tell(call, step);
}

Result<Status> runRedo(const Call &call)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const UndoStep step, UndoHistory(*workspace).redo());
    return tell(call, step);
}

} // namespace

std::vector<Command> undoCommands()
{
    return {
        {"undo",
         QStringLiteral("-w DIR [--list]"),
         Text::tr("takes the last harmless change back"),
         {workspaceOption(),
          option("list", Text::tr("Shows what can be taken back or done again."))},
         0,
         0,
         runUndo},
        {"redo",
         QStringLiteral("-w DIR"),
         Text::tr("does again what was taken back"),
         {workspaceOption()},
         0,
         0,
         runRedo},
    };
}

} // namespace linxuan::cli
