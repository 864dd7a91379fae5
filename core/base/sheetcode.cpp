// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sheetcode.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::SheetCode)
};

constexpr int kModulus = 97;
constexpr qsizetype kLongest = 90; // characters with the check, see the header
constexpr qsizetype kCheckDigits = 2;

// As it stands in the code: nothing but / parts, nothing but % escapes.
QString written(const QString &part)
{
    QString text;
    for (const QChar character : part.toUpper()) {
        if (character > u' ' && character <= u'~' && character != u'/' && character != u'%')
            text += character;
        else
            text +=
                u'%' + QString::number(character.unicode(), 16).toUpper().rightJustified(4, u'0');
    }
    return text;
}

std::optional<QString> unwritten(QStringView text)
{
    QString part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%') {
            part += text[i];
            continue;
        }
        bool isNumber = false;
        const ushort unit = text.mid(i + 1, 4).toUShort(&isNumber, 16);
        if (!isNumber)
            return std::nullopt;
        part += QChar(unit);
        i += 4;
    }
    return part;
}

QString checkDigits(QStringView body)
{
    int sum = 0;
    for (const QChar character : body)
        sum = (sum * 10 + character.unicode() - u' ') % kModulus;
    return QString::number(kModulus + 1 - sum * 100 % kModulus).rightJustified(kCheckDigits, u'0');
}

// As typed under a Chinese input method or by a scanner with Caps Lock on. Every character stays
// one character: leaving one out could go past the check.
QString folded(QStringView typed)
{
    QString text = foldWidth(typed).trimmed().toUpper();
    for (QChar &character : text) {
        if (character == u'、' || character.isSpace())
            character = u'/';
        else if (character == u'。')
            character = u'.';
        else if (character == u'—' || character == u'–' || character == u'−')
            character = u'-';
    }
    return text;
}

Error wrong(const QString &message)
{
    return {ErrorCode::Invalid, message, {}};
}

Error wrongShape(const QString &text)
{
    return wrong(Text::tr("“%1” is no sheet code. A code has four parts, such as "
                          "FINAL/E0012/P07/31: round, entry, expert and two check digits.")
                     .arg(text.left(kLongest)));
}

bool isCheck(QStringView text)
{
    return text.size() == kCheckDigits && std::all_of(text.begin(), text.end(), [](QChar digit) {
               return digit >= u'0' && digit <= u'9';
           });
}

} // namespace

QString SheetCode::toString() const
{
    const QString body = QStringList{written(round), written(entry), written(expert)}.join(u'/');
    return body + u'/' + checkDigits(body);
}

Result<SheetCode> SheetCode::parse(QStringView typed)
{
    const QString text = folded(typed);
    if (text.isEmpty())
        return wrong(Text::tr("Type or scan the code of the sheet."));
    for (const QChar character : text) {
        if (character < u'!' || character > u'~')
            return wrong(Text::tr("“%1” cannot stand in a sheet code.").arg(character));
    }
    const QStringList parts = text.split(u'/');
    const bool isWhole = parts.size() == 4 && isCheck(parts[3]) && text.size() <= kLongest
        && std::none_of(parts.begin(), parts.end(), [](const auto &one) { return one.isEmpty(); });
    if (!isWhole)
        return wrongShape(text);
    const auto round = unwritten(parts[0]);
    const auto entry = unwritten(parts[1]);
    const auto expert = unwritten(parts[2]);
    if (!round || !entry || !expert)
        return wrongShape(text);
    const SheetCode code{*round, *entry, *expert};
    if (code.toString() != text)
        return wrong(Text::tr("%1: the check digits do not fit. A character is wrong or two are "
                              "swapped; compare the code with the paper.")
                         .arg(text));
    return code;
}

} // namespace linxuan
