// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/scoresummary.h"

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDecimals = 6; // of Fraction::toDecimal

// Lowest first; what was left out stands at its own end.
QString totalsText(const EntryResult &result)
{
    QStringList texts;
    const size_t lowest = result.dropped.size() / 2; // as many as highest, in ascending order
    for (size_t i = 0; i < lowest; ++i)
        texts.append(u"(%1)"_s.arg(exactText(result.dropped[i])));
    for (const Fraction &value : result.kept)
        texts.append(exactText(value));
    for (size_t i = lowest; i < result.dropped.size(); ++i)
        texts.append(u"(%1)"_s.arg(exactText(result.dropped[i])));
    return texts.join(u' ');
}

QString standingText(const EntryResult &result)
{
    const QString reason = result.reason.isEmpty() ? QString() : u"："_s + result.reason;
    switch (result.standing) {
    case Standing::Ranked:
        return {};
    case Standing::Insufficient:
        return u"份数不足"_s;
    case Standing::Vetoed:
        return u"否决"_s + reason;
    case Standing::PendingVeto:
        return u"待裁定"_s;
    case Standing::Withdrawn:
        return u"已撤回"_s + reason;
    case Standing::Disqualified:
        return u"取消资格"_s + reason;
    }
    return {};
}

QString remarks(const ScoreSummaryRow &row)
{
    const EntryResult &result = row.result;
    QStringList words;
    if (const QString standing = standingText(result); !standing.isEmpty())
        words.append(standing);
    if (result.tied)
        words.append(u"并列"_s);
    words.append(row.decided);
    if (result.spreadFlag && result.spread)
        words.append(u"极差 %1，建议复评"_s.arg(exactText(*result.spread)));
    if (!result.deviations.empty())
        words.append(u"有评委整体评分偏离，建议复评"_s);
    return words.join(u'；');
}

QStringList cellsOf(const ScoreSummaryRow &row, int decimals)
{
    const EntryResult &result = row.result;
    return {result.rank ? QString::number(*result.rank) : u"—"_s,
            result.code,
            row.title,
            row.teacher,
            QString::number(result.sheets),
            totalsText(result),
            result.mean ? exactText(*result.mean) : QString(),
            result.score ? result.score->toDecimal(decimals) : QString(),
            remarks(row)};
}

std::vector<DocumentColumn> columns()
{
    return {
        {u"名次"_s, 5, Alignment::Centre, true}, {u"作品编号"_s, 10, Alignment::Centre},
        {u"课题"_s, 20, Alignment::Left},        {u"教师姓名"_s, 10, Alignment::Centre},
        {u"份数"_s, 5, Alignment::Centre, true}, {u"各份总分"_s, 27, Alignment::Left},
        {u"平均分"_s, 9, Alignment::Centre},     {u"最后得分"_s, 8, Alignment::Centre, true},
        {u"备注"_s, 18, Alignment::Left},
    };
}

} // namespace

QString exactText(const Fraction &value)
{
    if (value.rounded(mostDecimals) != value)
        return value.toString();
    QString text = value.toDecimal(mostDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Document scoreSummary(const ScoreSummaryContent &content)
{
    Document document = listDocument(content, u"评分汇总表"_s);
    document.orientation = Orientation::Landscape;
    document.columns = columns();
    document.emptyText = u"本轮评审没有作品"_s;
    document.signatures = {u"评审组长："_s, u"计分："_s, u"复核："_s, u"监督："_s};
    qsizetype entries = 0;
    for (const ScoreSummaryGroup &group : content.groups) {
        if (group.rows.empty())
            continue;
        entries += qsizetype(group.rows.size());
        DocumentGroup printed{groupHeading(group.name, qsizetype(group.rows.size())), {}};
        for (const ScoreSummaryRow &row : group.rows)
            printed.rows.push_back(cellsOf(row, content.decimals));
        document.groups.push_back(std::move(printed));
    }
    document.notes = {u"说明：共 %1 组、%2 件。"_s.arg(document.groups.size()).arg(entries),
                      u"各份总分由低到高排列，括号内为去掉的最高分、最低分；平均分为其余总分的平均"
                      u"数，除不尽时写成分数；"
                      u"最后得分由平均分四舍五入，保留 %1 位小数。"_s.arg(content.decimals)};
    return document;
}

} // namespace linxuan
