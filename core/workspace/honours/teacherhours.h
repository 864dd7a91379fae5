// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/honour.h"
#include "core/workspace/intake.h"
#include "core/workspace/workspace.h"

namespace linxuan {

// 学时 of one teacher in the campaign.
struct TeacherHours
{
    QString teacher;
    QString school; // names
    QString unit;
    QString entry; // the one that counts
    QString ground; // code in the profile's study hours: selected, provincial
    QString groundName; // 市、县初步入选
    int hours = 0;
    QStringList others; // entries of the same teacher, not counted a second time
    QString why; // translated

    bool operator==(const TeacherHours &) const = default;
};

struct ProvincialReport
{
    std::vector<QString> added; // codes
    std::vector<QString> updated;
    std::vector<QString> unchanged;
    std::vector<RejectedRow> rejected;
};

// 学时认定: the highest hours that one of a teacher's entries gives, once for each campaign. Tutors
// get none. An entry counts as selected when its county recommended it, or, of a school directly
// under the city, when its design or its lesson was chosen by the city; as an award of the province
// when the province's answer, a list of it, or the recommendation beyond the province says so.
// Entries that are out, or against which a veto was confirmed, give nothing.
class HoursRegister
{
public:
    explicit HoursRegister(Workspace &workspace)
        : m_workspace(workspace)
    { }

    // By unit as they were imported, then school and name.
    Result<std::vector<TeacherHours>> read();
    // Takes a list of the province's awards in: a column 作品编号, and perhaps 获奖等级 and
    // 教师姓名. Errors: those of readRows; Usage when nobody says that it is so.
    Result<ProvincialReport> importProvincial(const QString &path, const QString &by);

private:
    Workspace &m_workspace;
};

} // namespace linxuan
