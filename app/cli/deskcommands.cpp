// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/model/codes.h"
#include "core/workspace/calibration.h"
#include "core/workspace/reviewdesk.h"
#include "core/workspace/reviews.h"
#include "core/workspace/sheetexport.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

struct DeskCall
{
    std::unique_ptr<Workspace> workspace;
    QString round;
    QString expert;
};

Result<DeskCall> deskCall(const Call &call)
{
    DeskCall desk;
    LX_TRY(desk.round, call.needed("round"));
    LX_TRY(desk.expert, call.needed("expert"));
    LX_TRY(desk.workspace, call.openWorkspace());
    return desk;
}

Result<Status> runDesk(const Call &call)
{
    LX_TRY(const DeskCall desk, deskCall(call));
    LX_TRY(ReviewDesk review, ReviewDesk::open(*desk.workspace, desk.round, desk.expert));
    LX_TRY(const auto entries, review.entries());
    if (call.wantsJson())
        call.printJson(deskJson(review, entries));
    bool isUnfinished = false;
    for (const DeskEntry &entry : entries) {
        isUnfinished = isUnfinished || !entry.isLocked();
        if (!call.wantsJson())
            call.print(QStringList{entry.entry.code, displayName(entry.state), entry.entry.title,
                                   QStringLiteral("%1 %").arg(entry.seenPercent()),
                                   entry.stateReason}
                           .join(u'\t'));
    }
    return isUnfinished ? Status::Problems : Status::Done;
}

Result<Status> runReturn(const Call &call)
{
    LX_TRY(const QString reason, call.needed("reason"));
    LX_TRY(const DeskCall desk, deskCall(call));
    Reviews reviews(*desk.workspace);
    for (const QString &code : call.arguments())
        LX_CHECK(reviews.returnSheet(desk.round, code, desk.expert, reason));
    return Status::Done;
}

Result<Status> runRecuse(const Call &call)
{
    LX_TRY(const QString reason, call.needed("reason"));
    LX_TRY(const DeskCall desk, deskCall(call));
    LX_TRY(ReviewDesk review, ReviewDesk::open(*desk.workspace, desk.round, desk.expert));
    LX_TRY(const auto entries, review.entries());
    for (const QString &code : call.arguments()) {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const DeskEntry &one) {
            return one.entry.code == code;
        });
        if (found == entries.end())
            return Error{ErrorCode::NotFound,
                         Text::tr("%1 is not assigned to expert %2.").arg(code, desk.expert),
                         {}};
        LX_CHECK(review.recuse(found->entry.id, reason));
    }
    return Status::Done;
}

Result<Status> runCalibrate(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    Calibration calibration(*workspace);
    if (!call.arguments().isEmpty()) {
        LX_CHECK(calibration.set(round, call.arguments(), !call.has("clear")));
        return Status::Done;
    }
    LX_TRY(const auto reports, calibration.report(round));
    if (call.wantsJson())
        call.printJson(calibrationJson(reports));
    bool isWaiting = false;
    for (const CalibrationReport &report : reports) {
        isWaiting = isWaiting || report.waiting > 0;
        if (call.wantsJson())
            continue;
        call.print(
            report.mean
                ? Text::tr("%1  panel mean %2").arg(report.entryCode, report.mean->toDecimal(2))
                : Text::tr("%1  %2 sheets still to come")
                      .arg(report.entryCode)
                      .arg(report.waiting));
        for (const CalibrationMark &mark : report.marks)
            call.print(
                QStringLiteral("  %1  %2  %3")
                    .arg(mark.expertCode, mark.total.toDecimal(2), mark.deviation.toDecimal(2)));
    }
    return isWaiting ? Status::Problems : Status::Done;
}

Result<Status> runSheets(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const QString out, call.needed("out"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_CHECK(exportSheets(*workspace, round, call.value("expert"), out));
    if (call.wantsJson())
        call.printJson(QJsonDocument(QJsonObject{{QStringLiteral("file"), out}}));
    call.print(out);
    return Status::Done;
}

QCommandLineOption expertOption()
{
    return option("expert", Text::tr("The expert's code."), "E");
}

} // namespace

std::vector<Command> deskCommands()
{
    return {
        {"desk",
         QStringLiteral("-w DIR --round R --expert E"),
         Text::tr("an expert's entries with their state and what was seen of them"),
         {workspaceOption(), roundOption(), expertOption()},
         0,
         0,
         runDesk},
        {"sheets",
         QStringLiteral("-w DIR --round R --out FILE.xlsx"),
         Text::tr("submitted sheets with remarks and notes, as a table that can be imported"),
         {workspaceOption(), roundOption(), expertOption(),
          option("out", Text::tr("The file to write."), "FILE")},
         0,
         0,
         runSheets},
        {"return",
         QStringLiteral("CODE… -w DIR --round R --expert E --reason …"),
         Text::tr("gives submitted sheets back to their expert"),
         {workspaceOption(), roundOption(), expertOption(), reasonOption()},
         1,
         std::nullopt,
         runReturn},
        {"recuse",
         QStringLiteral("CODE… -w DIR --round R --expert E --reason …"),
         Text::tr("the expert does not score these entries"),
         {workspaceOption(), roundOption(), expertOption(), reasonOption()},
         1,
         std::nullopt,
         runRecuse},
        {"calibrate",
         QStringLiteral("[CODE…] -w DIR --round R [--clear]"),
         Text::tr("entries that a whole panel scores first; without codes: how experts deviate"),
         {workspaceOption(), roundOption(), option("clear", Text::tr("Takes the flag away."))},
         0,
         std::nullopt,
         runCalibrate},
    };
}

} // namespace linxuan::cli
