// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/scoring/tally.h"

#include <algorithm>
#include <random>

namespace linxuan::samples {

template<typename Kind>
Kind idOf(int number)
{
    QByteArray bytes(16, '\0');
    bytes[14] = static_cast<char>(number >> 8);
    bytes[15] = static_cast<char>(number & 0xff);
    return Kind::fromBytes(bytes);
}

inline RubricSection section(const QString &name, std::vector<int> fulls)
{
    RubricSection section{name, {}};
    for (const int full : fulls) {
        Criterion criterion;
        criterion.full = Points::whole(full);
        section.criteria.push_back(criterion);
    }
    return section;
}

// 目标内容 20, 教学过程 40 of two criteria, 教学资源 30, 技术规范 10.
inline Rubric rubric()
{
    Rubric rubric;
    rubric.sections = {
        section(QStringLiteral("目标内容"), {20}), section(QStringLiteral("教学过程"), {25, 15}),
        section(QStringLiteral("教学资源"), {30}), section(QStringLiteral("技术规范"), {10})};
    return rubric;
}

// A sheet of the rubric above, in hundredths; a negative number is 无法判定.
inline CountedSheet sheet(int expert, std::vector<qint64> hundredths)
{
    CountedSheet sheet{idOf<ExpertId>(expert), {}};
    for (const qint64 points : hundredths) {
        sheet.points.push_back(points < 0 ? std::nullopt
                                          : std::optional(Points::fromHundredths(points)));
    }
    return sheet;
}

// The same total by spreading it over the criteria in order.
inline CountedSheet sheetOf(int expert, qint64 total)
{
    std::vector<qint64> points;
    for (const qint64 full : {2000, 2500, 1500, 3000, 1000}) {
        points.push_back(std::min(full, total));
        total -= points.back();
    }
    return sheet(expert, points);
}

inline Contender contender(int number, std::vector<CountedSheet> sheets)
{
    Contender contender;
    contender.entry = idOf<EntryId>(number);
    contender.code = QStringLiteral("E%1").arg(number);
    contender.sheets = std::move(sheets);
    return contender;
}

// One sheet of each total, from experts 1, 2, 3 …
inline Contender scored(int number, std::vector<qint64> totals)
{
    std::vector<CountedSheet> sheets;
    for (const qint64 total : totals)
        sheets.push_back(sheetOf(static_cast<int>(sheets.size()) + 1, total));
    return contender(number, std::move(sheets));
}

inline TallySettings settings()
{
    TallySettings settings;
    settings.tieBreakers = {QStringLiteral("教学过程"), QStringLiteral("目标内容")};
    return settings;
}

inline TallyGroup group(std::vector<Contender> contenders)
{
    return {{Category::Subject, QStringLiteral("小学"), QStringLiteral("语文")},
            rubric(),
            std::move(contenders)};
}

inline const EntryResult &find(const GroupResult &result, const QString &code)
{
    return *std::find_if(result.entries.begin(), result.entries.end(),
                         [&code](const EntryResult &entry) { return entry.code == code; });
}

inline std::vector<int> ranks(const GroupResult &result)
{
    std::vector<int> ranks;
    for (const EntryResult &entry : result.entries)
        ranks.push_back(entry.rank.value_or(0));
    return ranks;
}

} // namespace linxuan::samples
