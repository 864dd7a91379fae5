// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/formula.h"

#include "core/report/sheettemplate/formulascan.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const FormulaReference &reference)
{
    const QString first = sheets::textOf(reference.first);
    return reference.last ? first + u':' + sheets::textOf(*reference.last) : first;
}

// Whether the reference is still there.
bool shift(FormulaReference &reference, const RowPlan &plan, const CopyPlace &from)
{
    if (reference.first.row == 0)
        return true; // whole columns
    FormulaEnd &first = reference.first;
    FormulaEnd &last = reference.last ? *reference.last : first;
    if (first.row > last.row)
        std::swap(first.row, last.row);
    const RowReference rows{first.row, last.row, first.isRowFixed, last.isRowFixed};
    const auto span = plan.span(rows, from);
    first.row = span ? span->first : kMostRows;
    if (reference.last)
        last.row = span ? span->last : kMostRows;
    return span.has_value();
}

// Whether the cell it comes to mean is one.
bool move(FormulaEnd &end, int rows, int columns)
{
    const bool hasRow = end.row > 0;
    const bool hasColumn = end.column > 0;
    end.row += hasRow && !end.isRowFixed ? rows : 0;
    end.column += hasColumn && !end.isColumnFixed ? columns : 0;
    return (!hasRow || (end.row >= 1 && end.row <= kMostRows))
        && (!hasColumn || (end.column >= 1 && end.column <= kMostColumns));
}

constexpr size_t kMostPieces = 500; // a formula holds 8,192 characters
constexpr size_t kMostArguments = 200; // of 255, since others may stand beside

// Which function a piece of a formula is an argument of.
class FunctionDepth
{
public:
    void pass(const QString &text)
    {
        if (text == u"(")
            m_open.push_back(std::exchange(m_word, {}));
        else if (text == u")" && !m_open.empty())
            m_open.pop_back();
        m_word = text;
    }

    bool takesRanges() const
    {
        static const QSet<QString> names{
            u"SUM"_s,    u"COUNT"_s, u"COUNTA"_s, u"AVERAGE"_s, u"AVERAGEA"_s, u"MAX"_s,
            u"MAXA"_s,   u"MIN"_s,   u"MINA"_s,   u"PRODUCT"_s, u"SUMSQ"_s,    u"SUBTOTAL"_s,
            u"MEDIAN"_s, u"STDEV"_s, u"STDEVP"_s, u"VAR"_s,     u"VARP"_s};
        return !m_open.empty() && names.contains(m_open.back().toUpper());
    }
    bool isSubtotal() const { return m_open.back().toUpper() == u"SUBTOTAL"; }
    bool isAtArgument() const { return m_word == u"(" || m_word == u","; }

private:
    std::vector<QString> m_open;
    QString m_word;
};

class FormulaShift
{
public:
    FormulaShift(const QString &formula, const FilledSheet &sheet, bool isOnSheet,
                 const CopyPlace &from)
        : m_scan(formula)
        , m_sheet(sheet)
        , m_isOnSheet(isOnSheet)
        , m_from(from)
    { }

    ShiftedFormula run()
    {
        while (auto piece = m_scan.next()) {
            const bool isOurs = piece->hasSheet
                ? piece->sheet.compare(m_sheet.name, Qt::CaseInsensitive) == 0
                : m_isOnSheet;
            m_result.text += piece->reference && isOurs ? shiftedReference(*piece) : piece->text;
            if (!piece->text.trimmed().isEmpty())
                m_depth.pass(piece->text);
        }
        return m_result;
    }

private:
    QString shiftedReference(const FormulaPiece &piece)
    {
        const QString sheet = piece.hasSheet ? quotedSheet(m_sheet.newName) + u'!' : QString();
        FormulaReference reference = *piece.reference;
        const auto pieces = piecesOf(reference);
        if (pieces.size() < 2) {
            m_result.isLost = !shift(reference, *m_sheet.plan, m_from) || m_result.isLost;
            return sheet + textOf(reference);
        }
        QStringList ranges;
        for (const RowSpan &rows : pieces) {
            reference.first.row = rows.first;
            reference.last->row = rows.last;
            ranges += sheet + textOf(reference);
        }
        const QString list = ranges.join(u',');
        return pieces.size() > kMostArguments ? u'(' + list + u')' : list;
    }

    // More than one only where all can be said.
    std::vector<RowSpan> piecesOf(const FormulaReference &reference)
    {
        const QStringView rest = m_scan.rest().trimmed();
        const bool isArgument = m_depth.isAtArgument() && m_depth.takesRanges()
            && (rest.startsWith(u',') || rest.startsWith(u')'));
        if (m_from.group >= 0 || !reference.last || reference.first.row == 0 || !isArgument)
            return {};
        const auto [first, last] = std::minmax(reference.first.row, reference.last->row);
        auto pieces = m_sheet.plan->pieces({first, last}, kMostPieces);
        if (pieces.size() <= kMostPieces)
            return pieces;
        m_result.hasTooManyGroups = m_result.hasTooManyGroups || !m_depth.isSubtotal();
        return {};
    }

    FormulaScan m_scan;
    const FilledSheet &m_sheet;
    bool m_isOnSheet;
    CopyPlace m_from;
    FunctionDepth m_depth;
    ShiftedFormula m_result;
};

} // namespace

QString quotedSheet(const QString &name)
{
    const bool isPlain = !name.isEmpty() && !name[0].isDigit()
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter() || c == u'_'; });
    // Latin letters alone might be read as a column or a function.
    const bool isLatin = std::any_of(name.begin(), name.end(), [](QChar c) { return c < u'\x80'; });
    if (isPlain && !isLatin)
        return name;
    return u'\'' + QString(name).replace(u"'"_s, u"''"_s) + u'\'';
}

ShiftedFormula shifted(const QString &formula, const FilledSheet &sheet, bool isOnSheet,
                       const CopyPlace &from)
{
    return FormulaShift(formula, sheet, isOnSheet, from).run();
}

QString moved(const QString &formula, int rows, int columns)
{
    QString text;
    FormulaScan scan(formula);
    while (auto piece = scan.next()) {
        if (!piece->reference) {
            text += piece->text;
            continue;
        }
        const FormulaReference before = *piece->reference;
        FormulaReference &reference = *piece->reference;
        const QString qualifier = piece->text.chopped(textOf(before).size());
        const bool isFirstThere = move(reference.first, rows, columns);
        const bool isLastThere = !reference.last || move(*reference.last, rows, columns);
        text += qualifier + (isFirstThere && isLastThere ? textOf(reference) : u"#REF!"_s);
    }
    return text;
}

} // namespace linxuan::sheets
