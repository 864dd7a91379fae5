// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/upwardreport.h"

#include "app/cli/jsonwords.h"
#include "core/base/clock.h"
#include "core/model/codes.h"

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

constexpr qsizetype kShownLines = 50;

QString changeCode(UpwardChange change)
{
    switch (change) {
    case UpwardChange::New:
        return u"new"_s;
    case UpwardChange::Same:
        return u"same"_s;
    case UpwardChange::Changed:
        return u"changed"_s;
    case UpwardChange::TakenBack:
        return u"taken_back"_s;
    case UpwardChange::Left:
        return u"left"_s;
    }
    return {};
}

QJsonObject toJson(const SelectionObstacle &problem)
{
    return {{u"rule"_s, problem.rule},
            {u"message"_s, problem.message},
            {u"overridable"_s, problem.overridable}};
}

QJsonObject toJson(const UpwardLine &line)
{
    QJsonArray problems;
    for (const SelectionObstacle &problem : line.problems)
        problems += toJson(problem);
    return {{u"code"_s, line.code},
            {u"here"_s, orNull(line.here)},
            {u"change"_s, changeCode(line.change)},
            {u"details"_s, QJsonArray::fromStringList(line.details)},
            {u"problems"_s, problems}};
}

QJsonObject toJson(const UpwardMaterials &materials)
{
    return {{u"listed"_s, materials.listed},
            {u"here"_s, materials.here},
            {u"attached"_s, materials.attached},
            {u"altered"_s, QJsonArray::fromStringList(materials.altered)},
            {u"missing"_s, QJsonArray::fromStringList(materials.missing)},
            {u"required"_s, QJsonArray::fromStringList(materials.required)}};
}

QJsonObject toJson(const ReceivedFile &file)
{
    QJsonObject object{{u"file"_s, file.path},
                       {u"refused"_s, file.report ? QJsonValue() : QJsonValue(file.refused)}};
    if (!file.report)
        return object;
    const UpwardReport &report = *file.report;
    QJsonArray entries;
    for (const UpwardLine &line : report.lines)
        entries += toJson(line);
    object.insert(u"kind"_s, toCode(report.kind));
    object.insert(u"sender"_s, report.sender.name);
    object.insert(u"fingerprint"_s, report.fingerprint);
    object.insert(u"new_sender"_s, report.isNewSender);
    object.insert(u"level"_s, toCode(report.level));
    object.insert(u"sequence"_s, report.sequence);
    object.insert(u"written_at"_s, report.writtenAt.toUTC().toString(Qt::ISODate));
    object.insert(u"taken_already"_s, report.isTakenAlready);
    for (const auto change : {UpwardChange::New, UpwardChange::Same, UpwardChange::Changed,
                              UpwardChange::TakenBack, UpwardChange::Left})
        object.insert(changeCode(change), report.count(change));
    object.insert(u"entries"_s, entries);
    object.insert(u"materials"_s, toJson(report.materials));
    return object;
}

void showList(const Call &call, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    call.print(title);
    for (const QString &line : lines.first(std::min(lines.size(), kShownLines)))
        call.print(u"  "_s + line);
    if (lines.size() > kShownLines)
        call.print(
            Text::tr("… and %1 more; --json lists them all").arg(lines.size() - kShownLines));
}

void showLine(const Call &call, const UpwardLine &line)
{
    const QString code = line.here.isEmpty() || line.here == line.code
        ? line.code
        : line.code + u" → "_s + line.here;
    for (const SelectionObstacle &problem : line.problems)
        call.print(u"✗ %1  %2: %3"_s.arg(code, problem.rule, problem.message));
    const bool isTold = line.change == UpwardChange::Changed
        || line.change == UpwardChange::TakenBack || code != line.code;
    if (line.problems.empty() && isTold)
        call.print(u"  %1  %2"_s.arg(code, line.details.join(u"; "_s)).trimmed().prepend(u"  "_s));
}

void showMaterials(const Call &call, const UpwardMaterials &materials)
{
    if (materials.listed == 0)
        return;
    call.print(Text::tr("Materials: %1 listed, %2 were here, %3 attached, %4 altered, %5 missing")
                   .arg(materials.listed)
                   .arg(materials.here)
                   .arg(materials.attached)
                   .arg(materials.altered.size())
                   .arg(materials.missing.size()));
    showList(call, Text::tr("Altered, not taken:"), materials.altered);
    showList(call, Text::tr("Missing:"), materials.missing);
    showList(call, Text::tr("Required, but not listed:"), materials.required);
}

} // namespace

void showSent(const Call &call, const SentFile &sent)
{
    if (sent.kind == UpwardKind::Decision) {
        call.print(Text::tr("%1: answer no. %2, %3 entries")
                       .arg(sent.path)
                       .arg(sent.sequence)
                       .arg(sent.entries));
    } else {
        call.print(Text::tr("%1: list no. %2, %3 entries recommended, %4 taken back, %5 files "
                            "listed, %6 copied")
                       .arg(sent.path)
                       .arg(sent.sequence)
                       .arg(sent.entries)
                       .arg(sent.takenBack)
                       .arg(sent.materials)
                       .arg(sent.copied));
    }
    showList(call, Text::tr("Not copied:"), sent.notCopied);
    call.print(Text::tr("Fingerprint of this office: %1").arg(sent.fingerprint));
}

void showReceived(const Call &call, const ReceivedFile &file, bool dryRun)
{
    const UpwardReport &report = *file.report;
    const QString kind =
        report.kind == UpwardKind::Decision ? Text::tr("answer") : Text::tr("list");
    call.print(Text::tr("%1: %2 no. %3 of %4 (%5), written %6")
                   .arg(file.path, kind)
                   .arg(report.sequence)
                   .arg(report.sender.name, report.fingerprint, officeText(report.writtenAt)));
    if (report.isNewSender && dryRun)
        call.print(Text::tr("! A sender not known yet: compare the fingerprint by telephone, then "
                            "give it with --trust."));
    call.print(Text::tr("%1 new, %2 the same, %3 changed, %4 taken back, %5 left out")
                   .arg(report.count(UpwardChange::New))
                   .arg(report.count(UpwardChange::Same))
                   .arg(report.count(UpwardChange::Changed))
                   .arg(report.count(UpwardChange::TakenBack))
                   .arg(report.count(UpwardChange::Left)));
    for (const SelectionObstacle &passed : report.overridden)
        call.print(u"! %1  %2: %3"_s.arg(passed.code, passed.rule, passed.message));
    for (const UpwardLine &line : report.lines)
        showLine(call, line);
    showMaterials(call, report.materials);
    if (dryRun)
        call.print(Text::tr("Nothing was stored: this was a dry run."));
}

QJsonDocument sentJson(const SentFile &sent)
{
    return QJsonDocument(
        QJsonObject{{u"file"_s, sent.path},
                    {u"kind"_s, toCode(sent.kind)},
                    {u"sequence"_s, sent.sequence},
                    {u"fingerprint"_s, sent.fingerprint},
                    {u"entries"_s, sent.entries},
                    {u"taken_back"_s, sent.takenBack},
                    {u"materials"_s,
                     QJsonObject{{u"listed"_s, sent.materials},
                                 {u"copied"_s, sent.copied},
                                 {u"not_copied"_s, QJsonArray::fromStringList(sent.notCopied)}}}});
}

QJsonDocument receivedJson(const std::vector<ReceivedFile> &files)
{
    QJsonArray list;
    for (const ReceivedFile &file : files)
        list += toJson(file);
    return QJsonDocument(QJsonObject{{u"files"_s, list}});
}

} // namespace linxuan::cli
