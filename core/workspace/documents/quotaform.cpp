// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/codes.h"
#include "core/workspace/documents/unitforms.h"
#include "core/workspace/records.h"

#include <algorithm>
#include <map>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

// The limits of one track as a table: a column for each 学段 or 学科 that one is set for.
class QuotaTable
{
public:
    QuotaTable(const FormSources &sources, Track track)
        : m_sources(sources)
        , m_track(track)
    { }

    void take(const std::vector<QuotaLimit> &limits);
    FormValues values(const Unit *only) const;

private:
    QString columnOf(const QuotaLimit &limit) const;
    QStringList row(const Unit &unit, int number) const;

    const FormSources &m_sources;
    Track m_track;
    QStringList m_columns;
    QHash<UnitId, std::map<QString, int>> m_places; // by column; the empty name is the total
};

QString QuotaTable::columnOf(const QuotaLimit &limit) const
{
    return limit.stage.value_or(QString()) + limit.subject.value_or(QString());
}

void QuotaTable::take(const std::vector<QuotaLimit> &limits)
{
    const Profile &profile = m_sources.profile();
    std::vector<const QuotaLimit *> own;
    for (const QuotaLimit &limit : limits) {
        if (limit.track == m_track)
            own.push_back(&limit);
    }
    std::stable_sort(own.begin(), own.end(), [&](const QuotaLimit *left, const QuotaLimit *right) {
        const auto key = [&](const QuotaLimit *one) {
            return std::pair(one->stage ? profile.stageOrder(*one->stage) : -1,
                             one->subject ? profile.subjectOrder(*one->subject) : -1);
        };
        return key(left) < key(right);
    });
    for (const QuotaLimit *limit : own) {
        const QString column = columnOf(*limit);
        m_places[limit->unit][column] = limit->places;
        if (!column.isEmpty() && !m_columns.contains(column))
            m_columns += column;
    }
}

// 合计 is the unit's own total where the table gave one; without it, the sum of its columns.
QStringList QuotaTable::row(const Unit &unit, int number) const
{
    const std::map<QString, int> places = m_places.value(unit.id);
    QStringList cells{QString::number(number), unit.name};
    int sum = 0;
    for (const QString &column : m_columns) {
        const auto own = places.find(column);
        cells += own == places.end() ? QString() : QString::number(own->second);
        sum += own == places.end() ? 0 : own->second;
    }
    const auto total = places.find(QString());
    cells += m_columns.isEmpty() ? QString() : QString::number(sum);
    cells += total == places.end() ? QString() : QString::number(total->second);
    cells += QString();
    return cells;
}

FormValues QuotaTable::values(const Unit *only) const
{
    FormValues values;
    const Profile &profile = m_sources.profile();
    values.fields = m_sources.formFields(u"quota-table"_s, u"推荐名额分配表"_s);
    for (const TrackRule &rule : profile.tracks) {
        if (rule.track == m_track)
            values.fields[u"名额范围"_s] = rule.name;
        // "附件3（学科课程、特殊教育）": each table is an annex of its own.
        if (rule.track == m_track && rule.name.startsWith(u"附件"))
            values.fields[u"附件"_s] = rule.name.section(u'（', 0, 0);
    }
    values.name = values.fields.value(u"名额范围"_s);
    values.fields[u"说明"_s] = QString();
    values.fields[u"落款单位"_s] = profile.office;
    values.columns = QStringList{u"序号"_s, u"单位"_s} + m_columns
        + QStringList{u"小计"_s, u"合计"_s, u"备注"_s};
    values.spread = m_columns;
    FormGroup all;
    for (const Unit &unit : m_sources.units()) {
        if (m_places.contains(unit.id) && (!only || only->id == unit.id))
            all.rows.push_back(row(unit, int(all.rows.size()) + 1));
    }
    values.groups = {std::move(all)};
    return values;
}

} // namespace

Result<FormCopies> quotaTableCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const auto limits, Records(sources.workspace()).quotaLimits());
    LX_TRY(const Unit *only, sources.wantedUnit(request));
    FormCopies copies;
    for (const TrackRule &rule : sources.profile().tracks) {
        QuotaTable table(sources, rule.track);
        table.take(limits);
        FormValues values = table.values(only);
        if (!values.groups.front().rows.empty())
            copies.push_back(std::move(values));
        else if (copies.empty() && rule.track == sources.profile().tracks.back().track)
            copies.push_back(std::move(values)); // says that there are none
    }
    return copies;
}

} // namespace linxuan
