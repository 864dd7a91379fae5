// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

namespace linxuan {

namespace {
constexpr int kOfficeOffset = 8 * 3600;
}

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

QDateTime toOfficeTime(const QDateTime &moment)
{
    return moment.toOffsetFromUtc(kOfficeOffset);
}

QDateTime officeDateTime(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::OffsetFromUTC, kOfficeOffset);
}

QString officeText(const QDateTime &moment)
{
    return toOfficeTime(moment).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace linxuan
