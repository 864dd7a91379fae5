// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/submission.h"

#include "core/scoring/tally.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ReviewDesk)
};

bool isMarked(const SheetDraft &draft, const QString &criterion)
{
    return std::any_of(draft.unjudged.begin(), draft.unjudged.end(), [&](const Unjudged &one) {
        return one.criterion == criterion && !one.reason.trimmed().isEmpty();
    });
}

// Points that are on no step are wrong, however they came in.
bool fits(const Rubric &rubric, const Criterion &criterion, Points points)
{
    if (criterion.mode == ScoringMode::Points)
        return rubric.read(criterion, points.toString()).has_value();
    return std::any_of(rubric.levels.begin(), rubric.levels.end(), [&](const RubricLevel &level) {
        const auto read = rubric.read(criterion, level.name);
        return read && *read == points;
    });
}

} // namespace

std::optional<QString> submissionProblem(const Rubric &rubric, const SheetDraft &draft)
{
    const auto criteria = rubric.criteria();
    size_t scored = 0;
    for (size_t i = 0; i < criteria.size(); ++i) {
        const auto points = i < draft.points.size() ? draft.points[i] : std::nullopt;
        if (points && !fits(rubric, *criteria[i], *points))
            return Text::tr("%1: %2 points are not possible here.")
                .arg(criteria[i]->name, points->toString());
        if (!points && !isMarked(draft, criteria[i]->code))
            return Text::tr("%1 is not scored yet.").arg(criteria[i]->name);
        scored += points ? 1 : 0;
    }
    if (scored == 0)
        return Text::tr("Nothing is scored. Recuse yourself if you cannot judge this entry.");
    return std::nullopt;
}

std::optional<QString> remarkProblem(const Rubric &rubric, const SheetDraft &draft,
                                     const RemarkLimits &limits)
{
    const auto total = sheetTotal(rubric, draft.points);
    if (!total || !draft.remark.trimmed().isEmpty())
        return std::nullopt;
    const auto share = [&rubric](int percent) {
        return Points::fromHundredths(rubric.full().hundredths() * percent / 100);
    };
    if (limits.above && *total > Fraction(share(*limits.above)))
        return Text::tr("A total above %1 needs a remark.").arg(share(*limits.above).toString());
    if (limits.below && *total < Fraction(share(*limits.below)))
        return Text::tr("A total below %1 needs a remark.").arg(share(*limits.below).toString());
    return std::nullopt;
}

} // namespace linxuan
