// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/scorefile.h"
#include "core/model/entry.h"

#include <vector>

namespace linxuan {

inline constexpr qsizetype kMostRecordsSize = 32 * 1024 * 1024;

// An entry as its expert may see it: without phone and identity number, and in a blind round
// without whatever says who taught and where.
struct PackedEntry
{
    EntryId id;
    QString code; // 作品编号
    Category category = Category::Subject;
    QString title;
    QString stage;
    QString subject;
    QString grade;
    QString edition;
    QString volume;
    QString nodeCode;
    QString experimentKind;
    bool isCalibration = false; // 试评
    // Empty in a blind round.
    QString teacher;
    QString gender;
    QString jobTitle;
    QString tutor;
    QString school;
    QString unit;

    bool operator==(const PackedEntry &) const = default;
};

// A material's place among the entry's materials; its name says nothing but that.
struct PackedMaterial
{
    MaterialId id;
    EntryId entry;
    QString kind; // the profile's code
    int lessonHour = 1;
    QString format; // lower-case ending of what lies in the package
    QString path; // of the manifest's file
    qint64 size = 0; // of the plain content
    QByteArray sha256; // of the plain content, 32 bytes

    bool operator==(const PackedMaterial &) const = default;
};

// What an expert's desk needs to know, beside the rubrics and the materials themselves.
struct PackageRecords
{
    QByteArray profile; // JSON, the campaign's
    QString expertName;
    std::vector<PackedEntry> entries;
    std::vector<PackedMaterial> materials;
    // The expert's own sheets as the office holds them, where there are any: submitted ones, and
    // those that were returned, with the reason.
    std::vector<ReturnedRubric> rubrics;
    std::vector<ReturnedSheet> sheets;
    std::vector<QPair<EntryId, QString>> returnReasons;

    bool operator==(const PackageRecords &) const = default;
};

// Always the same bytes for the same records.
QByteArray recordsJson(const PackageRecords &records);

// Errors: Unreadable (no JSON, too large), Invalid (naming the place), Refused (a form that this
// program does not know).
Result<PackageRecords> readRecords(const QByteArray &json);

} // namespace linxuan
