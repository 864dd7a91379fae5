// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace linxuan {

// Stands for a known word in a part of a path; a gap is a space.
constexpr QChar kKnownWord(0xfffc);

struct LessonHour
{
    std::optional<int> hour; // absent: the name says none
    bool sure = true; // "第2课时"; a bare number at the end is not
    QString rest; // the name without what said it
};

// Reads 第2课时, 课时二, a number or 上/下 at the end, from a part of a path in which known words
// are masked. A picture's number is its page.
LessonHour readLessonHour(const QString &masked, bool isPicture);

} // namespace linxuan
