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

FormValues scoreSummaryValues(const ScoreSummaryContent &content)
{
    FormValues values;
    values.fields = listFields(content);
    values.groupFields = QStringList{u"组"_s, u"件数"_s};
    values.columns =
        QStringList{u"名次"_s,     u"作品编号"_s, u"课题"_s,     u"教师姓名"_s, u"份数"_s,
                    u"各份总分"_s, u"平均分"_s,   u"最后得分"_s, u"备注"_s};
    qsizetype entries = 0;
    for (const ScoreSummaryGroup &group : content.groups) {
        if (group.rows.empty())
            continue;
        entries += qsizetype(group.rows.size());
        FormGroup printed{groupFields(group.name, qsizetype(group.rows.size())), {}};
        for (const ScoreSummaryRow &row : group.rows)
            printed.rows.push_back(cellsOf(row, content.decimals));
        values.groups.push_back(std::move(printed));
    }
    values.fields[u"组数"_s] = QString::number(values.groups.size());
    values.fields[u"总件数"_s] = QString::number(entries);
    values.fields[u"小数位"_s] = QString::number(content.decimals);
    return values;
}

} // namespace linxuan
