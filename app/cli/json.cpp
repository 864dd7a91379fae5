// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

#include "app/cli/jsonwords.h"
#include "core/base/clock.h"
#include "core/model/codes.h"
#include "core/scoring/tally.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linxuan::cli {

namespace {

using Object = QJsonObject;

} // namespace

QJsonDocument importJson(const ImportReport &report)
{
    return QJsonDocument(
        Object{{QStringLiteral("kind"), toCode(report.kind)},
               {QStringLiteral("added"), report.added},
               {QStringLiteral("updated"), report.updated},
               {QStringLiteral("unchanged"), report.unchanged},
               {QStringLiteral("rejected"), arrayOf(report.rejected, rejectedObject)},
               {QStringLiteral("warnings"), QJsonArray::fromStringList(report.warnings)}});
}

QJsonDocument columnsJson(const std::vector<ColumnHelp> &columns)
{
    return QJsonDocument(arrayOf(columns, [](const ColumnHelp &column) {
        return Object{{QStringLiteral("names"), QJsonArray::fromStringList(column.names)},
                      {QStringLiteral("required"), column.required}};
    }));
}

QJsonDocument checkJson(const std::vector<CheckedEntry> &entries)
{
    const auto result = [](Verdict verdict) {
        switch (verdict) {
        case Verdict::Pass:
            return QStringLiteral("pass");
        case Verdict::Fail:
            return QStringLiteral("fail");
        case Verdict::NotChecked:
            break;
        }
        return QStringLiteral("not_checked");
    };
    QJsonArray all;
    for (const CheckedEntry &checked : entries) {
        for (const Finding &finding : checked.findings) {
            all.append(
                QJsonObject{{QStringLiteral("entry"), checked.entry.code},
                            {QStringLiteral("code"), finding.code},
                            {QStringLiteral("result"), result(finding.verdict)},
                            {QStringLiteral("severity"),
                             finding.advice ? QStringLiteral("advice") : QStringLiteral("rule")},
                            {QStringLiteral("message"), finding.message},
                            {QStringLiteral("evidence"), finding.evidence}});
        }
    }
    return QJsonDocument(all);
}

QJsonDocument cureJson(const std::vector<CureCase> &cases)
{
    QJsonArray all;
    for (const CureCase &one : cases) {
        QJsonArray requests;
        for (const CureRequest &request : one.requests) {
            QJsonArray findings;
            for (const CureFinding &finding : request.findings)
                findings.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                            {QStringLiteral("message"), finding.message},
                                            {QStringLiteral("evidence"), finding.evidence}});
            requests.append(QJsonObject{{QStringLiteral("number"), request.number},
                                        {QStringLiteral("due"), officeText(request.dueAt)},
                                        {QStringLiteral("asked"), officeText(request.askedAt)},
                                        {QStringLiteral("by"), request.askedBy},
                                        {QStringLiteral("findings"), findings}});
        }
        all.append(QJsonObject{{QStringLiteral("entry"), one.checked.entry.code},
                               {QStringLiteral("unit"), one.checked.unit},
                               {QStringLiteral("state"), toCode(one.state)},
                               {QStringLiteral("left"), QJsonArray::fromStringList(one.left)},
                               {QStringLiteral("requests"), requests}});
    }
    return QJsonDocument(all);
}

QJsonDocument papersJson(const std::vector<PaperLine> &lines)
{
    QJsonArray all;
    for (const PaperLine &line : lines) {
        QJsonObject object{
            {QStringLiteral("unit"), line.unit.name},  {QStringLiteral("entry"), QJsonValue::Null},
            {QStringLiteral("paper"), line.item.code}, {QStringLiteral("name"), line.item.name},
            {QStringLiteral("due"), line.item.copies}, {QStringLiteral("got"), line.got()}};
        if (line.entry)
            object.insert(QStringLiteral("entry"), line.entry->code);
        if (line.receipt) {
            object.insert(QStringLiteral("from"), line.receipt->deliveredBy);
            object.insert(QStringLiteral("by"), line.receipt->receivedBy);
            object.insert(QStringLiteral("at"), officeText(line.receipt->receivedAt));
            object.insert(QStringLiteral("remark"), line.receipt->remark);
        }
        all.append(object);
    }
    return QJsonDocument(all);
}

QJsonDocument assignJson(const QString &round, const AssignReport &report, const CodeNames &names)
{
    return QJsonDocument(Object{{QStringLiteral("round"), round},
                                {QStringLiteral("assigned"), pairsArray(report.assigned, names)},
                                {QStringLiteral("short"), shortArray(report.shortEntries, names)},
                                {QStringLiteral("load"),
                                 Object{{QStringLiteral("min"), report.minLoad},
                                        {QStringLiteral("max"), report.maxLoad}}}});
}

QJsonDocument deskJson(const ReviewDesk &desk, const std::vector<DeskEntry> &entries)
{
    const auto entryJson = [&desk](const DeskEntry &entry) {
        const Rubric &rubric = desk.rubric(entry.entry.category);
        return Object{{QStringLiteral("code"), entry.entry.code},
                      {QStringLiteral("state"), toCode(entry.state)},
                      {QStringLiteral("calibration"), entry.calibration},
                      {QStringLiteral("total"), orNull(sheetTotal(rubric, entry.draft.points))},
                      {QStringLiteral("notes"), static_cast<int>(entry.draft.notes.size())},
                      {QStringLiteral("vetoes"), static_cast<int>(entry.vetoes.size())},
                      {QStringLiteral("seen"), entry.seenPercent()}};
    };
    return QJsonDocument(Object{{QStringLiteral("round"), desk.round().code},
                                {QStringLiteral("expert"), desk.expert().code},
                                {QStringLiteral("blind"), desk.isBlind()},
                                {QStringLiteral("entries"), arrayOf(entries, entryJson)}});
}

