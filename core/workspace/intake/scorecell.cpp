// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/intake/scorecell.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Intake)
};

// A cell that begins as points do is nothing else, which spares most cells the folding.
bool mayBeWords(const QString &written)
{
    return !written.isEmpty()
        && !(written.startsWith(u'.') || (written.at(0) >= u'0' && written.at(0) <= u'9'));
}

} // namespace

Result<ScoreCell> readScoreCell(const Rubric &rubric, const Criterion &criterion,
                                const QString &written, const QString &remark)
{
    const QString cell = mayBeWords(written) ? foldText(written) : QString();
    if (!cell.startsWith(u"无法判定"_s)) {
        LX_TRY(const Points points, rubric.read(criterion, written));
        return ScoreCell{points, {}};
    }
    QString why = cell.mid(4);
    if (why.startsWith(u'：') || why.startsWith(u':'))
        why = why.mid(1);
    why = why.isEmpty() ? foldText(remark) : why.trimmed();
    if (why.isEmpty())
        return Error{ErrorCode::Invalid, Text::tr("无法判定 needs a reason, here or in 评语"), {}};
    return ScoreCell{std::nullopt, why};
}

QString scoreCellText(const Rubric &rubric, const Criterion &criterion,
                      const std::optional<Points> &points, const std::vector<Unjudged> &unjudged)
{
    if (points && criterion.mode == ScoringMode::Points)
        return points->toString();
    for (const RubricLevel &level : rubric.levels) {
        const auto ofLevel = rubric.read(criterion, level.name);
        if (points && ofLevel && *ofLevel == *points)
            return level.name;
    }
    const auto one = std::find_if(unjudged.begin(), unjudged.end(), [&](const Unjudged &each) {
        return each.criterion == criterion.code;
    });
    return one == unjudged.end() ? QString() : u"无法判定："_s + one->reason;
}

} // namespace linxuan
