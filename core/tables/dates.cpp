// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/tables/columns.h"

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr int kSecondsPerDay = 86'400;
constexpr int kMostCount = 1'000'000;

// What a cell says: a day, the seconds since its beginning and the zone, where they are given.
struct DayTime
{
    QDate date;
    std::optional<int> seconds;
    std::optional<int> offset; // seconds east of Greenwich
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Reads a date from front to back; each take() moves on only if it finds what it looks for.
class DateScanner
{
public:
    explicit DateScanner(QStringView text)
        : m_rest(text)
    { }

    std::optional<DayTime> read();

private:
    bool atEnd() const { return m_rest.isEmpty(); }
    bool take(QStringView word);
    bool takeAny(QStringView characters);
    std::optional<int> takeNumber(qsizetype least, qsizetype most);
    bool takeFraction();
    std::optional<QDate> takeDate();
    std::optional<QDate> takeCompactDate();
    std::optional<int> takeTime();
    std::optional<int> takeCompactTime();
    bool takeMinutes(int &minute, int &second);
    bool takeAfternoon();
    std::optional<int> takeOffset();

    QStringView m_rest;
};

bool DateScanner::take(QStringView word)
{
    const QStringView trimmed = m_rest.trimmed();
    if (!trimmed.startsWith(word))
        return false;
    m_rest = trimmed.mid(word.size());
    return true;
}

bool DateScanner::takeAny(QStringView characters)
{
    const QStringView trimmed = m_rest.trimmed();
    if (trimmed.isEmpty() || !characters.contains(trimmed.front()))
        return false;
    m_rest = trimmed.mid(1);
    return true;
}

std::optional<int> DateScanner::takeNumber(qsizetype least, qsizetype most)
{
    const QStringView trimmed = m_rest.trimmed();
    qsizetype count = 0;
    while (count < trimmed.size() && count < most && isDigit(trimmed[count]))
        ++count;
    if (count < least)
        return std::nullopt;
    m_rest = trimmed.mid(count);
    return trimmed.left(count).toInt();
}

bool DateScanner::takeFraction()
{
    while (!m_rest.isEmpty() && isDigit(m_rest.front()))
        m_rest = m_rest.mid(1);
    return true;
}

// "20230918"; one of other digits is a number of something else.
std::optional<QDate> DateScanner::takeCompactDate()
{
    const QDate date = QDate::fromString(m_rest.left(8).toString(), u"yyyyMMdd"_s);
    if (!date.isValid() || !std::all_of(m_rest.begin(), m_rest.begin() + 8, isDigit))
        return std::nullopt;
    m_rest = m_rest.mid(8);
    return date;
}

std::optional<QDate> DateScanner::takeDate()
{
    if (m_rest.size() >= 8 && isDigit(m_rest[4]))
        return takeCompactDate();
    const auto year = takeNumber(4, 4);
    if (!year || !takeAny(u"-/.年"))
        return std::nullopt;
    const auto month = takeNumber(1, 2);
    if (!month || !takeAny(u"-/.月"))
        return std::nullopt;
    const auto day = takeNumber(1, 2);
    takeAny(u"日号");
    const QDate date(*year, *month, day.value_or(0));
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool DateScanner::takeAfternoon()
{
    if (take(u"上午") || take(u"早上") || take(u"am"))
        return false;
    return take(u"下午") || take(u"晚上") || take(u"pm");
}

// What follows an hour: ":30:00", "时30分", "点半", "时整".
bool DateScanner::takeMinutes(int &minute, int &second)
{
    if (take(u":")) {
        const auto minutes = takeNumber(1, 2);
        minute = minutes.value_or(60);
        if (take(u":")) {
            second = takeNumber(1, 2).value_or(60);
            if (take(u"."))
                takeFraction();
        }
        return minute < 60 && second < 60;
    }
    if (!takeAny(u"时点"))
        return false;
    if (take(u"半"))
        minute = 30;
    else if (const auto minutes = takeNumber(1, 2))
        minute = *minutes;
    take(u"整");
    takeAny(u"分");
    if (const auto seconds = takeNumber(1, 2))
        second = *seconds;
    takeAny(u"秒");
    return minute < 60 && second < 60;
}

std::optional<int> DateScanner::takeCompactTime()
{
    const auto hour = takeNumber(2, 2);
    const auto minute = takeNumber(2, 2);
    const int second = takeNumber(2, 2).value_or(0);
    if (!hour || !minute || *hour > 23 || *minute > 59 || second > 59)
        return std::nullopt;
    return (*hour * 60 + *minute) * 60 + second;
}

// "24:00" ends a day, as deadlines do.
std::optional<int> DateScanner::takeTime()
{
    takeAny(u"t,");
    bool isAfternoon = takeAfternoon();
    const auto hour = takeNumber(1, 2);
    int minute = 0;
    int second = 0;
    if (!hour || !takeMinutes(minute, second))
        return std::nullopt;
    isAfternoon = takeAfternoon() || isAfternoon;
    const int hours = isAfternoon && *hour < 12 ? *hour + 12 : *hour;
    const int seconds = (hours * 60 + minute) * 60 + second;
    return seconds <= kSecondsPerDay ? std::optional(seconds) : std::nullopt;
}

std::optional<int> DateScanner::takeOffset()
{
    if (take(u"z"))
        return 0;
    const bool isWest = take(u"-");
    if (!isWest && !take(u"+"))
        return std::nullopt;
    const int hours = takeNumber(2, 2).value_or(0);
    take(u":");
    const int seconds = (hours * 60 + takeNumber(2, 2).value_or(0)) * 60;
    return isWest ? -seconds : seconds;
}

std::optional<DayTime> DateScanner::read()
{
    const bool isCompact = m_rest.size() >= 12 && isDigit(m_rest[4]) && isDigit(m_rest[8]);
    const auto date = takeDate();
    if (!date)
        return std::nullopt;
    DayTime result{*date, std::nullopt, std::nullopt};
    if (atEnd())
        return result;
    result.seconds = isCompact ? takeCompactTime() : takeTime();
    if (!result.seconds)
        return std::nullopt;
    result.offset = takeOffset();
    return atEnd() ? std::optional(result) : std::nullopt;
}

// The number of a day, 45187.75. Lower and higher ones are years, counts or codes, but no day that
// an office means.
std::optional<DayTime> fromSerial(const QString &text)
{
    constexpr int kFirst = 10959; // 1930-01-01
    constexpr int kLast = 73050; // 2099-12-31
    constexpr qint64 kScale = 1'000'000'000'000;
    const QString whole = text.section(u'.', 0, 0);
    const QString digits = text.section(u'.', 1).leftJustified(12, u'0', true);
    bool isDay = false;
    bool isPart = false;
    const int day = whole.toInt(&isDay);
    const qint64 part = digits.toLongLong(&isPart);
    if (!isDay || !isPart || part < 0 || day < kFirst || day > kLast)
        return std::nullopt;
    const auto seconds = static_cast<int>((part * kSecondsPerDay + kScale / 2) / kScale);
    return DayTime{QDate(1899, 12, 30).addDays(day),
                   text.contains(u'.') ? std::optional(seconds) : std::nullopt, std::nullopt};
}

std::optional<DayTime> readDayTime(const Cell &cell)
{
    if (cell.kind != CellKind::Text && cell.kind != CellKind::Number)
        return std::nullopt;
    const QString text = foldText(foldWidth(cell.text)).toLower();
    if (const auto serial = fromSerial(text))
        return serial;
    return DateScanner(text).read();
}

} // namespace

std::optional<QDateTime> readMoment(const Cell &cell)
{
    const auto moment = readDayTime(cell);
    if (!moment)
        return std::nullopt;
    const QDateTime midnight = moment->offset
        ? QDateTime(moment->date, QTime(0, 0), Qt::OffsetFromUTC, *moment->offset)
        : officeDateTime(moment->date, QTime(0, 0));
    return midnight.toUTC().addSecs(moment->seconds.value_or(0));
}

std::optional<QDate> readDate(const Cell &cell)
{
    const auto moment = readDayTime(cell);
    return moment ? std::optional(moment->date) : std::nullopt;
}

std::optional<int> readCount(const Cell &cell)
{
    if (cell.kind != CellKind::Text && cell.kind != CellKind::Number)
        return std::nullopt;
    QString text = foldCode(cell.text);
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    if (text.isEmpty() || text.size() > 9 || !std::all_of(text.cbegin(), text.cend(), isDigit))
        return std::nullopt;
    const int count = text.toInt();
    return count <= kMostCount ? std::optional(count) : std::nullopt;
}

std::optional<bool> readFlag(const Cell &cell)
{
    if (cell.kind == CellKind::Error)
        return std::nullopt;
    const QString text = foldCode(cell.text).toLower();
    if (text.isEmpty() || text == u"否" || text == u"no" || text == u"n" || text == u"false"
        || text == u"0")
        return false;
    if (text == u"是" || text == u"yes" || text == u"y" || text == u"true" || text == u"1"
        || text == u"√" || text == u"✓" || text == u"✔")
        return true;
    return std::nullopt;
}

} // namespace linxuan
