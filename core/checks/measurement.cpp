// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/measurement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr std::array kConditions{u"fine",     u"empty",     u"encrypted", u"broken",
                                 u"breaking", u"not_known", u"too_large", u"too_slow"};
constexpr std::array kContents{u"unknown", u"video",  u"sound",   u"pdf", u"slides",
                               u"papers",  u"sheets", u"picture", u"text"};

template<typename Value, typename Names>
QString nameOf(const Names &names, Value value)
{
    return QString::fromUtf16(names.at(size_t(value)));
}

template<typename Value, typename Names>
std::optional<Value> valueOf(const Names &names, const QString &name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i]))
            return static_cast<Value>(i);
    }
    return std::nullopt;
}

template<typename List, typename Make>
QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &one : list)
        array.append(make(one));
    return array;
}

template<typename Value, typename Read>
std::vector<Value> listOf(const QJsonValue &array, Read read)
{
    std::vector<Value> list;
    for (const QJsonValue one : array.toArray())
        list.push_back(read(one));
    return list;
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue one : array.toArray())
        texts += one.toString();
    return texts;
}

template<typename Number>
QJsonValue maybe(const std::optional<Number> &number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue(QJsonValue::Null);
}

template<typename Number>
std::optional<Number> maybeOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Number(value.toInteger())) : std::nullopt;
}

QJsonValue stretchJson(const Stretch &stretch)
{
    return QJsonArray{stretch.from, stretch.to};
}

Stretch stretchOf(const QJsonValue &value)
{
    return {value[0].toInteger(), value[1].toInteger()};
}

QJsonValue areaJson(const PictureArea &area)
{
    return QJsonArray{area.left, area.top, area.width, area.height};
}

PictureArea areaOf(const QJsonValue &value)
{
    return {value[0].toInt(), value[1].toInt(), value[2].toInt(), value[3].toInt()};
}

QJsonValue trackJson(const SoundTrack &track)
{
    return QJsonObject{{u"codec"_s, track.codec},
                       {u"channels"_s, track.channels},
                       {u"rate"_s, track.rate},
                       {u"bits"_s, track.bitsPerSecond}};
}

SoundTrack trackOf(const QJsonValue &value)
{
    return {value[u"codec"].toString(), value[u"channels"].toInt(), value[u"rate"].toInt(),
            value[u"bits"].toInteger()};
}

QJsonObject videoJson(const VideoMeasures &v)
{
    return {{u"container"_s, v.container},
            {u"brand"_s, v.brand},
            {u"codec"_s, v.codec},
            {u"coded_width"_s, v.codedWidth},
            {u"coded_height"_s, v.codedHeight},
            {u"width"_s, v.width},
            {u"height"_s, v.height},
            {u"frames"_s, v.frames},
            {u"per_seconds"_s, v.perSeconds},
            {u"variable"_s, v.isVariable},
            {u"duration_ms"_s, v.durationMs},
            {u"bits"_s, v.bitsPerSecond},
            {u"tracks"_s, arrayOf(v.tracks, trackJson)},
            {u"heard"_s, v.isHeard},
            {u"loudness"_s, maybe(v.loudness)},
            {u"silences"_s, arrayOf(v.silences, stretchJson)},
            {u"blacks"_s, arrayOf(v.blacks, stretchJson)},
            {u"marks"_s, arrayOf(v.marks, areaJson)},
            {u"looked_every_ms"_s, v.lookedEveryMs},
            {u"decode_errors"_s, v.decodeErrors},
            {u"cut"_s, v.isCut}};
}

VideoMeasures videoOf(const QJsonObject &o)
{
    VideoMeasures v;
    v.container = o[u"container"].toString();
    v.brand = o[u"brand"].toString();
    v.codec = o[u"codec"].toString();
    v.codedWidth = o[u"coded_width"].toInt();
    v.codedHeight = o[u"coded_height"].toInt();
    v.width = o[u"width"].toInt();
    v.height = o[u"height"].toInt();
    v.frames = o[u"frames"].toInteger();
    v.perSeconds = o[u"per_seconds"].toInteger();
    v.isVariable = o[u"variable"].toBool();
    v.durationMs = o[u"duration_ms"].toInteger();
    v.bitsPerSecond = o[u"bits"].toInteger();
    v.tracks = listOf<SoundTrack>(o[u"tracks"], trackOf);
    v.isHeard = o[u"heard"].toBool();
    v.loudness = maybeOf<qint64>(o[u"loudness"]);
    v.silences = listOf<Stretch>(o[u"silences"], stretchOf);
    v.blacks = listOf<Stretch>(o[u"blacks"], stretchOf);
    v.marks = listOf<PictureArea>(o[u"marks"], areaOf);
    v.lookedEveryMs = o[u"looked_every_ms"].toInteger();
    v.decodeErrors = o[u"decode_errors"].toInt();
    v.isCut = o[u"cut"].toBool();
    return v;
}

