// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/forms/awardlist.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Counts
{
    std::vector<int> byAward;
    int undecided = 0;
    QStringList without; // groups with nothing to print
};

bool isPrinted(const AwardListRow &row)
{
    return row.award.has_value() || row.undecided;
}

// 待定 comes after every award, whatever the entry would get.
bool isBefore(const AwardListRow &left, const AwardListRow &right)
{
    static constexpr int last = std::numeric_limits<int>::max();
    const auto key = [](const AwardListRow &row) {
        return std::tuple(row.undecided, row.undecided ? 0 : *row.award, row.rank.value_or(last));
    };
    if (key(left) != key(right))
        return key(left) < key(right);
    return compareNatural(left.code, right.code) < 0;
}

std::vector<AwardListRow> printedRows(const AwardListGroup &group)
{
    std::vector<AwardListRow> rows;
    std::copy_if(group.rows.begin(), group.rows.end(), std::back_inserter(rows), isPrinted);
    std::stable_sort(rows.begin(), rows.end(), isBefore);
    return rows;
}

QString awardName(const AwardListContent &content, const AwardListRow &row)
{
    return row.undecided ? u"待定"_s : content.awards.value(*row.award);
}

QStringList cellsOf(const AwardListContent &content, const AwardListRow &row, int number)
{
    return {QString::number(number),
            awardName(content, row),
            row.code,
            row.title,
            row.teacher,
            row.school,
            row.unit,
            row.score,
            row.rank ? QString::number(*row.rank) : u"—"_s,
            row.tutor};
}

void count(Counts &counts, const std::vector<AwardListRow> &rows)
{
    for (const AwardListRow &row : rows) {
        if (row.undecided)
            ++counts.undecided;
        else if (size_t(*row.award) < counts.byAward.size())
            ++counts.byAward[size_t(*row.award)];
    }
}

// What the list holds, said in the words of a notice.
QString opening(const AwardListContent &content, const Counts &counts)
{
    qsizetype entries = 0;
    for (const AwardListGroup &group : content.groups)
        entries += qsizetype(group.rows.size());
    int all = 0;
    QStringList parts;
    for (qsizetype i = 0; i < content.awards.size(); ++i) {
        all += counts.byAward[size_t(i)];
        parts.append(u"%1 %2 件"_s.arg(content.awards[i]).arg(counts.byAward[size_t(i)]));
    }
    QString text =
        u"参评作品 %1 组、%2 件，获奖 %3 件"_s.arg(content.groups.size()).arg(entries).arg(all);
    if (!parts.isEmpty())
        text += u"，其中"_s + parts.join(u'、');
    if (counts.undecided > 0)
        text += u"；待定 %1 件"_s.arg(counts.undecided);
    return text + u"。"_s;
}

QStringList notes(const Counts &counts)
{
    QStringList lines;
    if (!counts.without.isEmpty())
        lines.append(u"无获奖作品的组：%1。"_s.arg(counts.without.join(u'、')));
    if (counts.undecided > 0)
        lines.append(u"“待定”指奖项分界处名次并列、尚待裁定的作品，以及名次在其后的作品。"_s);
    if (!lines.isEmpty())
        lines.front().prepend(u"说明："_s);
    return lines;
}

} // namespace

FormValues awardListValues(const AwardListContent &content)
{
    FormValues values;
    values.fields = listFields(content);
    values.groupFields = QStringList{u"组"_s, u"件数"_s};
    values.columns = QStringList{u"序号"_s, u"奖项"_s,     u"作品编号"_s, u"课题"_s, u"教师姓名"_s,
                                 u"学校"_s, u"报送单位"_s, u"得分"_s,     u"名次"_s, u"辅导教师"_s};
    Counts counts;
    counts.byAward.resize(size_t(content.awards.size()));
    for (const AwardListGroup &group : content.groups) {
        const auto rows = printedRows(group);
        count(counts, rows);
        if (rows.empty()) {
            counts.without.append(group.name.toString());
            continue;
        }
        FormGroup printed;
        printed.fields = groupFields(group.name, qsizetype(rows.size()));
        for (const AwardListRow &row : rows)
            printed.rows.push_back(cellsOf(content, row, int(printed.rows.size()) + 1));
        values.groups.push_back(std::move(printed));
    }
    values.fields[u"概述"_s] = values.groups.empty() ? QString() : opening(content, counts);
    values.fields[u"说明"_s] = notes(counts).join(u'\n');
    return values;
}

} // namespace linxuan
