// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/jsonwords.h"
#include "core/model/codes.h"
#include "core/workspace/publicity.h"

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

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

// A day of an option; a null one when it is not given.
Result<QDate> day(const Call &call, const char *option)
{
    if (!call.has(option))
        return QDate();
    const QDate day = QDate::fromString(call.value(option).trimmed(), Qt::ISODate);
    if (!day.isValid())
        return usage(Text::tr("--%1 needs a day such as 2023-10-08, not “%2”.")
                         .arg(QString::fromLatin1(option), call.value(option)));
    return day;
}

QJsonObject noticeJson(const PublicNotice &notice)
{
    return {{u"number"_s, notice.number},
            {u"version"_s, notice.version},
            {u"digest"_s, QString::fromLatin1(notice.digest.toHex())},
            {u"from"_s, dayText(notice.from)},
            {u"to"_s, dayText(notice.to)},
            {u"contact"_s, notice.contact},
            {u"by"_s, notice.by}};
}

QJsonObject publishedJson(const PublishedList &list)
{
    return {{u"version"_s, list.version},
            {u"digest"_s, QString::fromLatin1(list.digest.toHex())},
            {u"trail_code"_s, list.trailCode},
            {u"on"_s, dayText(list.on)},
            {u"by"_s, list.by}};
}

QJsonObject objectionJson(const Objection &one, const QString &round, const QString &entry)
{
    return {{u"number"_s, one.number},
            {u"round"_s, round},
            {u"version"_s, one.version},
            {u"entry"_s, orNull(entry)},
            {u"by"_s, one.by},
            {u"on"_s, dayText(one.on)},
            {u"text"_s, one.text},
            {u"due"_s, dayText(one.due)},
            {u"state"_s, one.isOpen() ? u"open"_s : u"decided"_s},
            {u"outcome"_s, orNull(toCode(one.outcome))},
            {u"answer"_s, orNull(one.answer)},
            {u"correction"_s, orNull(one.correction)},
            {u"decided_by"_s, orNull(one.decidedBy)}};
}

QJsonDocument stateJson(const PublicityState &state)
{
    QJsonArray notices;
    for (const PublicNotice &notice : state.notices)
        notices += noticeJson(notice);
    QJsonArray published;
    for (const PublishedList &list : state.published)
        published += publishedJson(list);
    QJsonArray objections;
    for (const LoggedObjection &one : state.objections)
        objections += objectionJson(one.objection, one.round, one.entryCode);
    return QJsonDocument(QJsonObject{{u"round"_s, state.round.code},
                                     {u"version"_s, state.round.version},
                                     {u"state"_s, toCode(state.round.state)},
                                     {u"notices"_s, notices},
                                     {u"objections"_s, objections},
                                     {u"open"_s, state.open()},
                                     {u"published"_s, published}});
}

QString noticeText(const PublicNotice &notice)
{
    return Text::tr("Version %1 is shown to the public from %2 to %3")
        .arg(notice.version)
        .arg(dayText(notice.from), dayText(notice.to));
}

QString objectionText(const LoggedObjection &one)
{
    const Objection &objection = one.objection;
    const QString about = one.entryCode.isEmpty() ? Text::tr("the list") : one.entryCode;
    const QString state = objection.isOpen()
        ? Text::tr("open, due on %1").arg(dayText(objection.due))
        : displayName(objection.outcome) + u": "_s + objection.answer;
    return QStringLiteral("%1\t%2\t%3\t%4\t%5")
        .arg(objection.number)
        .arg(about, objection.by, objection.text, state);
}

void printState(const Call &call, const PublicityState &state)
{
    for (const PublicNotice &notice : state.notices)
        call.print(noticeText(notice));
    for (const LoggedObjection &one : state.objections)
        call.print(objectionText(one));
    for (const PublishedList &list : state.published)
        call.print(Text::tr("Version %1 was published on %2 by %3")
                       .arg(list.version)
                       .arg(dayText(list.on), list.by));
}

Result<Status> runPublicity(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const QDate from, day(call, "from"));
    LX_TRY(const QDate to, day(call, "to"));
    LX_TRY(const auto workspace, call.openWorkspace());
    Publicity publicity(*workspace);
    if (!call.has("from") && !call.has("to")) {
        LX_TRY(const PublicityState state, publicity.state(round));
        if (call.wantsJson())
            call.printJson(stateJson(state));
        printState(call, state);
        return Status::Done;
    }
    LX_TRY(const QString by, call.needed("by"));
    LX_TRY(const PublicNotice notice,
           publicity.begin({round, from, to, call.value("contact"), by}));
    if (call.wantsJson())
        call.printJson(QJsonDocument(noticeJson(notice)));
    call.print(noticeText(notice));
    return Status::Done;
}

Result<Status> addObjection(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const QString by, call.needed("by"));
    LX_TRY(const QString text, call.needed("text"));
    LX_TRY(const QDate on, day(call, "on"));
    LX_TRY(const QDate due, day(call, "due"));
    LX_TRY(const auto workspace, call.openWorkspace());
    const QString entry = call.value("entry");
    LX_TRY(const Objection done, Publicity(*workspace).object({round, entry, by, on, text, due}));
    if (call.wantsJson())
        call.printJson(QJsonDocument(objectionJson(done, round, entry)));
    call.print(Text::tr("Objection %1 logged, its answer is due on %2")
                   .arg(done.number)
                   .arg(dayText(done.due)));
    return Status::Done;
}

