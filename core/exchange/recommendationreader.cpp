// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/recommendationjson.h"
#include "core/model/jsoncursor.h"
#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::RecommendationReader)
};

constexpr qsizetype kDigestSize = 32;
constexpr qsizetype kMostUnits = 2'000;
constexpr qsizetype kMostMaterials = 200;
constexpr qsizetype kMostText = 500;
constexpr qsizetype kMostReason = 2'000;
constexpr qint64 kMostBytes = qint64(1) << 50;

// A name that people read: one line, not empty, of a length that a table can show.
QString name(const JsonCursor &in)
{
    in.prose(kMostText);
    return in.text();
}

UpwardUnit readUnit(const JsonCursor &in, Distinct &names)
{
    in.only({u"name", u"kind"});
    UpwardUnit unit{names(in[u"name"], name(in[u"name"])), in[u"kind"].coded<UnitKind>()};
    if (unit.kind == UnitKind::School)
        in[u"kind"].refuse(Text::tr("a unit that recommends"));
    return unit;
}

UpwardMaterial readMaterial(const JsonCursor &in)
{
    in.only({u"kind", u"hour", u"name", u"size", u"sha256"});
    return {in[u"kind"].code(), in[u"hour"].whole(1, 1'000), name(in[u"name"]),
            in[u"size"].number(0, kMostBytes), in[u"sha256"].hex(kDigestSize, kDigestSize)};
}

UpwardResult readResult(const JsonCursor &in)
{
    in.only({u"round", u"rank", u"ranked", u"score", u"award", u"why"});
    UpwardResult result;
    result.round = name(in[u"round"]);
    result.ranked = in[u"ranked"].whole(0, 10'000'000);
    if (in[u"rank"].exists())
        result.rank = in[u"rank"].whole(1, std::max(result.ranked, 1));
    result.score = in[u"score"].prose(40);
    result.award = in[u"award"].prose(kMostText);
    result.why = in[u"why"].prose(kMostReason);
    return result;
}

// Where an entry came from is said by name; the ids are those of another campaign.
void readPlace(const JsonCursor &in, const std::vector<UpwardUnit> &units, UpwardEntry &one)
{
    one.unit = name(in[u"unit"]);
    one.school = name(in[u"school"]);
    one.schoolKind = in[u"school_kind"].prose(kMostText);
    const auto unit = std::find_if(units.begin(), units.end(), [&one](const UpwardUnit &candidate) {
        return candidate.name == one.unit;
    });
    if (unit == units.end())
        in[u"unit"].refuse(Text::tr("a unit of the file"));
    else if (unit->kind == UnitKind::DirectSchool && one.school != one.unit)
        in[u"school"].refuse(Text::tr("the direct school itself"));
}

void readStanding(const JsonCursor &in, Level least, Entry &entry)
{
    entry.level = in[u"level"].coded<Level>();
    entry.status = in[u"status"].coded<EntryStatus>();
    entry.statusReason = in[u"reason"].prose(kMostReason);
    const bool isRecommended = entry.status == EntryStatus::Active && entry.level >= least;
    if (!isRecommended && entry.statusReason.trimmed().isEmpty())
        in[u"reason"].refuse(Text::tr("why it is recommended no more"));
}

UpwardEntry readEntry(const JsonCursor &in, const RecommendationFile &file, Distinct &ids,
                      Distinct &codes)
{
    in.only({u"id",        u"code",         u"category",    u"title",  u"teacher",
             u"unit",      u"school",       u"school_kind", u"stage",  u"subject",
             u"grade",     u"edition",      u"volume",      u"node",   u"gender",
             u"job_title", u"phone",        u"id_number",   u"tutor",  u"experiment_kind",
             u"level",     u"submitted_at", u"status",      u"reason", u"result",
             u"materials"});
    UpwardEntry one;
    Entry &entry = one.entry;
    entry.id = EntryId(in[u"id"].uuid());
    ids(in[u"id"], entry.id.toString());
    entry.code = codes(in[u"code"], name(in[u"code"]));
    entry.category = in[u"category"].coded<Category>();
    entry.title = name(in[u"title"]);
    entry.teacher = name(in[u"teacher"]);
    entry.stage = name(in[u"stage"]);
    entry.subject = name(in[u"subject"]);
    for (const EntryText &text : kEntryTexts)
        entry.*text.member = in[QStringView(text.key)].prose(kMostText);
    if (in[u"submitted_at"].exists())
        entry.submittedAt = in[u"submitted_at"].moment();
    readPlace(in, file.units, one);
    readStanding(in, file.level, entry);
    if (in[u"result"].exists())
        one.result = readResult(in[u"result"]);
    one.materials = readList(in[u"materials"], readMaterial, 0, kMostMaterials);
    return one;
}

UpwardDecision readDecision(const JsonCursor &in, Distinct &ids)
{
    in.only({u"entry", u"code", u"level", u"status", u"reason", u"round", u"award"});
    UpwardDecision decision;
    decision.entry = EntryId(in[u"entry"].uuid());
    ids(in[u"entry"], decision.entry.toString());
    decision.code = name(in[u"code"]);
    decision.level = in[u"level"].coded<Level>();
    decision.status = in[u"status"].coded<EntryStatus>();
    decision.reason = in[u"reason"].prose(kMostReason);
    decision.round = in[u"round"].prose(kMostText);
    decision.award = in[u"award"].prose(kMostText);
    if (!decision.award.isEmpty() && decision.round.isEmpty())
        in[u"round"].refuse(Text::tr("the round that gave the award"));
    return decision;
}

void readHead(const JsonCursor &in, RecommendationFile &file)
{
    file.kind = in[u"kind"].coded<UpwardKind>();
    file.sender.campaign = in[u"campaign"].uuid();
    file.sender.name = name(in[u"name"]);
    file.sender.key = in[u"key"].hex(kPublicKeySize, kPublicKeySize);
    file.level = in[u"level"].coded<Level>();
    if (file.level == Level::Declared)
        in[u"level"].refuse(Text::tr("a level that something is recommended to"));
    Distinct digests;
    const auto readDigest = [&digests](const JsonCursor &item) {
        const QByteArray digest = item.hex(kDigestSize, kDigestSize);
        digests(item, QString::fromLatin1(digest.toHex()));
        return digest;
    };
    file.earlier = readList(in[u"earlier"], readDigest, 0, kMostUpwardFiles - 1);
    if (in[u"sequence"].whole(1, int(kMostUpwardFiles)) != file.sequence())
        in[u"sequence"].refuse(Text::tr("one more than there are earlier files"));
    file.writtenAt = in[u"written_at"].moment();
}

void readRecommended(const JsonCursor &in, RecommendationFile &file)
{
    in.only({u"format", u"major", u"kind", u"campaign", u"name", u"key", u"level", u"sequence",
             u"earlier", u"written_at", u"unit", u"units", u"entries"});
    file.unit = in[u"unit"].prose(kMostText);
    Distinct names;
    file.units = readList(
        in[u"units"], [&names](const JsonCursor &item) { return readUnit(item, names); }, 0,
        kMostUnits);
    Distinct ids;
    Distinct codes;
    file.entries = readList(
        in[u"entries"], [&](const JsonCursor &item) { return readEntry(item, file, ids, codes); },
        0, kMostUpwardEntries);
}

void readDecided(const JsonCursor &in, RecommendationFile &file)
{
    in.only({u"format", u"major", u"kind", u"campaign", u"name", u"key", u"level", u"sequence",
             u"earlier", u"written_at", u"recipient", u"decisions"});
    file.recipient = in[u"recipient"].uuid();
    Distinct ids;
    file.decisions = readList(
        in[u"decisions"], [&ids](const JsonCursor &item) { return readDecision(item, ids); }, 0,
        kMostUpwardEntries);
}

} // namespace

Result<RecommendationFile> readRecommendation(const QByteArray &json)
{
    LX_TRY(const QJsonObject object, parseJsonObject(json));
    if (object.value(u"format") != QJsonValue(QStringLiteral("linxuan-recommendation"))
        || object.value(u"major").toInteger(0) != 1) {
        return Error{ErrorCode::Refused,
                     Text::tr("the file is of a form that this program does not know; update this "
                              "program"),
                     {}};
    }
    std::optional<Error> error;
    const JsonCursor in(object, {}, &error);
    RecommendationFile file;
    readHead(in, file);
    if (file.kind == UpwardKind::Recommendation)
        readRecommended(in, file);
    else
        readDecided(in, file);
    if (error)
        return *std::move(error);
    return file;
}

} // namespace linxuan
