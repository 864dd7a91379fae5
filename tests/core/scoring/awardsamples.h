// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scoring/awards.h"
#include "tests/core/scoring/samples.h"

namespace linxuan::samples {

// Ranked entries E1, E2 … of these scores, in points, best first; equal scores share a rank.
inline GroupResult ranked(const std::vector<int> &scores)
{
    std::vector<Contender> contenders;
    for (const int score : scores) {
        const int number = static_cast<int>(contenders.size()) + 1;
        contenders.push_back(scored(number, {score * 100, score * 100, score * 100}));
    }
    return tallyGroup(group(contenders), settings());
}

inline AwardLevelRule byCount(const QString &code, int count, std::optional<int> minScore = {})
{
    AwardLevelRule level;
    level.code = code;
    level.count = count;
    if (minScore)
        level.minScore = Points::whole(*minScore);
    return level;
}

inline AwardLevelRule byRatio(const QString &code, int ratio, Rounding rounding = Rounding::Floor)
{
    AwardLevelRule level;
    level.code = code;
    level.ratio = ratio;
    level.rounding = rounding;
    return level;
}

inline AwardSettings levels(std::vector<AwardLevelRule> levels, TieAtLine tie = TieAtLine::Ask)
{
    return {std::move(levels), tie, {}};
}

// One letter for each entry: the award's first letter, "?" undecided, "-" none.
inline QString letters(const GroupAwards &awards)
{
    QString letters;
    for (const EntryAward &entry : awards.entries)
        letters += entry.undecided ? u'?' : entry.award.isEmpty() ? u'-' : entry.award.front();
    return letters;
}

inline const QString first = QStringLiteral("first");
inline const QString second = QStringLiteral("second");
inline const QString third = QStringLiteral("third");

} // namespace linxuan::samples
