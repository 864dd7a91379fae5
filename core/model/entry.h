// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/catalogue.h"

#include <QDateTime>

namespace linxuan {

// How far the entry was recommended: 申报, then the word of school, county, city and province.
enum class Level { Declared, School, County, City, Province };

enum class EntryStatus { Active, Withdrawn, Disqualified };

struct Entry
{
    EntryId id;
    QString code; // 作品编号
    Category category = Category::Subject;
    QString title;
    QString teacher;
    UnitId school;
    UnitId unit; // who recommends: the county or zone, or the direct school itself
    QString stage;
    QString subject;

    QString grade;
    QString edition;
    QString volume;
    QString nodeCode;
    QString gender;
    QString jobTitle; // 职称
    QString phone; // personal, masked on screen
    QString idNumber; // personal, masked on screen
    QString tutor; // 辅导教师
    QString experimentKind;
    std::optional<QDateTime> submittedAt; // UTC; absent: deadlines are not checked

    Level level = Level::Declared;
    EntryStatus status = EntryStatus::Active;
    QString statusReason; // why withdrawn, disqualified or returned
    int revision = 0;

    bool operator==(const Entry &) const = default;
};

// One submitted file, kept in the workspace's materials/ or referred to where it lies.
struct Material
{
    MaterialId id;
    EntryId entry;
    QString kind; // a material code of the profile: video, design, tasks, slides, exercises …
    int lessonHour = 1;
    QString fileName; // as handed in
    qint64 size = 0; // bytes
    QByteArray sha256; // 32 bytes
    std::optional<QString> reference; // absolute path; absent when the workspace holds a copy

    bool operator==(const Material &) const = default;
};

} // namespace linxuan
