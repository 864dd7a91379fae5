// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packagerecords.h"

#include "core/exchange/scorefilejson.h"
#include "core/model/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const PackedEntry &entry)
{
    return {{u"id"_s, entry.id.toString()},
            {u"code"_s, entry.code},
            {u"category"_s, toCode(entry.category)},
            {u"title"_s, entry.title},
            {u"stage"_s, entry.stage},
            {u"subject"_s, entry.subject},
            {u"grade"_s, entry.grade},
            {u"edition"_s, entry.edition},
            {u"volume"_s, entry.volume},
            {u"node"_s, entry.nodeCode},
            {u"experiment"_s, entry.experimentKind},
            {u"calibration"_s, entry.isCalibration},
            {u"teacher"_s, entry.teacher},
            {u"gender"_s, entry.gender},
            {u"job_title"_s, entry.jobTitle},
            {u"tutor"_s, entry.tutor},
            {u"school"_s, entry.school},
            {u"unit"_s, entry.unit}};
}

QJsonObject toJson(const PackedMaterial &material)
{
    return {{u"id"_s, material.id.toString()},
            {u"entry"_s, material.entry.toString()},
            {u"kind"_s, material.kind},
            {u"lesson_hour"_s, material.lessonHour},
            {u"format"_s, material.format},
            {u"path"_s, material.path},
            {u"size"_s, material.size},
            {u"sha256"_s, QString::fromLatin1(material.sha256.toHex())}};
}

QJsonObject toJson(const QPair<EntryId, QString> &reason)
{
    return {{u"entry"_s, reason.first.toString()}, {u"reason"_s, reason.second}};
}

template<typename Value>
QJsonArray toJsonList(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array += toJson(value);
    return array;
}

} // namespace

QByteArray recordsJson(const PackageRecords &records)
{
    const QJsonObject object{{u"format"_s, u"linxuan-records"_s},
                             {u"major"_s, 1},
                             {u"profile"_s, QString::fromUtf8(records.profile)},
                             {u"expert_name"_s, records.expertName},
                             {u"entries"_s, toJsonList(records.entries)},
                             {u"materials"_s, toJsonList(records.materials)},
                             {u"rubrics"_s, rubricsJson(records.rubrics)},
                             {u"sheets"_s, sheetsJson(records.sheets)},
                             {u"returned"_s, toJsonList(records.returnReasons)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace linxuan
