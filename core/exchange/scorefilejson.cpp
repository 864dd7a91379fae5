// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scorefilejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

QString hexText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString uuidText(const QUuid &uuid)
{
    return uuid.toString(QUuid::WithoutBraces);
}

QString moment(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

QJsonObject toJson(const ReturnedRubric &rubric)
{
    return {{u"code"_s, rubric.code},
            {u"version"_s, rubric.version},
            {u"digest"_s, hexText(rubric.digest)},
            {u"criteria"_s, QJsonArray::fromStringList(rubric.criteria)}};
}

QJsonValue toJson(const std::optional<Points> &points)
{
    return points ? QJsonValue(points->hundredths()) : QJsonValue();
}

QJsonObject toJson(const Unjudged &unjudged)
{
    return {{u"criterion"_s, unjudged.criterion}, {u"reason"_s, unjudged.reason}};
}

QJsonObject toJson(const CriterionRemark &remark)
{
    return {{u"criterion"_s, remark.criterion}, {u"text"_s, remark.text}};
}

QJsonObject toJson(const EvidenceNote &note)
{
    return {{u"material"_s, note.material.toString()},
            {u"place"_s, storedPlace(note.place)},
            {u"criterion"_s, note.criterion},
            {u"text"_s, note.text}};
}

QJsonObject toJson(const ReturnedSheet &sheet);
QJsonObject toJson(const ReturnedRecusal &recusal);
QJsonObject toJson(const ReturnedVeto &veto);
QJsonObject toJson(const ReturnedViewing &viewing);

template<typename Value>
QJsonArray toJsonList(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array += toJson(value);
    return array;
}

QJsonObject toJson(const ReturnedSheet &sheet)
{
    QJsonObject object{{u"entry"_s, sheet.entry.toString()},
                       {u"code"_s, sheet.code},
                       {u"rubric"_s, hexText(sheet.rubric)},
                       {u"state"_s, toCode(sheet.state)},
                       {u"points"_s, toJsonList(sheet.draft.points)},
                       {u"unjudged"_s, toJsonList(sheet.draft.unjudged)},
                       {u"remark"_s, sheet.draft.remark},
                       {u"remarks"_s, toJsonList(sheet.draft.criterionRemarks)},
                       {u"notes"_s, toJsonList(sheet.draft.notes)}};
    if (sheet.submittedAt)
        object.insert(u"submitted_at"_s, moment(*sheet.submittedAt));
    return object;
}

QJsonObject toJson(const ReturnedRecusal &recusal)
{
    return {{u"entry"_s, recusal.entry.toString()},
            {u"kind"_s, recusal.kind},
            {u"reason"_s, recusal.reason}};
}

QJsonObject toJson(const ReturnedVeto &veto)
{
    return {{u"id"_s, veto.id.toString()},
            {u"entry"_s, veto.entry.toString()},
            {u"item"_s, veto.item},
            {u"evidence"_s, veto.evidence},
            {u"text"_s, veto.text}};
}

QJsonObject toJson(const ReturnedViewing &viewing)
{
    QJsonObject object{{u"material"_s, viewing.material.toString()},
                       {u"entry"_s, viewing.entry.toString()},
                       {u"open_ms"_s, viewing.openMs}};
    if (viewing.seenPercent)
        object.insert(u"seen_percent"_s, *viewing.seenPercent);
    return object;
}

} // namespace

QJsonArray rubricsJson(const std::vector<ReturnedRubric> &rubrics)
{
    return toJsonList(rubrics);
}

QJsonArray sheetsJson(const std::vector<ReturnedSheet> &sheets)
{
    return toJsonList(sheets);
}

QByteArray scoresJson(const ScoreFile &scores)
{
    const QJsonObject object{{u"format"_s, u"linxuan-scores"_s},
                             {u"major"_s, 1},
                             {u"serial"_s, uuidText(scores.serial)},
                             {u"campaign"_s, uuidText(scores.campaign)},
                             {u"round"_s, scores.round},
                             {u"expert"_s, scores.expert},
                             {u"key"_s, hexText(scores.expertKey)},
                             {u"sequence"_s, scores.sequence},
                             {u"previous"_s, hexText(scores.previous)},
                             {u"kind"_s, toCode(scores.kind)},
                             {u"written_at"_s, moment(scores.writtenAt)},
                             {u"rubrics"_s, toJsonList(scores.rubrics)},
                             {u"sheets"_s, toJsonList(scores.sheets)},
                             {u"recusals"_s, toJsonList(scores.recusals)},
                             {u"vetoes"_s, toJsonList(scores.vetoes)},
                             {u"viewings"_s, toJsonList(scores.viewings)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace linxuan
