// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/videofacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr int kForm = 1; // of the record; others are made anew

qint64 number(const QJsonObject &object, const QString &name)
{
    return object.value(name).toInteger();
}

} // namespace

QByteArray VideoFacts::toJson() const
{
    QJsonArray starts;
    for (const qint64 ms : chapters)
        starts.append(ms);
    const QJsonObject object{
        {u"form"_s, kForm},         {u"container"_s, container}, {u"video"_s, videoCodec},
        {u"audio"_s, audioCodec},   {u"width"_s, size.width()},  {u"height"_s, size.height()},
        {u"turns"_s, quarterTurns}, {u"length"_s, lengthMs},     {u"start"_s, startMs},
        {u"cut"_s, isCut},          {u"chapters"_s, starts}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<VideoFacts> VideoFacts::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"form"_s).toInt() != kForm)
        return std::nullopt;
    VideoFacts facts;
    facts.container = object.value(u"container"_s).toString();
    facts.videoCodec = object.value(u"video"_s).toString();
    facts.audioCodec = object.value(u"audio"_s).toString();
    facts.size = QSize(object.value(u"width"_s).toInt(), object.value(u"height"_s).toInt());
    facts.quarterTurns = object.value(u"turns"_s).toInt() & 3;
    facts.lengthMs = number(object, u"length"_s);
    facts.startMs = number(object, u"start"_s);
    facts.isCut = object.value(u"cut"_s).toBool();
    for (const QJsonValue start : object.value(u"chapters"_s).toArray())
        facts.chapters.push_back(start.toInteger());
    return facts.size.isEmpty() || facts.lengthMs < 0 ? std::nullopt : std::optional(facts);
}

} // namespace linxuan
