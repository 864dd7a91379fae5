// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/workspace/audit.h"
#include "core/workspace/records.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

// Days and moments are the office's; a day alone as --until holds it whole.
Result<std::optional<QDateTime>> moment(const Call &call, const char *option)
{
    const QString text = call.value(option).trimmed();
    if (text.isEmpty())
        return std::optional<QDateTime>();
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    const bool isEnd = qstrcmp(option, "until") == 0;
    if (day.isValid())
        return std::optional(officeDateTime(isEnd ? day.addDays(1) : day, QTime(0, 0)));
    const QDateTime at = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm"));
    if (!at.isValid())
        return usage(Text::tr("--%1 needs 2023-09-18 or “2023-09-18 18:00”, not “%2”.")
                         .arg(QString::fromLatin1(option), text));
    return std::optional(officeDateTime(at.date(), at.time()));
}

Result<AuditFilter> filterOf(const Call &call, Workspace &workspace)
{
    AuditFilter filter;
    LX_TRY(filter.since, moment(call, "since"));
    LX_TRY(filter.until, moment(call, "until"));
    filter.actors = call.values("actor");
    filter.action = call.value("action");
    filter.text = call.value("text");
    filter.about = call.value("about");
    if (call.has("entry")) {
        LX_TRY(const Entry entry, Records(workspace).entry(call.value("entry")));
        filter.about = entry.code;
    }
    return filter;
}

QJsonObject lineJson(const AuditLine &line)
{
    return {{QStringLiteral("seq"), line.seq},
            {QStringLiteral("at"), line.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("actor"), line.actor},
            {QStringLiteral("kind"), toCode(line.kind)},
            {QStringLiteral("action"), line.action},
            {QStringLiteral("about"), line.about},
            {QStringLiteral("text"), line.text}};
}

Result<Status> runAudit(const Call &call)
{
    LX_TRY(const auto limit, call.number("limit"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const AuditFilter filter, filterOf(call, *workspace));
    LX_TRY(const AuditLines found,
           Audit(*workspace).lines(filter, limit.value_or(std::numeric_limits<int>::max())));
    QJsonArray array;
    for (const AuditLine &line : found.lines) {
        call.print(QStringLiteral("%1\t%2\t%3\t%4\t%5")
                       .arg(line.seq)
                       .arg(officeText(line.at), line.actor, line.about, line.text));
        array.append(lineJson(line));
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(array));
    return Status::Done;
}

} // namespace

std::vector<Command> auditCommands()
{
    return {
        {"audit",
         QStringLiteral("-w DIR"),
         Text::tr("who did what when, newest first"),
         {workspaceOption(), option("since", Text::tr("From this day or time on."), "TIME"),
          option("until", Text::tr("Up to this day or time."), "TIME"),
          option("actor", Text::tr("What this person did."), "NAME"),
          option("action", Text::tr("An action such as entry.withdraw, or its beginning."),
                 "ACTION"),
          option("entry", Text::tr("What concerns this entry."), "CODE"),
          option("about", Text::tr("What concerns this entry, expert, unit or round."), "NAME"),
          option("text", Text::tr("What holds these words."), "TEXT"),
          option("limit", Text::tr("At most so many records."), "N")},
         0,
         0,
         runAudit},
    };
}

} // namespace linxuan::cli
