// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/formulascan.h"

#include "core/report/sheettemplate/cellplaces.h"

#include <algorithm>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == u'_' || c == u'.'
        || c == u'$' || c == u'\\' || c == u'?';
}

qsizetype wordSize(QStringView text)
{
    return std::find_if_not(text.begin(), text.end(), isWordCharacter) - text.begin();
}

// A text or a quoted name from its quote to the closing one; doubled ones stand within.
qsizetype quotedSize(QStringView text)
{
    const QChar quote = text[0];
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] != quote)
            continue;
        if (i + 1 < text.size() && text[i + 1] == quote)
            ++i;
        else
            return i + 1;
    }
    return text.size();
}

// [1], or the columns of a table, where ' makes the next character a plain one.
qsizetype bracketSize(QStringView text)
{
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\'')
            ++i;
        else if (text[i] == u'[')
            ++depth;
        else if (text[i] == u']' && --depth == 0)
            return i + 1;
    }
    return text.size();
}

bool takeDollar(QStringView &text)
{
    const bool isThere = text.startsWith(u'$');
    text = text.sliced(isThere ? 1 : 0);
    return isThere;
}

std::optional<FormulaEnd> referenceEnd(QStringView word)
{
    const auto isAsciiDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    FormulaEnd end;
    bool isFixed = takeDollar(word);
    const qsizetype letters = std::find_if(word.begin(), word.end(),
                                           [&](QChar c) { return isAsciiDigit(c) || c == u'$'; })
        - word.begin();
    if (letters > 0) {
        end.column = columnNumber(word.first(letters)).value_or(-1);
        end.isColumnFixed = isFixed;
        word = word.sliced(letters);
        isFixed = takeDollar(word);
    }
    end.isRowFixed = isFixed && (!word.isEmpty() || letters == 0);
    if (end.column < 0 || word.size() > 7 || word.startsWith(u'0')
        || !std::all_of(word.begin(), word.end(), isAsciiDigit))
        return std::nullopt;
    end.row = word.toInt();
    const bool isRow = end.row >= 1 && end.row <= kMostRows;
    if (!isRow && (!word.isEmpty() || letters == 0 || isFixed))
        return std::nullopt;
    return end;
}

bool areAlike(const FormulaEnd &first, const FormulaEnd &last)
{
    return (first.column == 0) == (last.column == 0) && (first.row == 0) == (last.row == 0);
}

} // namespace

QString textOf(const FormulaEnd &end)
{
    QString text;
    if (end.column > 0)
        text += QString(end.isColumnFixed, u'$') + columnName(end.column);
    if (end.row > 0)
        text += QString(end.isRowFixed, u'$') + QString::number(end.row);
    return text;
}

std::optional<FormulaPiece> FormulaScan::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const QChar c = m_rest[0];
    if (c == u'"')
        return takePlain(quotedSize(m_rest));
    if (c == u'#')
        return takePlain(1 + wordSize(m_rest.sliced(1)));
    if (c == u'\'' || c == u'[' || isWordCharacter(c))
        return takeWord();
    return takePlain(1);
}

FormulaPiece FormulaScan::takePlain(qsizetype size)
{
    FormulaPiece piece;
    piece.text = m_rest.first(size).toString();
    m_rest = m_rest.sliced(size);
    return piece;
}

std::optional<FormulaPiece> FormulaScan::takeReference(const FormulaPiece &sheet, QStringView text)
{
    const qsizetype size = wordSize(text);
    const QStringView behind = text.sliced(size);
    const auto first = referenceEnd(text.first(size));
    if (!first || behind.startsWith(u'(') || behind.startsWith(u'[') || behind.startsWith(u'!'))
        return std::nullopt;
    FormulaPiece piece = sheet;
    piece.reference = FormulaReference{*first, std::nullopt};
    qsizetype used = size;
    if (behind.startsWith(u':')) {
        const qsizetype more = wordSize(behind.sliced(1));
        const QStringView beyond = behind.sliced(1 + more);
        const auto last = referenceEnd(behind.sliced(1, more));
        if (last && areAlike(*first, *last) && !beyond.startsWith(u'(')
            && !beyond.startsWith(u'!')) {
            piece.reference->last = last;
            used += 1 + more;
        }
    }
    const bool isCell = first->column > 0 && first->row > 0;
    if (!isCell && !piece.reference->last)
        return std::nullopt;
    const qsizetype whole = text.data() + used - m_rest.data();
    piece.text = m_rest.first(whole).toString();
    m_rest = m_rest.sliced(whole);
    return piece;
}

// A sheet's name with its reference, a reference alone, or a name, number or function.
FormulaPiece FormulaScan::takeWord()
{
    qsizetype size = 0;
    if (m_rest[0] == u'[')
        size = bracketSize(m_rest);
    FormulaPiece sheet;
    const QStringView named = m_rest.sliced(size);
    const bool isQuoted = named.startsWith(u'\'');
    const qsizetype nameSize = isQuoted ? quotedSize(named) : wordSize(named);
    if (nameSize > 0 && named.sliced(nameSize).startsWith(u'!')) {
        sheet.hasSheet = true;
        sheet.sheet = m_rest.first(size).toString()
            + (isQuoted ? named.sliced(1, std::max<qsizetype>(nameSize - 2, 0))
                              .toString()
                              .replace(u"''"_s, u"'"_s)
                        : named.first(nameSize).toString());
        if (auto piece = takeReference(sheet, named.sliced(nameSize + 1)))
            return *piece;
        return takePlain(size + nameSize + 1);
    }
    if (size == 0 && !isQuoted) {
        if (auto piece = takeReference(sheet, m_rest))
            return *piece;
    }
    return takePlain(std::max<qsizetype>(size > 0 ? size : nameSize, 1));
}

} // namespace linxuan::sheets
