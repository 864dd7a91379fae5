// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scorefilejson.h"
#include "core/model/jsoncursor.h"
#include "core/model/jsontext.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ScoreFileReader)
};

constexpr qsizetype kDigestSize = 32;
constexpr qsizetype kMostRubrics = 64;
constexpr qsizetype kMostCriteria = 200;
constexpr qsizetype kMostProse = 20'000;
constexpr qsizetype kMostReason = 2'000;
constexpr qsizetype kMostNotes = 2'000;
constexpr qsizetype kMostVetoes = 5'000;
constexpr qsizetype kMostViewings = 50'000;
constexpr qint64 kMostHundredths = 1'000'000'00;
constexpr qint64 kMostMs = qint64(1000) * 3600 * 24 * 366;

EntryId entryOf(const JsonCursor &in)
{
    return EntryId(in[u"entry"].uuid());
}

QString criterionOf(const JsonCursor &in, const QStringList &criteria)
{
    const QString criterion = in.prose(kMostReason);
    if (!criteria.contains(criterion))
        in.refuse(Text::tr("a criterion of the sheet's rubric"));
    return criterion;
}

ReturnedRubric readRubric(const JsonCursor &in, Distinct &digests)
{
    in.only({u"code", u"version", u"digest", u"criteria"});
    ReturnedRubric rubric;
    rubric.code = in[u"code"].code();
    rubric.version = in[u"version"].whole(1, 1'000'000);
    rubric.digest = in[u"digest"].hex(kDigestSize, kDigestSize);
    digests(in[u"digest"], QString::fromLatin1(rubric.digest.toHex()));
    rubric.criteria = in[u"criteria"].texts(1);
    if (rubric.criteria.size() > kMostCriteria)
        in[u"criteria"].refuse(Text::tr("at most %1 criteria").arg(kMostCriteria));
    return rubric;
}

QStringList criteriaOf(const JsonCursor &in, const QByteArray &digest,
                       const std::vector<ReturnedRubric> &rubrics)
{
    for (const ReturnedRubric &rubric : rubrics) {
        if (rubric.digest == digest)
            return rubric.criteria;
    }
    in.refuse(Text::tr("a rubric of the file"));
    return {};
}

std::vector<std::optional<Points>> readPoints(const JsonCursor &in, const QStringList &criteria)
{
    const auto readOne = [](const JsonCursor &item) -> std::optional<Points> {
        if (item.isNull())
            return std::nullopt;
        return Points::fromHundredths(item.number(0, kMostHundredths));
    };
    auto points = readList(in, readOne, 0, kMostCriteria);
    if (!points.empty() && points.size() != size_t(criteria.size()))
        in.refuse(Text::tr("points of the rubric's %1 criteria").arg(criteria.size()));
    return points;
}

Place readPlace(const JsonCursor &in)
{
    const QString text = in.prose(kMostReason);
    const auto place = placeFromStored(text);
    if (!place || storedPlace(*place) != text)
        in.refuse(Text::tr("a place such as \"ms 754200\" or \"page 3\""));
    return place.value_or(Place());
}

SheetDraft readDraft(const JsonCursor &in, const QStringList &criteria)
{
    SheetDraft draft;
    draft.points = readPoints(in[u"points"], criteria);
    draft.remark = in[u"remark"].prose(kMostProse);
    Distinct unjudged;
    const auto readUnjudged = [&](const JsonCursor &item) {
        item.only({u"criterion", u"reason"});
        const QString criterion = criterionOf(item[u"criterion"], criteria);
        unjudged(item[u"criterion"], criterion);
        const qsizetype place = criteria.indexOf(criterion);
        if (place >= 0 && size_t(place) < draft.points.size() && draft.points[size_t(place)])
            item[u"criterion"].refuse(Text::tr("a criterion without points"));
        return Unjudged{criterion, item[u"reason"].prose(kMostReason)};
    };
    draft.unjudged = readList(in[u"unjudged"], readUnjudged, 0, kMostCriteria);
    Distinct remarked;
    const auto readRemark = [&](const JsonCursor &item) {
        item.only({u"criterion", u"text"});
        const QString criterion = criterionOf(item[u"criterion"], criteria);
        return CriterionRemark{remarked(item[u"criterion"], criterion),
                               item[u"text"].prose(kMostProse)};
    };
    draft.criterionRemarks = readList(in[u"remarks"], readRemark, 0, kMostCriteria);
    const auto readNote = [&](const JsonCursor &item) {
        item.only({u"material", u"place", u"criterion", u"text"});
        EvidenceNote note{MaterialId(item[u"material"].uuid()), readPlace(item[u"place"]),
                          item[u"criterion"].prose(kMostReason), item[u"text"].prose(kMostProse)};
        if (!note.criterion.isEmpty())
            criterionOf(item[u"criterion"], criteria);
        return note;
    };
    draft.notes = readList(in[u"notes"], readNote, 0, kMostNotes);
    return draft;
}

