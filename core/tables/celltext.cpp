// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/celltext.h"

#include "core/tables/rowstream.h"

#include <algorithm>
#include <charconv>

namespace linxuan {

namespace {

constexpr int kKeptDigits = 15;
constexpr int kLargestExponent = 308;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// A decimal number as its digits and the place of the point among them.
struct Decimal
{
    bool negative = false;
    std::string digits; // without leading zeros
    int point = 0; // digits before the decimal point; may be negative or beyond the digits
};

std::string_view takeDigits(std::string_view &text)
{
    size_t count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const std::string_view digits = text.substr(0, count);
    text.remove_prefix(count);
    return digits;
}

std::optional<int> takeExponent(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.front() != 'e' && text.front() != 'E')
        return std::nullopt;
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    int exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error != std::errc() || end != text.data() + text.size() || std::abs(exponent) > 1000)
        return std::nullopt;
    return exponent;
}

std::optional<Decimal> parseDecimal(std::string_view text)
{
    Decimal number;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        number.negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const std::string_view whole = takeDigits(text);
    std::string_view fraction;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        fraction = takeDigits(text);
    }
    const auto exponent = takeExponent(text);
    if (!exponent || whole.size() + fraction.size() == 0 || whole.size() + fraction.size() > 400)
        return std::nullopt;
    number.digits.append(whole).append(fraction);
    number.point = static_cast<int>(whole.size()) + *exponent;
    const size_t zeros = std::min(number.digits.find_first_not_of('0'), number.digits.size());
    number.digits.erase(0, zeros);
    number.point -= static_cast<int>(zeros);
    return number;
}

void dropTrailingZeros(std::string &digits)
{
    digits.erase(digits.find_last_not_of('0') + 1);
}

void roundDigits(Decimal &number)
{
    std::string &digits = number.digits;
    const bool up = digits[kKeptDigits] >= '5';
    digits.resize(kKeptDigits);
    if (!up)
        return;
    size_t i = digits.size();
    while (i > 0 && digits[i - 1] == '9')
        digits[--i] = '0';
    if (i > 0) {
        ++digits[i - 1];
        return;
    }
    digits.insert(digits.begin(), '1');
    ++number.point;
}

std::string written(const Decimal &number)
{
    std::string text = number.negative ? "-" : "";
    const int count = static_cast<int>(number.digits.size());
    if (number.point <= 0) {
        text += "0.";
        text.append(static_cast<size_t>(-number.point), '0');
        return text + number.digits;
    }
    if (number.point >= count) {
        text += number.digits;
        return text.append(static_cast<size_t>(number.point - count), '0');
    }
    const auto point = static_cast<size_t>(number.point);
    return text + number.digits.substr(0, point) + '.' + number.digits.substr(point);
}

// Most numbers of tables are short plain ones, which stand as they are.
bool isPlain(std::string_view text)
{
    if (text.empty() || text.size() > kKeptDigits || (text.front() == '0' && text.size() > 1))
        return false;
    return std::all_of(text.begin(), text.end(), isDigit);
}

// 0 is 1899-12-30, as spreadsheets count from March 1900 on.
qint64 daySerial(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int yearOfEra = y % 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(y / 400) * 146097 + dayOfEra - 719468 + 25569;
}

std::string serialText(qint64 days, qint64 milliseconds)
{
    constexpr qint64 kDay = 86'400'000;
    constexpr qint64 kScale = 10'000'000'000;
    days += milliseconds / kDay;
    const qint64 tenBillionths = (milliseconds % kDay * kScale + kDay / 2) / kDay;
    std::string fraction = std::to_string(kScale + tenBillionths);
    fraction.erase(0, 1);
    dropTrailingZeros(fraction);
    return fraction.empty() ? std::to_string(days) : std::to_string(days) + '.' + fraction;
}

std::optional<int> takeNumber(std::string_view &text, size_t digits)
{
    if (text.size() < digits
        || !std::all_of(text.begin(), text.begin() + qsizetype(digits), isDigit))
        return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + digits, value);
    text.remove_prefix(digits);
    return value;
}

