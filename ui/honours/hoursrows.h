// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/honours/teacherhours.h"
#include "ui/support/rowsmodel.h"

#include <QCoreApplication>

namespace linxuan {

struct HoursRow
{
    TeacherHours hours;
    QString words; // what a search looks at, folded
};

std::vector<HoursRow> hoursRows(std::vector<TeacherHours> teachers);
std::vector<RowColumn<HoursRow>> hoursColumns();

} // namespace linxuan