Result<Status> decideObjection(const Call &call)
{
    bool isNumber = false;
    const int number = call.argument(1).toInt(&isNumber);
    const auto outcome = fromCode<ObjectionOutcome>(call.value("outcome"));
    if (!isNumber)
        return usage(Text::tr("Name the objection by its number: objection decide 3 …"));
    if (!outcome || *outcome == ObjectionOutcome::Open)
        return usage(Text::tr("--outcome is upheld or rejected."));
    LX_TRY(const QString by, call.needed("by"));
    LX_TRY(const QString answer, call.needed("reason"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const Objection done,
           Publicity(*workspace).decide({number, *outcome, by, answer, call.value("correction")}));
    if (call.wantsJson())
        call.printJson(QJsonDocument(QJsonObject{{u"number"_s, done.number},
                                                 {u"state"_s, u"decided"_s},
                                                 {u"outcome"_s, toCode(done.outcome)}}));
    call.print(Text::tr("Objection %1: %2").arg(done.number).arg(displayName(done.outcome)));
    return Status::Done;
}

Result<Status> listObjections(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const PublicityState state, Publicity(*workspace).state(round));
    QJsonArray all;
    for (const LoggedObjection &one : state.objections) {
        all += objectionJson(one.objection, one.round, one.entryCode);
        call.print(objectionText(one));
    }
    if (call.wantsJson())
        call.printJson(QJsonDocument(all));
    return state.open() > 0 ? Status::Problems : Status::Done;
}

Result<Status> runObjection(const Call &call)
{
    const QString verb = call.argument(0);
    if (verb == u"add")
        return addObjection(call);
    if (verb == u"decide")
        return decideObjection(call);
    if (verb == u"list")
        return listObjections(call);
    return usage(Text::tr("objection add, objection decide NUMBER, or objection list."));
}

Result<Status> runPublish(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    LX_TRY(const QString by, call.needed("by"));
    LX_TRY(const QDate given, day(call, "on"));
    LX_TRY(const auto workspace, call.openWorkspace());
    Publicity publicity(*workspace);
    const QDate on = given.isValid() ? given : publicity.today();
    LX_TRY(const QStringList obstacles, publicity.publishingObstacles(round, on));
    if (!obstacles.isEmpty()) {
        if (call.wantsJson())
            call.printJson(QJsonDocument(
                QJsonObject{{u"round"_s, round},
                            {u"published"_s, false},
                            {u"obstacles"_s, QJsonArray::fromStringList(obstacles)}}));
        for (const QString &line : obstacles)
            call.print(u"✗ "_s + line);
        Call::say(Text::tr("linxuan-cli publish: the list is not published: %n obstacle(s).",
                           nullptr, int(obstacles.size())));
        return Status::Problems;
    }
    LX_TRY(const PublishedList list, publicity.publish(round, on, by));
    QJsonObject json = publishedJson(list);
    json.insert(u"round"_s, round);
    json.insert(u"published"_s, true);
    if (call.wantsJson())
        call.printJson(QJsonDocument(json));
    call.print(Text::tr("Version %1 was published on %2 by %3")
                   .arg(list.version)
                   .arg(dayText(list.on), list.by));
    return Status::Done;
}

Command objectionCommand()
{
    return {"objection",
            u"add|decide NUMBER|list -w DIR"_s,
            Text::tr("objections against a list: logs, decides, lists them"),
            {workspaceOption(), roundOption(),
             option("entry", Text::tr("Add: the entry it is about; otherwise the list."), "CODE"),
             option("by", Text::tr("Add: who objects. Decide: who decides."), "NAME"),
             option("text", Text::tr("Add: what is said."), "TEXT"),
             option("on", Text::tr("Add: the day it came; otherwise today."), "DAY"),
             option("due", Text::tr("Add: the day an answer is due."), "DAY"),
             option("outcome", Text::tr("Decide: upheld or rejected."), "OUTCOME"),
             option("reason", Text::tr("Decide: what is answered."), "TEXT"),
             option("correction", Text::tr("Decide: what was put right."), "TEXT")},
            1,
            2,
            runObjection,
            Text::tr("add needs --round, --by and --text; decide needs --outcome, --by and "
                     "--reason; list needs --round and says by its status whether one is open.")};
}

} // namespace

std::vector<Command> publicityCommands()
{
    return {
        {"publicity",
         u"-w DIR --round R [--from DAY --to DAY --by NAME]"_s,
         Text::tr("shows a closed list to the public for some days"),
         {workspaceOption(), roundOption(), option("from", Text::tr("The first day."), "DAY"),
          option("to", Text::tr("The last day."), "DAY"),
          option("contact", Text::tr("Where objections go."), "TEXT"), byOption()},
         0,
         0,
         runPublicity,
         Text::tr("Without --from and --to it shows notices, objections and what was published. "
                  "The list itself is printed with: print public-notice.")},
        objectionCommand(),
        {"publish",
         u"-w DIR --round R --by NAME"_s,
         Text::tr("records that the final list was made known"),
         {workspaceOption(), roundOption(), byOption(),
          option("on", Text::tr("The day; otherwise today."), "DAY")},
         0,
         0,
         runPublish,
         Text::tr("Refused while the round is open, before or during the public notice, and while "
                  "an objection is open.")},
    };
}

} // namespace linxuan::cli
