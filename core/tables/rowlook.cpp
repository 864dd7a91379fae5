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

// Codes of entries, experts, rounds, nodes; whatever has Chinese in it may be prose.
bool isCode(const Filled &one)
{
    const QString text = foldCode(one.cell->text);
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x80 && c != u':' && c != u'_'; });
}

bool isTotal(const std::vector<Filled> &cells, const TableRow &row)
{
    QString word = foldCode(cells.front().cell->text);
    while (word.endsWith(u':'))
        word.chop(1);
    if (word != u"合计" && word != u"总计" && word != u"共计" && word != u"小计")
        return false;
    return cells.front().required || !row.hasAllRequired();
}

// A label, a date, a line to sign on, or a text across columns.
bool speaksForItself(const Filled &one)
{
    if (one.headers > 1)
        return true;
    if (one.cell->kind != CellKind::Text)
        return isDateNumber(one);
    static const QRegularExpression date(QStringLiteral("^[0-9_]*年[0-9_]*月[0-9_]*日$"));
    const QString text = foldCode(one.cell->text);
    return text.contains(u':') || text.contains(QStringLiteral("__"))
        || date.match(text).hasMatch();
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
    return one.required && (isCode(one) || !one.isFirst) ? RowLook::Row : RowLook::Bare;
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
    const bool isNote = cells.size() <= kMostCellsOfNote && !row.hasAllRequired()
        && std::all_of(cells.begin(), cells.end(), speaksForItself);
    return isNote ? RowLook::Note : RowLook::Row;
}

} // namespace linxuan
