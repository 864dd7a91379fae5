// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/scoresheet.h"

#include <utility>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

QString levelsText(const Rubric &rubric)
{
    QStringList names;
    for (const RubricLevel &level : rubric.levels)
        names += level.name;
    return names.join(u" / "_s);
}

// The section's name stands once, beside its first criterion.
void addSection(const Rubric &rubric, const RubricSection &section, FormGroup &table)
{
    QString name = u"%1（%2）"_s.arg(section.name, section.full().toString());
    for (const Criterion &criterion : section.criteria) {
        const bool isLevel = criterion.mode == ScoringMode::Level;
        table.rows.push_back({std::exchange(name, {}), criterion.name, criterion.descriptor,
                              criterion.full.toString(), isLevel ? levelsText(rubric) : QString()});
    }
}

QString stepText(const Rubric &rubric)
{
    const auto criteria = rubric.criteria();
    if (criteria.empty() || criteria.front()->mode == ScoringMode::Level)
        return u"在得分栏圈出等级。"_s;
    return u"得分以 %1 分为一档。"_s.arg(criteria.front()->step.toString());
}

QString vetoText(const std::vector<VetoItem> &items)
{
    QStringList texts;
    for (const VetoItem &item : items)
        texts += item.code + u' ' + item.name;
    return u"否决项："_s + texts.join(u'；') + u"。"_s;
}

} // namespace

FormValues scoreSheetValues(const ScoreSheetContent &content)
{
    FormValues values;
    values.name = content.expert + u' ' + content.entry;
    values.fields = {
        {u"活动"_s, content.campaignName},         {u"轮次"_s, content.roundName},
        {u"评分表编码"_s, content.code},           {u"作品编号"_s, content.entry},
        {u"评委编号"_s, content.expert},           {u"课题"_s, content.title},
        {u"组"_s, content.group.toString()},       {u"教师"_s, content.teacher},
        {u"计分说明"_s, stepText(content.rubric)}, {u"否决项说明"_s, vetoText(content.vetoItems)}};
    values.columns = QStringList{u"一级指标"_s, u"二级指标"_s, u"评价要点"_s, u"满分"_s, u"得分"_s};
    FormGroup table;
    for (const RubricSection &section : content.rubric.sections)
        addSection(content.rubric, section, table);
    table.rows.push_back({u"合计"_s, {}, {}, content.rubric.full().toString(), {}});
    table.rows.push_back({u"否决项"_s, {}, u"（编号与依据，没有则不填）"_s, {}, {}});
    table.rows.push_back({u"评语"_s, {}, u"\n\n"_s, {}, {}});
    values.groups = {table};
    return values;
}

} // namespace linxuan
