// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/rowlook.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace linxuan {

namespace {

using Filled = TableRow::Filled;

constexpr size_t kMostCellsOfNote = 6; // a signature line with its labels and names

bool isNumber(const Filled &one)
{
    bool isNumeric = false;
    foldCode(one.cell->text).toDouble(&isNumeric);
    return isNumeric;
}

// 2000 to 2100: what stands beside a seal, as spreadsheets keep it.
bool isDateNumber(const Filled &one)
{
    const double number = foldCode(one.cell->text).toDouble();
    return one.cell->kind == CellKind::Number && number >= 36526 && number < 73050;
}

// Of an entry, expert, round, node, as far as it can be told from prose.
bool isCode(const Filled &one)
{
    constexpr qsizetype longest = 16;
    const QString text = foldCode(one.cell->text);
    if (text.contains(u':') || text.contains(u'_'))
        return false;
    const bool hasNumber = text.size() <= longest && text.back().isDigit();
    return hasNumber
        || std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isTotal(const std::vector<Filled> &cells, const TableRow &row)
{
    QString word = foldCode(cells.front().cell->text);
    while (word.endsWith(u':'))
        word.chop(1);
    if (word != u"合计" && word != u"总计" && word != u"共计" && word != u"小计")
        return false;
    const auto needed =
        std::count_if(cells.begin(), cells.end(), [](const Filled &one) { return one.required; });
    return cells.front().required || needed < 2 || !row.hasAllRequired();
}

// "填表人：", "审核人：____", "　年　月　日", with what was written there or without.
bool isToBeFilledIn(const Filled &one)
{
    static const QRegularExpression date(QStringLiteral("^[0-9_]*年[0-9_]*月[0-9_]*日$"));
    const QString text = foldCode(one.cell->text);
    return text.endsWith(u':') || text.contains(QStringLiteral("__"))
        || date.match(text).hasMatch();
}

// The same, a label with what it says, or a text across columns.
bool speaksForItself(const Filled &one)
{
    if (one.cell->kind != CellKind::Text)
        return one.headers > 1 || isDateNumber(one);
    return one.headers > 1 || isToBeFilledIn(one) || foldCode(one.cell->text).contains(u':');
}

bool isHeading(const Filled &one)
{
    if (one.headers > 1)
        return true;
    const bool isRead = !one.key.isEmpty() || one.isExtra;
    return one.isFirst && !isRead && one.cell->kind == CellKind::Text && !isNumber(one);
}

RowLook lookOfLone(const Filled &one)
{
    if (isHeading(one))
        return RowLook::Heading;
    if (speaksForItself(one))
        return one.required && isNumber(one) ? RowLook::Row : RowLook::Note;
    if (one.cell->kind != CellKind::Text || isNumber(one))
        return RowLook::Row;
    return isCode(one) || (one.required && !one.isFirst) ? RowLook::Row : RowLook::Bare;
}

} // namespace

RowLook lookOf(const TableRow &row)
{
    const std::vector<Filled> cells = row.filled();
    if (cells.empty() || row.holdsError())
        return RowLook::Row;
    if (isTotal(cells, row))
        return RowLook::Total;
    if (cells.size() == 1)
        return lookOfLone(cells.front());
    const auto isNote = row.hasAllRequired() ? isToBeFilledIn : speaksForItself;
    return cells.size() <= kMostCellsOfNote && std::all_of(cells.begin(), cells.end(), isNote)
        ? RowLook::Note
        : RowLook::Row;
}

} // namespace linxuan
