// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/cellplaces.h"

#include <algorithm>

namespace linxuan::sheets {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QStringView taken(QStringView &text, bool (*belongs)(QChar))
{
    const auto end = std::find_if_not(text.begin(), text.end(), belongs);
    const QStringView part = text.first(end - text.begin());
    text = text.sliced(part.size());
    return part;
}

void skipDollar(QStringView &text)
{
    if (text.startsWith(u'$'))
        text = text.sliced(1);
}

} // namespace

std::optional<int> columnNumber(QStringView letters)
{
    if (letters.isEmpty() || letters.size() > 3
        || !std::all_of(letters.begin(), letters.end(), isLetter))
        return std::nullopt;
    int number = 0;
    for (const QChar c : letters)
        number = number * 26 + (c.toUpper().unicode() - u'A' + 1);
    return number <= kMostColumns ? std::optional(number) : std::nullopt;
}

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

std::optional<CellPlace> cellPlace(QStringView text)
{
    skipDollar(text);
    const auto column = columnNumber(taken(text, isLetter));
    skipDollar(text);
    const QStringView digits = taken(text, isDigit);
    if (!column || !text.isEmpty() || digits.isEmpty() || digits.size() > 7)
        return std::nullopt;
    const int row = digits.toInt();
    return row >= 1 && row <= kMostRows ? std::optional(CellPlace{*column, row}) : std::nullopt;
}

std::optional<CellRange> cellRange(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto first = cellPlace(colon < 0 ? text : text.first(colon));
    const auto last = colon < 0 ? first : cellPlace(text.sliced(colon + 1));
    if (!first || !last)
        return std::nullopt;
    const auto [left, right] = std::minmax(first->column, last->column);
    const auto [top, bottom] = std::minmax(first->row, last->row);
    return CellRange{{left, top}, {right, bottom}};
}

QString nameOf(const CellPlace &place)
{
    return columnName(place.column) + QString::number(place.row);
}

QString nameOf(const CellRange &range)
{
    if (range.first == range.last)
        return nameOf(range.first);
    return nameOf(range.first) + u':' + nameOf(range.last);
}

} // namespace linxuan::sheets
