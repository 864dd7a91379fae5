// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/recommendationlist.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

bool isBefore(const RecommendationRow &left, const RecommendationRow &right)
{
    constexpr int last = std::numeric_limits<int>::max();
    if (left.rank != right.rank)
        return left.rank.value_or(last) < right.rank.value_or(last);
    return compareNatural(left.code, right.code) < 0;
}

FormGroup printedGroup(const RecommendationGroup &group)
{
    auto rows = group.rows;
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    FormGroup printed{groupFields(group.name, qsizetype(rows.size())), {}};
    for (const RecommendationRow &row : rows)
        printed.rows.push_back({QString::number(printed.rows.size() + 1),
                                row.rank ? QString::number(*row.rank) : u"—"_s, row.code, row.title,
                                row.teacher, row.school, row.unit, row.why});
    return printed;
}

} // namespace

FormValues recommendationListValues(const RecommendationListContent &content)
{
    FormValues values;
    values.fields = listFields(content);
    values.groupFields = QStringList{u"组"_s, u"件数"_s};
    values.columns = QStringList{u"序号"_s,     u"名次"_s, u"作品编号"_s, u"课题"_s,
                                 u"教师姓名"_s, u"学校"_s, u"报送单位"_s, u"推荐依据"_s};
    qsizetype entries = 0;
    QStringList without;
    for (const RecommendationGroup &group : content.groups) {
        if (group.rows.empty()) {
            without.append(group.name.toString());
            continue;
        }
        entries += qsizetype(group.rows.size());
        values.groups.push_back(printedGroup(group));
    }
    values.fields[u"名单名称"_s] = content.listName;
    values.fields[u"概述"_s] = entries == 0
        ? QString()
        : u"参评作品 %1 组，推荐 %2 件。"_s.arg(content.groups.size()).arg(entries);
    values.fields[u"说明"_s] =
        without.isEmpty() ? QString() : u"说明：无推荐作品的组：%1。"_s.arg(without.join(u'、'));
    return values;
}

} // namespace linxuan
