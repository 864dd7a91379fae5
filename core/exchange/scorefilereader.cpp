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

// Reads the lists, whose parts have to fit each other.
class ScoreLists
{
public:
    ScoreLists(const JsonCursor &in, ScoreFile &scores)
        : m_in(in)
        , m_scores(scores)
    { }

    void read();

private:
    ReturnedRubric rubric(const JsonCursor &in);
    ReturnedSheet sheet(const JsonCursor &in);
    SheetDraft draft(const JsonCursor &in, const QStringList &criteria) const;
    ReturnedRecusal recusal(const JsonCursor &in);
    ReturnedVeto veto(const JsonCursor &in);
    ReturnedViewing viewing(const JsonCursor &in);
    QStringList criteriaOf(const JsonCursor &in, const QByteArray &digest) const;

    const JsonCursor &m_in;
    ScoreFile &m_scores;
    Distinct m_rubrics;
    Distinct m_sheets;
    Distinct m_recusals;
    Distinct m_vetoes;
    Distinct m_viewings;
};

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

ReturnedRubric ScoreLists::rubric(const JsonCursor &in)
{
    in.only({u"code", u"version", u"digest", u"criteria"});
    ReturnedRubric rubric;
    rubric.code = in[u"code"].code();
    rubric.version = in[u"version"].whole(1, 1'000'000);
    rubric.digest = in[u"digest"].hex(kDigestSize, kDigestSize);
    m_rubrics(in[u"digest"], QString::fromLatin1(rubric.digest.toHex()));
    rubric.criteria = in[u"criteria"].texts(1);
    if (rubric.criteria.size() > kMostCriteria)
        in[u"criteria"].refuse(Text::tr("at most %1 criteria").arg(kMostCriteria));
    return rubric;
}

QStringList ScoreLists::criteriaOf(const JsonCursor &in, const QByteArray &digest) const
{
    for (const ReturnedRubric &rubric : m_scores.rubrics) {
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

SheetDraft ScoreLists::draft(const JsonCursor &in, const QStringList &criteria) const
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

ReturnedSheet ScoreLists::sheet(const JsonCursor &in)
{
    in.only({u"entry", u"code", u"rubric", u"state", u"points", u"unjudged", u"remark", u"remarks",
             u"notes", u"submitted_at"});
    ReturnedSheet sheet;
    sheet.entry = entryOf(in);
    m_sheets(in[u"entry"], sheet.entry.toString());
    sheet.code = in[u"code"].text();
    sheet.rubric = in[u"rubric"].hex(kDigestSize, kDigestSize);
    const QStringList criteria = criteriaOf(in[u"rubric"], sheet.rubric);
    sheet.state = in[u"state"].coded<SheetState>();
    sheet.draft = draft(in, criteria);
    if (in[u"submitted_at"].exists())
        sheet.submittedAt = in[u"submitted_at"].moment();
    if (sheet.state == SheetState::Submitted && !sheet.submittedAt)
        in[u"submitted_at"].refuse(Text::tr("when the sheet was submitted"));
    return sheet;
}

ReturnedRecusal ScoreLists::recusal(const JsonCursor &in)
{
    in.only({u"entry", u"kind", u"reason"});
    ReturnedRecusal recusal{entryOf(in), in[u"kind"].code(), in[u"reason"].prose(kMostReason)};
    m_recusals(in[u"entry"], recusal.entry.toString());
    return recusal;
}

ReturnedVeto ScoreLists::veto(const JsonCursor &in)
{
    in.only({u"id", u"entry", u"item", u"evidence", u"text"});
    ReturnedVeto veto{VetoId(in[u"id"].uuid()), entryOf(in), in[u"item"].code(),
                      in[u"evidence"].prose(kMostReason), in[u"text"].prose(kMostProse)};
    m_vetoes(in[u"id"], veto.id.toString());
    return veto;
}

ReturnedViewing ScoreLists::viewing(const JsonCursor &in)
{
    in.only({u"material", u"entry", u"open_ms", u"seen_percent"});
    ReturnedViewing viewing;
    viewing.material = MaterialId(in[u"material"].uuid());
    m_viewings(in[u"material"], viewing.material.toString());
    viewing.entry = entryOf(in);
    viewing.openMs = in[u"open_ms"].number(0, kMostMs);
    if (in[u"seen_percent"].exists())
        viewing.seenPercent = in[u"seen_percent"].whole(0, 100);
    return viewing;
}

void ScoreLists::read()
{
    const auto list = [this](auto &into, QStringView key, auto readOne, qsizetype most) {
        into = readList(
            m_in[key], [&](const JsonCursor &item) { return (this->*readOne)(item); }, 0, most);
    };
    list(m_scores.rubrics, u"rubrics", &ScoreLists::rubric, kMostRubrics);
    list(m_scores.sheets, u"sheets", &ScoreLists::sheet, kMostReturnedSheets);
    list(m_scores.recusals, u"recusals", &ScoreLists::recusal, kMostReturnedSheets);
    list(m_scores.vetoes, u"vetoes", &ScoreLists::veto, kMostVetoes);
    list(m_scores.viewings, u"viewings", &ScoreLists::viewing, kMostViewings);
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
    ScoreLists(in, scores).read();
    if (error)
        return *std::move(error);
    return scores;
}

} // namespace linxuan
