// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/rules.h"
#include "core/model/profilereader.h"
#include "tests/support/catch.h"

#include <QByteArray>

namespace linxuan {

// Tests lie beside no program of ours.
inline void useMeasureProgram()
{
    qputenv("LINXUAN_MEASURE", MEASURE_PROGRAM);
}

inline Profile shipped()
{
    const auto json = shippedProfile(QStringLiteral("zhengzhou-2023"));
    REQUIRE(json.has_value());
    auto profile = readProfile(*json);
    REQUIRE(profile.has_value());
    return *profile;
}

inline void setValue(Profile &profile, const QString &code, const QString &key,
                     const QString &value)
{
    for (TechnicalRule &rule : profile.technical) {
        if (rule.code == code)
            rule.values[key] = value;
    }
}

inline JudgedEntry entryOf(const QString &stage, Category category = Category::Subject)
{
    JudgedEntry judged;
    judged.entry.id = EntryId::create();
    judged.entry.code = QStringLiteral("A001");
    judged.entry.category = category;
    judged.entry.stage = stage;
    return judged;
}

inline JudgedFile fileOf(const QString &kind, const QString &name, qint64 size = 1000, int hour = 1)
{
    JudgedFile file;
    file.material.id = MaterialId::create();
    file.material.kind = kind;
    file.material.lessonHour = hour;
    file.material.fileName = name;
    file.material.size = size;
    file.material.sha256 = QByteArray(32, char('a' + hour)) + name.toUtf8();
    return file;
}

inline JudgedFile videoFile(const QString &name, qint64 size, int hour)
{
    return fileOf(QStringLiteral("video"), name, size, hour);
}

} // namespace linxuan