ReturnedSheet readSheet(const JsonCursor &in, const std::vector<ReturnedRubric> &rubrics,
                        Distinct &entries)
{
    in.only({u"entry", u"code", u"rubric", u"state", u"points", u"unjudged", u"remark", u"remarks",
             u"notes", u"submitted_at"});
    ReturnedSheet sheet;
    sheet.entry = entryOf(in);
    entries(in[u"entry"], sheet.entry.toString());
    sheet.code = in[u"code"].text();
    sheet.rubric = in[u"rubric"].hex(kDigestSize, kDigestSize);
    const QStringList criteria = criteriaOf(in[u"rubric"], sheet.rubric, rubrics);
    sheet.state = in[u"state"].coded<SheetState>();
    sheet.draft = readDraft(in, criteria);
    if (in[u"submitted_at"].exists())
        sheet.submittedAt = in[u"submitted_at"].moment();
    if (sheet.state == SheetState::Submitted && !sheet.submittedAt)
        in[u"submitted_at"].refuse(Text::tr("when the sheet was submitted"));
    return sheet;
}

ReturnedRecusal readRecusal(const JsonCursor &in, Distinct &seen)
{
    in.only({u"entry", u"kind", u"reason"});
    ReturnedRecusal recusal{entryOf(in), in[u"kind"].code(), in[u"reason"].prose(kMostReason)};
    seen(in[u"entry"], recusal.entry.toString());
    return recusal;
}

ReturnedVeto readVeto(const JsonCursor &in, Distinct &seen)
{
    in.only({u"id", u"entry", u"item", u"evidence", u"text"});
    ReturnedVeto veto{VetoId(in[u"id"].uuid()), entryOf(in), in[u"item"].code(),
                      in[u"evidence"].prose(kMostReason), in[u"text"].prose(kMostProse)};
    seen(in[u"id"], veto.id.toString());
    return veto;
}

ReturnedViewing readViewing(const JsonCursor &in, Distinct &seen)
{
    in.only({u"material", u"entry", u"open_ms", u"seen_percent"});
    ReturnedViewing viewing;
    viewing.material = MaterialId(in[u"material"].uuid());
    seen(in[u"material"], viewing.material.toString());
    viewing.entry = entryOf(in);
    viewing.openMs = in[u"open_ms"].number(0, kMostMs);
    if (in[u"seen_percent"].exists())
        viewing.seenPercent = in[u"seen_percent"].whole(0, 100);
    return viewing;
}

void readLists(const JsonCursor &in, ScoreFile &scores)
{
    scores.rubrics = readReturnedRubrics(in[u"rubrics"]);
    scores.sheets = readReturnedSheets(in[u"sheets"], scores.rubrics);
    const auto list = [&in](QStringView key, auto readOne, qsizetype most) {
        Distinct seen;
        return readList(
            in[key], [&](const JsonCursor &item) { return readOne(item, seen); }, 0, most);
    };
    scores.recusals = list(u"recusals", readRecusal, kMostReturnedSheets);
    scores.vetoes = list(u"vetoes", readVeto, kMostVetoes);
    scores.viewings = list(u"viewings", readViewing, kMostViewings);
}

void readHead(const JsonCursor &in, ScoreFile &scores)
{
    scores.serial = in[u"serial"].uuid();
    scores.campaign = in[u"campaign"].uuid();
    scores.round = in[u"round"].code();
    scores.expert = in[u"expert"].text();
    scores.expertKey = in[u"key"].hex(kPublicKeySize, kPublicKeySize);
    scores.sequence = in[u"sequence"].whole(1, 1'000'000);
    scores.previous = in[u"previous"].hex(0, kDigestSize);
    if (scores.previous.size() != (scores.sequence == 1 ? 0 : kDigestSize))
        in[u"previous"].refuse(Text::tr("the digest of the file before, nothing for the first"));
    scores.kind = in[u"kind"].coded<ScoreFileKind>();
    scores.writtenAt = in[u"written_at"].moment();
}

} // namespace

std::vector<ReturnedRubric> readReturnedRubrics(const JsonCursor &in)
{
    Distinct digests;
    return readList(
        in, [&](const JsonCursor &item) { return readRubric(item, digests); }, 0, kMostRubrics);
}

std::vector<ReturnedSheet> readReturnedSheets(const JsonCursor &in,
                                              const std::vector<ReturnedRubric> &rubrics)
{
    Distinct entries;
    return readList(
        in, [&](const JsonCursor &item) { return readSheet(item, rubrics, entries); }, 0,
        kMostReturnedSheets);
}

Result<ScoreFile> readScores(const QByteArray &json)
{
    LX_TRY(const QJsonObject object, parseJsonObject(json));
    if (object.value(u"format") != QJsonValue(QStringLiteral("linxuan-scores"))
        || object.value(u"major").toInteger(0) != 1) {
        return Error{ErrorCode::Refused,
                     Text::tr("the score file is of a form that this program does not know; update "
                              "this program"),
                     {}};
    }
    std::optional<Error> error;
    const JsonCursor in(object, {}, &error);
    in.only({u"format", u"major", u"serial", u"campaign", u"round", u"expert", u"key", u"sequence",
             u"previous", u"kind", u"written_at", u"rubrics", u"sheets", u"recusals", u"vetoes",
             u"viewings"});
    ScoreFile scores;
    readHead(in, scores);
    readLists(in, scores);
    if (error)
        return *std::move(error);
    return scores;
}

} // namespace linxuan