QJsonDocument calibrationJson(const std::vector<CalibrationReport> &reports)
{
    const auto markJson = [](const CalibrationMark &mark) {
        return Object{{QStringLiteral("expert"), mark.expertCode},
                      {QStringLiteral("total"), mark.total.toString()},
                      {QStringLiteral("deviation"), mark.deviation.toString()}};
    };
    return QJsonDocument(arrayOf(reports, [&markJson](const CalibrationReport &report) {
        return Object{{QStringLiteral("entry"), report.entryCode},
                      {QStringLiteral("waiting"), report.waiting},
                      {QStringLiteral("mean"), orNull(report.mean)},
                      {QStringLiteral("marks"), arrayOf(report.marks, markJson)}};
    }));
}

QJsonDocument missingJson(const QString &round, const std::vector<MissingSheet> &missing)
{
    const auto sheetJson = [](const MissingSheet &sheet) {
        return Object{{QStringLiteral("entry"), sheet.entryCode},
                      {QStringLiteral("expert"), sheet.expertCode},
                      {QStringLiteral("reason"), orNull(sheet.reason)}};
    };
    return QJsonDocument(Object{{QStringLiteral("round"), round},
                                {QStringLiteral("missing"), arrayOf(missing, sheetJson)}});
}

QJsonDocument vetoesJson(const QString &round, const std::vector<Veto> &vetoes,
                         const QHash<EntryId, QString> &entries,
                         const QHash<ExpertId, QString> &experts)
{
    const auto vetoJson = [&](const Veto &veto) {
        const bool isDecided = veto.state != VetoState::Proposed;
        return Object{{QStringLiteral("entry"), entries.value(veto.entry)},
                      {QStringLiteral("item"), veto.item},
                      {QStringLiteral("state"), toCode(veto.state)},
                      {QStringLiteral("expert"),
                       veto.proposedBy ? experts.value(*veto.proposedBy) : QJsonValue()},
                      {QStringLiteral("evidence"), veto.evidence},
                      {QStringLiteral("text"), veto.text},
                      {QStringLiteral("by"), isDecided ? veto.decidedBy : QJsonValue()},
                      {QStringLiteral("reason"), isDecided ? veto.decisionReason : QJsonValue()}};
    };
    return QJsonDocument(Object{{QStringLiteral("round"), round},
                                {QStringLiteral("vetoes"), arrayOf(vetoes, vetoJson)}});
}

QJsonDocument openJson(const QString &round, const std::vector<ClosingObstacle> &obstacles)
{
    const auto obstacleJson = [](const ClosingObstacle &obstacle) {
        return Object{{QStringLiteral("rule"), obstacle.rule},
                      {QStringLiteral("message"), obstacle.message}};
    };
    return QJsonDocument(Object{{QStringLiteral("round"), round},
                                {QStringLiteral("state"), QStringLiteral("open")},
                                {QStringLiteral("obstacles"), arrayOf(obstacles, obstacleJson)}});
}

QJsonDocument closedJson(const QString &round, const ClosureRecord &closure)
{
    const auto confirmedJson = [](const Confirmation &one) {
        return Object{{QStringLiteral("role"), toCode(one.role)}, {QStringLiteral("by"), one.by}};
    };
    return QJsonDocument(
        Object{{QStringLiteral("round"), round},
               {QStringLiteral("state"), QStringLiteral("closed")},
               {QStringLiteral("version"), closure.version},
               {QStringLiteral("digest"), QString::fromLatin1(closure.digest.toHex())},
               {QStringLiteral("by"), closure.by},
               {QStringLiteral("at"), closure.at.toString(Qt::ISODate)},
               {QStringLiteral("confirmed"), arrayOf(closure.confirmed, confirmedJson)},
               {QStringLiteral("obstacles"), QJsonArray()}});
}

QJsonDocument historyJson(const std::vector<HistoryLine> &lines)
{
    return QJsonDocument(arrayOf(lines, [](const HistoryLine &line) {
        return Object{{QStringLiteral("at"), line.at.toString(Qt::ISODate)},
                      {QStringLiteral("actor"), line.actor},
                      {QStringLiteral("text"), line.text}};
    }));
}

QJsonDocument verifyJson(const VerifyReport &report)
{
    Object checked;
    for (const auto &[what, count] : report.checked)
        checked.insert(what, count);
    const auto problems = arrayOf(report.problems, [](const Problem &problem) {
        return Object{{QStringLiteral("what"), problem.what},
                      {QStringLiteral("where"), problem.where},
                      {QStringLiteral("detail"), problem.detail}};
    });
    Object document{{QStringLiteral("ok"), report.ok()},
                    {QStringLiteral("checked"), checked},
                    {QStringLiteral("problems"), problems}};
    for (const auto &[what, text] : report.said)
        document.insert(what, text);
    return QJsonDocument(document);
}

} // namespace linxuan::cli