QJsonValue pictureJson(const EmbeddedPicture &picture)
{
    return QJsonArray{QString::fromLatin1(picture.sha256.toHex()), picture.size,
                      QString::fromLatin1(picture.look.toHex())};
}

EmbeddedPicture pictureOf(const QJsonValue &value)
{
    return {QByteArray::fromHex(value[0].toString().toLatin1()), value[1].toInteger(),
            QByteArray::fromHex(value[2].toString().toLatin1())};
}

QJsonObject paperJson(const PaperMeasures &p)
{
    QJsonObject properties;
    for (auto one = p.properties.begin(); one != p.properties.end(); ++one)
        properties.insert(one.key(), one.value());
    return {{u"pages"_s, maybe(p.pages)},
            {u"characters"_s, p.characters},
            {u"scanned"_s, p.isScanned},
            {u"notes"_s, p.notes},
            {u"macros"_s, p.hasMacros},
            {u"loose_fonts"_s, QJsonArray::fromStringList(p.looseFonts)},
            {u"links"_s, QJsonArray::fromStringList(p.links)},
            {u"properties"_s, properties},
            {u"pictures"_s, arrayOf(p.pictures, pictureJson)}};
}

PaperMeasures paperOf(const QJsonObject &o)
{
    PaperMeasures p;
    p.pages = maybeOf<int>(o[u"pages"]);
    p.characters = o[u"characters"].toInteger();
    p.isScanned = o[u"scanned"].toBool();
    p.notes = o[u"notes"].toInt();
    p.hasMacros = o[u"macros"].toBool();
    p.looseFonts = textsOf(o[u"loose_fonts"]);
    p.links = textsOf(o[u"links"]);
    const QJsonObject properties = o[u"properties"].toObject();
    for (auto one = properties.begin(); one != properties.end(); ++one)
        p.properties.insert(one.key(), one->toString());
    p.pictures = listOf<EmbeddedPicture>(o[u"pictures"], pictureOf);
    return p;
}

QJsonValue codeJson(const SeenCode &code)
{
    return QJsonObject{
        {u"text"_s, code.text}, {u"ms"_s, maybe(code.ms)}, {u"page"_s, maybe(code.page)}};
}

SeenCode codeOf(const QJsonValue &value)
{
    return {value[u"text"].toString(), maybeOf<qint64>(value[u"ms"]), maybeOf<int>(value[u"page"])};
}

} // namespace

QByteArray toJson(const Measurement &m)
{
    QJsonObject object{
        {u"version"_s, kMeasuringVersion}, {u"condition"_s, nameOf(kConditions, m.condition)},
        {u"detail"_s, m.detail},           {u"content"_s, nameOf(kContents, m.content)},
        {u"ending"_s, m.ending},           {u"codes"_s, arrayOf(m.codes, codeJson)}};
    if (m.video)
        object.insert(u"video"_s, videoJson(*m.video));
    if (m.paper)
        object.insert(u"paper"_s, paperJson(*m.paper));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Measurement> measurementFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto condition = valueOf<Condition>(kConditions, object[u"condition"].toString());
    const auto content = valueOf<Content>(kContents, object[u"content"].toString());
    if (object[u"version"].toInt() != kMeasuringVersion || !condition || !content)
        return std::nullopt;
    Measurement m;
    m.condition = *condition;
    m.detail = object[u"detail"].toString();
    m.content = *content;
    m.ending = object[u"ending"].toString();
    m.codes = listOf<SeenCode>(object[u"codes"], codeOf);
    if (object.contains(u"video"))
        m.video = videoOf(object[u"video"].toObject());
    if (object.contains(u"paper"))
        m.paper = paperOf(object[u"paper"].toObject());
    return m;
}

} // namespace linxuan
