// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/lessonhour.h"

#include <QRegularExpression>

namespace linxuan {

namespace {

#define HOUR_NUMBER "([0-9]{1,2}|[一二两三四五六七八九十])"

std::optional<int> numberOf(const QString &text)
{
    static const QString digits = QStringLiteral("一二三四五六七八九十");
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return number > 0 ? std::optional(number) : std::nullopt;
    if (text == u"两" || text == u"中" || text == u"下")
        return 2;
    if (text == u"上")
        return 1;
    const qsizetype place = digits.indexOf(text);
    return place < 0 ? std::nullopt : std::optional(static_cast<int>(place) + 1);
}

struct Pattern
{
    QRegularExpression expression;
    bool sure;
    bool counts; // a number of hours, not which one
};

const std::vector<Pattern> &patterns()
{
    const auto make = [](const char *pattern, bool sure, bool counts = false) {
        return Pattern{QRegularExpression(QString::fromUtf8(pattern)), sure, counts};
    };
    static const std::vector<Pattern> all{
        make("[共总] ?" HOUR_NUMBER " ?个?课时", false, true),
        make("第 ?" HOUR_NUMBER " ?[课学]时", true),
        make("[课学]时 ?" HOUR_NUMBER "(?![0-9])", true),
        make("(?<![0-9])" HOUR_NUMBER " ?[课学]时", false),
        make("第 ?" HOUR_NUMBER " ?[讲节集段部]", false),
        make("(?:lesson|part) ?([0-9])(?![0-9])", false),
    };
    return all;
}

const std::vector<Pattern> &endings()
{
    const auto make = [](const char *pattern) {
        return Pattern{QRegularExpression(QString::fromUtf8(pattern)), false, false};
    };
    static const std::vector<Pattern> all{
        make("(?<![0-9])0?([1-9])$"),
        make("(?:^|[ \uFFFC])([上中下一二三]) ?[集段部]?$"),
    };
    return all;
}

std::optional<LessonHour> firstOf(const std::vector<Pattern> &patterns, const QString &masked)
{
    for (const Pattern &pattern : patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(masked);
        if (!match.hasMatch())
            continue;
        LessonHour found;
        found.hour = pattern.counts ? 1 : numberOf(match.captured(1));
        found.sure = pattern.sure;
        found.rest = QString(masked).replace(match.capturedStart(), match.capturedLength(), u' ');
        if (found.hour)
            return found;
    }
    return std::nullopt;
}

} // namespace

LessonHour readLessonHour(const QString &masked, bool isPicture)
{
    if (const auto named = firstOf(patterns(), masked))
        return *named;
    if (!isPicture) {
        if (const auto ending = firstOf(endings(), masked))
            return *ending;
    }
    return {std::nullopt, true, masked};
}

} // namespace linxuan
