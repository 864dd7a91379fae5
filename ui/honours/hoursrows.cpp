// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/hoursrows.h"

#include "core/base/text.h"
#include "ui/support/rowcolumns.h"

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::HoursRows)
};

using Row = HoursRow;

RowColumn<Row> plain(const QString &title, QString TeacherHours::*text)
{
    return {title, [text](const Row &row) { return row.hours.*text; }};
}

QVariant whyExtra(const Row &row, int role)
{
    if (role == Qt::ToolTipRole)
        return row.hours.why;
    return role == MutedRole ? QVariant(true) : QVariant();
}

} // namespace

std::vector<HoursRow> hoursRows(std::vector<TeacherHours> teachers)
{
    std::vector<HoursRow> rows;
    rows.reserve(teachers.size());
    for (TeacherHours &one : teachers) {
        const QString words =
            QStringList{one.teacher, one.school, one.unit, one.entry, one.others.join(u' ')}.join(
                u'\n');
        rows.push_back({std::move(one), foldName(words).toCaseFolded()});
    }
    return rows;
}

std::vector<RowColumn<HoursRow>> hoursColumns()
{
    return {
        plain(Text::tr("Teacher"), &TeacherHours::teacher),
        plain(Text::tr("School"), &TeacherHours::school),
        plain(Text::tr("Unit"), &TeacherHours::unit),
        {Text::tr("Hours"), [](const Row &row) { return QString::number(row.hours.hours); },
         [](const Row &left, const Row &right) { return left.hours.hours < right.hours.hours; },
         Qt::AlignRight},
        plain(Text::tr("Ground"), &TeacherHours::groundName),
        codeColumn<Row>(Text::tr("Entry"), [](const Row &row) { return row.hours.entry; }),
        {Text::tr("Reason"),
         [](const Row &row) { return row.hours.why; },
         {},
         Qt::AlignLeft,
         whyExtra},
    };
}

} // namespace linxuan
