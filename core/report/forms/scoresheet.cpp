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
void addSection(const Rubric &rubric, const RubricSection &section, DocumentGroup &table)
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

Document scoreSheet(const ScoreSheetContent &content)
{
    Document document;
    document.title = u"评分表"_s;
    document.code = PageCode{content.code, {u"评分表编码"_s, content.code}};
    document.subtitle = {content.campaignName + u'　' + content.roundName,
                         u"作品编号：%1　　评委编号：%2"_s.arg(content.entry, content.expert),
                         u"课题：%1（%2）"_s.arg(content.title, content.group.toString())};
    if (!content.teacher.isEmpty())
        document.subtitle += u"教师：%1"_s.arg(content.teacher);
    document.tableSize = 10.5;
    document.columns = {{u"一级指标"_s, 13, Alignment::Left},
                        {u"二级指标"_s, 16, Alignment::Left},
                        {u"评价要点"_s, 54, Alignment::Left},
                        {u"满分"_s, 6, Alignment::Centre, true},
                        {u"得分"_s, 11, Alignment::Centre}};
    DocumentGroup table;
    for (const RubricSection &section : content.rubric.sections)
        addSection(content.rubric, section, table);
    table.rows.push_back({u"合计"_s, {}, {}, content.rubric.full().toString(), {}});
    table.rows.push_back({u"否决项"_s, {}, u"（编号与依据，没有则不填）"_s, {}, {}});
    table.rows.push_back({u"评语"_s, {}, u"\n\n"_s, {}, {}});
    document.groups = {table};
    document.notes = {stepText(content.rubric)
                          + u"无法判定的指标在得分栏写“无法判定”，并在评语中说明理由。"_s,
                      vetoText(content.vetoItems)};
    document.signatures = {u"评委签名："_s, u"日期："_s};
    return document;
}

} // namespace linxuan
