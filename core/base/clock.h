// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <functional>

namespace linxuan {

// Gives the present moment in UTC; tests hand in their own.
using Clock = std::function<QDateTime()>;

Clock systemClock();

// The zone of every deadline and printed date: Asia/Shanghai, which has no summer time.
// Taken as fixed UTC+8 so that it also holds where no zone database is installed.
QDateTime toOfficeTime(const QDateTime &moment);
QDateTime officeDateTime(QDate date, QTime time);

// "2023-09-18 18:00"
QString officeText(const QDateTime &moment);

} // namespace linxuan
