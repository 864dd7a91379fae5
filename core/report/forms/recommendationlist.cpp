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

DocumentGroup printedGroup(const RecommendationGroup &group)
{
    auto rows = group.rows;
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    DocumentGroup printed{groupHeading(group.name, qsizetype(rows.size())), {}};
    for (const RecommendationRow &row : rows)
        printed.rows.push_back({QString::number(printed.rows.size() + 1),
                                row.rank ? QString::number(*row.rank) : u"—"_s, row.code, row.title,
                                row.teacher, row.school, row.unit, row.why});
    return printed;
}

} // namespace

Document recommendationList(const RecommendationListContent &content)
{
    Document document = listDocument(content, content.listName);
    document.orientation = Orientation::Landscape;
    document.columns = {
        {u"序号"_s, 5, Alignment::Centre, true}, {u"名次"_s, 5, Alignment::Centre, true},
        {u"作品编号"_s, 10, Alignment::Centre},  {u"课题"_s, 22, Alignment::Left},
        {u"教师姓名"_s, 11, Alignment::Centre},  {u"学校"_s, 18, Alignment::Left},
        {u"报送单位"_s, 13, Alignment::Centre},  {u"推荐依据"_s, 22, Alignment::Left},
    };
    document.emptyText = u"本轮评审没有推荐作品"_s;
    document.signatures = {u"评审组长："_s, u"监督："_s, u"制表："_s};
    qsizetype entries = 0;
    QStringList without;
    for (const RecommendationGroup &group : content.groups) {
        if (group.rows.empty()) {
            without.append(group.name.toString());
            continue;
        }
        entries += qsizetype(group.rows.size());
        document.groups.push_back(printedGroup(group));
    }
    if (entries > 0)
        document.paragraphs = {
            u"参评作品 %1 组，推荐 %2 件。"_s.arg(content.groups.size()).arg(entries)};
    if (!without.isEmpty())
        document.notes.append(u"说明：无推荐作品的组：%1。"_s.arg(without.join(u'、')));
    return document;
}

} // namespace linxuan
