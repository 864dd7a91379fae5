// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/samplescores.h"

#include "core/exchange/secret.h"

namespace linxuan::samples {

using namespace Qt::StringLiterals;

namespace {

QUuid uuid(Dice &dice)
{
    return QUuid::fromRfc4122(dice.bytes(15) + 'x');
}

QString words(Dice &dice)
{
    static const QStringList parts{
        u"教学目标明确"_s, u"\n"_s,      u"\t"_s,  u"\"引号\""_s, u"\\"_s,
        u" 𠮷 "_s,         u"e\u0301"_s, u"<b>"_s, u"0"_s,        QString()};
    QString text;
    for (qint64 i = dice.number(0, 6); i > 0; --i)
        text += parts[dice.number(0, parts.size() - 1)];
    return text;
}

QDateTime moment(Dice &dice)
{
    return QDateTime::fromSecsSinceEpoch(dice.number(0, 4'000'000'000), Qt::UTC);
}

Place place(Dice &dice)
{
    if (dice.coin())
        return Moment{dice.number(0, 100'000'000)};
    PageNumber page{static_cast<int>(dice.number(1, 500))};
    if (dice.coin())
        page.region = PageRegion{1, 2, static_cast<int>(dice.number(2, 1000)), 999};
    return page;
}

ReturnedRubric rubric(Dice &dice)
{
    ReturnedRubric rubric{u"A"_s, static_cast<int>(dice.number(1, 9)), dice.bytes(32), {}};
    for (qint64 i = dice.number(1, 12); i > 0; --i)
        rubric.criteria += u"C%1"_s.arg(i);
    return rubric;
}

SheetDraft draft(Dice &dice, const ReturnedRubric &rubric)
{
    SheetDraft draft;
    for (const QString &criterion : rubric.criteria) {
        const bool isScored = dice.number(0, 4) > 0;
        draft.points.push_back(
            isScored ? std::optional(Points::fromHundredths(dice.number(0, 2000))) : std::nullopt);
        if (!isScored && dice.coin())
            draft.unjudged.push_back({criterion, words(dice)});
        if (dice.coin())
            draft.criterionRemarks.push_back({criterion, words(dice)});
    }
    draft.remark = words(dice);
    for (qint64 i = dice.number(0, 3); i > 0; --i)
        draft.notes.push_back({MaterialId(uuid(dice)), place(dice),
                               dice.coin() ? rubric.criteria.first() : QString(), words(dice)});
    return draft;
}

} // namespace

ScoreFile randomScores(Dice &dice, int sheets)
{
    ScoreFile scores;
    scores.serial = uuid(dice);
    scores.campaign = uuid(dice);
    scores.round = u"final"_s;
    scores.expert = u"评委 07"_s;
    scores.sequence = static_cast<int>(dice.number(1, 3));
    scores.previous = scores.sequence == 1 ? QByteArray() : dice.bytes(32);
    scores.kind = dice.coin() ? ScoreFileKind::Final : ScoreFileKind::Partial;
    scores.writtenAt = moment(dice);
    scores.rubrics = {rubric(dice), rubric(dice)};
    for (int i = 0; i < sheets; ++i) {
        const ReturnedRubric &used = scores.rubrics[size_t(dice.number(0, 1))];
        const EntryId entry(uuid(dice));
        scores.sheets.push_back({entry, u"E%1"_s.arg(i), used.digest, SheetState::Submitted,
                                 draft(dice, used), moment(dice)});
        scores.vetoes.push_back({VetoId(uuid(dice)), entry, u"V1"_s, words(dice), words(dice)});
        scores.viewings.push_back({MaterialId(uuid(dice)), entry, dice.number(0, 9'000'000),
                                   dice.coin() ? std::optional(77) : std::nullopt});
        scores.recusals.push_back({EntryId(uuid(dice)), u"relative"_s, words(dice)});
    }
    if (sheets > 1) {
        scores.sheets[0].state = SheetState::Draft;
        scores.sheets[0].submittedAt.reset();
        scores.sheets[0].draft.points.clear();
        scores.sheets[0].draft.unjudged.clear();
    }
    return scores;
}

} // namespace linxuan::samples
