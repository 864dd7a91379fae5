// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/rubric.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Rubric)
};

Error invalid(const QString &message)
{
    return {ErrorCode::Invalid, message, {}};
}

} // namespace

Points RubricSection::full() const
{
    Points sum;
    for (const Criterion &criterion : criteria)
        sum += criterion.full;
    return sum;
}

Points Rubric::full() const
{
    Points sum;
    for (const RubricSection &section : sections)
        sum += section.full();
    return sum;
}

std::vector<const Criterion *> Rubric::criteria() const
{
    std::vector<const Criterion *> all;
    for (const RubricSection &section : sections) {
        for (const Criterion &criterion : section.criteria)
            all.push_back(&criterion);
    }
    return all;
}

std::optional<qsizetype> Rubric::criterionIndex(QStringView nameOrCode) const
{
    const QString wanted = foldCode(nameOrCode);
    const auto all = criteria();
    const auto found = std::find_if(all.begin(), all.end(), [&wanted](const Criterion *criterion) {
        return foldCode(criterion->code) == wanted || foldCode(criterion->name) == wanted;
    });
    if (found == all.end())
        return std::nullopt;
    return found - all.begin();
}

Result<Points> Rubric::read(const Criterion &criterion, QStringView cell) const
{
    if (criterion.mode == ScoringMode::Level) {
        const QString wanted = foldCode(cell);
        QStringList names;
        for (const RubricLevel &level : levels) {
            if (level.name == wanted)
                return Points::fromHundredths(criterion.full.hundredths() * level.percent / 100);
            names += level.name;
        }
        return invalid(Text::tr("expected one of %1").arg(names.join(QStringLiteral("/"))));
    }
    const auto points = Points::parse(cell);
    if (!points || *points > criterion.full
        || (criterion.step > Points() && points->hundredths() % criterion.step.hundredths() != 0)) {
        return invalid(Text::tr("expected 0 to %1 in steps of %2")
                           .arg(criterion.full.toString(), criterion.step.toString()));
    }
    return *points;
}

} // namespace linxuan