bool takeChar(std::string_view &text, std::string_view allowed)
{
    if (text.empty() || allowed.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

qint64 takeMilliseconds(std::string_view &text)
{
    if (!takeChar(text, "."))
        return 0;
    std::string digits(takeDigits(text).substr(0, 3));
    digits.resize(3, '0');
    return std::stoi(digits);
}

// "18:00", "18:00:00.5"
std::optional<qint64> clockMilliseconds(std::string_view text)
{
    const auto hour = takeNumber(text, 2);
    if (!hour || !takeChar(text, ":"))
        return std::nullopt;
    const auto minute = takeNumber(text, 2);
    std::optional<int> second = 0;
    if (takeChar(text, ":"))
        second = takeNumber(text, 2);
    if (!minute || !second || *hour > 24 || *minute > 59 || *second > 60)
        return std::nullopt;
    const qint64 rest = takeMilliseconds(text);
    takeChar(text, "Z");
    if (!text.empty())
        return std::nullopt;
    return ((*hour * 60LL + *minute) * 60 + *second) * 1000 + rest;
}

} // namespace

std::optional<std::string> plainNumber(std::string_view text)
{
    if (isPlain(text))
        return std::string(text);
    auto number = parseDecimal(text);
    if (!number)
        return std::nullopt;
    const bool isWhole = number->point >= static_cast<int>(number->digits.size());
    if (!isWhole && number->digits.size() > kKeptDigits)
        roundDigits(*number);
    dropTrailingZeros(number->digits);
    if (number->digits.empty() || number->point < -kLargestExponent)
        return "0";
    if (number->point > kLargestExponent + 1)
        return std::nullopt;
    return written(*number);
}

std::optional<std::string> serialOfDate(std::string_view iso)
{
    const auto year = takeNumber(iso, 4);
    if (!year || !takeChar(iso, "-"))
        return std::nullopt;
    const auto month = takeNumber(iso, 2);
    if (!month || !takeChar(iso, "-"))
        return std::nullopt;
    const auto day = takeNumber(iso, 2);
    if (!day || *month < 1 || *month > 12 || *day < 1 || *day > 31)
        return std::nullopt;
    const qint64 days = daySerial(*year, *month, *day);
    if (!takeChar(iso, "T "))
        return iso.empty() ? std::optional(serialText(days, 0)) : std::nullopt;
    const auto time = clockMilliseconds(iso);
    if (!time)
        return std::nullopt;
    return serialText(days, *time);
}

std::optional<std::string> serialOfDuration(std::string_view iso)
{
    if (!takeChar(iso, "P") || !takeChar(iso, "T"))
        return std::nullopt;
    qint64 total = 0;
    while (!iso.empty()) {
        const std::string_view digits = takeDigits(iso);
        if (digits.empty() || digits.size() > 7)
            return std::nullopt;
        const qint64 value = std::stoll(std::string(digits));
        const qint64 rest = takeMilliseconds(iso);
        if (takeChar(iso, "H"))
            total += value * 3'600'000;
        else if (takeChar(iso, "M"))
            total += value * 60'000;
        else if (takeChar(iso, "S"))
            total += value * 1000 + rest;
        else
            return std::nullopt;
    }
    return serialText(0, total);
}

std::optional<CellPosition> cellPosition(std::string_view reference)
{
    CellPosition position;
    takeChar(reference, "$");
    int column = 0;
    while (!reference.empty() && reference.front() >= 'A' && reference.front() <= 'Z') {
        column = column * 26 + (reference.front() - 'A' + 1);
        if (column > kMostColumns)
            return std::nullopt;
        reference.remove_prefix(1);
    }
    takeChar(reference, "$");
    const std::string_view digits = takeDigits(reference);
    if (column == 0 || !reference.empty() || digits.empty() || digits.size() > 7)
        return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), position.row);
    if (position.row < 1 || position.row > kMostRows)
        return std::nullopt;
    --position.row;
    position.column = column - 1;
    return position;
}

std::string columnName(int column)
{
    std::string name;
    for (++column; column > 0; column = (column - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    return name;
}

std::string cellName(const CellPosition &position)
{
    return columnName(position.column) + std::to_string(position.row + 1);
}

namespace {

// The character of "_x000D_" at this place, or nothing.
std::optional<char16_t> escapeAt(std::string_view text)
{
    if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_')
        return std::nullopt;
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, value, 16);
    const bool isSurrogate = value >= 0xd800 && value <= 0xdfff;
    if (error != std::errc() || end != text.data() + 6 || value == 0 || isSurrogate)
        return std::nullopt;
    return static_cast<char16_t>(value);
}

void appendUtf8(std::string &text, char16_t c)
{
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xc0 | c >> 6);
        text += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        text += static_cast<char>(0xe0 | c >> 12);
        text += static_cast<char>(0x80 | (c >> 6 & 0x3f));
        text += static_cast<char>(0x80 | (c & 0x3f));
    }
}

} // namespace

void decodeEscapes(std::string &text, size_t from)
{
    if (text.find("_x", from) == std::string::npos)
        return;
    const std::string coded = text.substr(from);
    text.resize(from);
    for (size_t i = 0; i < coded.size();) {
        if (const auto c = escapeAt(std::string_view(coded).substr(i))) {
            if (*c != u'\r')
                appendUtf8(text, *c);
            i += 7;
        } else {
            text += coded[i++];
        }
    }
}

} // namespace linxuan
