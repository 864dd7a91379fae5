// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/recommendationjson.h"

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

QJsonValue toJson(const QByteArray &digest)
{
    return hexText(digest);
}

QJsonObject toJson(const UpwardUnit &unit)
{
    return {{u"name"_s, unit.name}, {u"kind"_s, toCode(unit.kind)}};
}

QJsonObject toJson(const UpwardMaterial &material)
{
    return {{u"kind"_s, material.kind},
            {u"hour"_s, material.lessonHour},
            {u"name"_s, material.fileName},
            {u"size"_s, material.size},
            {u"sha256"_s, hexText(material.sha256)}};
}

QJsonObject toJson(const UpwardResult &result)
{
    QJsonObject object{{u"round"_s, result.round},
                       {u"ranked"_s, result.ranked},
                       {u"score"_s, result.score},
                       {u"award"_s, result.award},
                       {u"why"_s, result.why}};
    if (result.rank)
        object.insert(u"rank"_s, *result.rank);
    return object;
}

QJsonObject toJson(const UpwardEntry &one);
QJsonObject toJson(const UpwardDecision &decision);

template<typename Value>
QJsonArray toJsonList(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array += toJson(value);
    return array;
}

QJsonObject toJson(const UpwardEntry &one)
{
    const Entry &entry = one.entry;
    QJsonObject object{{u"id"_s, entry.id.toString()},
                       {u"code"_s, entry.code},
                       {u"category"_s, toCode(entry.category)},
                       {u"title"_s, entry.title},
                       {u"teacher"_s, entry.teacher},
                       {u"unit"_s, one.unit},
                       {u"school"_s, one.school},
                       {u"school_kind"_s, one.schoolKind},
                       {u"stage"_s, entry.stage},
                       {u"subject"_s, entry.subject},
                       {u"level"_s, toCode(entry.level)},
                       {u"status"_s, toCode(entry.status)},
                       {u"reason"_s, entry.statusReason},
                       {u"materials"_s, toJsonList(one.materials)}};
    for (const EntryText &text : kEntryTexts)
        object.insert(QString::fromUtf16(text.key), entry.*text.member);
    if (entry.submittedAt)
        object.insert(u"submitted_at"_s, moment(*entry.submittedAt));
    if (one.result)
        object.insert(u"result"_s, toJson(*one.result));
    return object;
}

QJsonObject toJson(const UpwardDecision &decision)
{
    return {{u"entry"_s, decision.entry.toString()},
            {u"code"_s, decision.code},
            {u"level"_s, toCode(decision.level)},
            {u"status"_s, toCode(decision.status)},
            {u"reason"_s, decision.reason},
            {u"round"_s, decision.round},
            {u"award"_s, decision.award}};
}

} // namespace

QByteArray recommendationJson(const RecommendationFile &file)
{
    QJsonObject object{{u"format"_s, u"linxuan-recommendation"_s},
                       {u"major"_s, 1},
                       {u"kind"_s, toCode(file.kind)},
                       {u"campaign"_s, uuidText(file.sender.campaign)},
                       {u"name"_s, file.sender.name},
                       {u"key"_s, hexText(file.sender.key)},
                       {u"level"_s, toCode(file.level)},
                       {u"sequence"_s, file.sequence()},
                       {u"earlier"_s, toJsonList(file.earlier)},
                       {u"written_at"_s, moment(file.writtenAt)}};
    if (file.kind == UpwardKind::Recommendation) {
        object.insert(u"unit"_s, file.unit);
        object.insert(u"units"_s, toJsonList(file.units));
        object.insert(u"entries"_s, toJsonList(file.entries));
    } else {
        object.insert(u"recipient"_s, uuidText(file.recipient));
        object.insert(u"decisions"_s, toJsonList(file.decisions));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace linxuan
