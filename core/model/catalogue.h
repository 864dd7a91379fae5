// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/ids.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace linxuan {

// 类别; the order is the order of every list.
enum class Category { Subject, Experiment, Special };

// 名额通道: 附件3 covers subject and special courses, 附件4 experiments.
enum class Track { SubjectSpecial, Experiment };

enum class UnitKind { County, Zone, DirectSchool, School };

// A county, a development zone, a school directly under the city, or a school.
struct Unit
{
    UnitId id;
    QString name;
    UnitKind kind = UnitKind::School;
    std::optional<UnitId> parent;
    QString schoolKind; // one of the profile's, empty for counties and zones
    std::optional<int> teachers; // in service, for the 10 % rule of direct schools
    QStringList aliases;
    int revision = 0;

    bool operator==(const Unit &) const = default;
};

// A place in the platform's catalogue; the code is opaque text.
struct Node
{
    NodeId id;
    QString code;
    QString name;
    QString parentCode;
    QString stage;
    QString subject;
    QString edition;
    QString volume;
    bool closed = false;
    int revision = 0;

    bool operator==(const Node &) const = default;
};

// One cell of 附件3 or 附件4. A missing stage or subject means the limit spans all of them.
struct QuotaLimit
{
    UnitId unit;
    Track track = Track::SubjectSpecial;
    std::optional<QString> stage;
    std::optional<QString> subject;
    int places = 0;

    bool operator==(const QuotaLimit &) const = default;
};

// A line of the five-year register; both dates belong to the ban.
struct Ban
{
    BanId id;
    QString teacher;
    QString unit;
    QString reason;
    QDate from;
    QDate until;

    bool operator==(const Ban &) const = default;
};

} // namespace linxuan
