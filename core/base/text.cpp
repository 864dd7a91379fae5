// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"

namespace linxuan {

namespace {

QChar narrow(QChar c)
{
    if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
        return QChar(c.unicode() - 0xfee0);
    if (c.unicode() == 0x3000)
        return u' ';
    return c;
}

bool isInvisible(QChar c)
{
    return c.unicode() == 0xfeff || (c.unicode() >= 0x200b && c.unicode() <= 0x200d);
}

bool isMiddleDot(QChar c)
{
    switch (c.unicode()) {
    case 0x00b7:
    case 0x2022:
    case 0x2027:
    case 0x22c5:
    case 0x30fb:
    case 0xff65:
        return true;
    default:
        return false;
    }
}

template<typename Map>
QString withoutSpaces(QStringView text, Map map)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const QChar mapped = map(c);
        if (!mapped.isSpace() && !isInvisible(mapped))
            folded += mapped;
    }
    return folded;
}

qsizetype digitRun(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    return end - from;
}

// Compares two runs of digits by value without a limit on their length.
int compareDigits(QStringView left, QStringView right)
{
    while (left.size() > 1 && left.front() == u'0')
        left = left.mid(1);
    while (right.size() > 1 && right.front() == u'0')
        right = right.mid(1);
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

} // namespace

QString foldWidth(QStringView text)
{
    QString folded = text.toString();
    for (QChar &c : folded)
        c = narrow(c);
    return folded;
}

QString foldText(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (!isInvisible(c))
            folded += c.unicode() == 0x3000 ? QChar(u' ') : c;
    }
    return folded.simplified();
}

QString foldName(QStringView text)
{
    return withoutSpaces(text, [](QChar c) { return isMiddleDot(c) ? QChar(0x00b7) : narrow(c); });
}

QString foldCode(QStringView text)
{
    return withoutSpaces(text, narrow);
}

QStringList splitList(QStringView text)
{
    QString unified = text.toString();
    for (QChar &c : unified) {
        switch (c.unicode()) {
        case 0x3001: // 、
        case 0xff0c: // ，
        case 0xff1b: // ；
        case u';':
        case u'\n':
            c = u',';
            break;
        default:
            break;
        }
    }
    QStringList parts;
    for (const QString &part : unified.split(u',')) {
        const QString folded = foldText(part);
        if (!folded.isEmpty())
            parts += folded;
    }
    return parts;
}

int compareNatural(QStringView left, QStringView right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        const qsizetype leftRun = digitRun(left, i);
        const qsizetype rightRun = digitRun(right, j);
        if (leftRun > 0 && rightRun > 0) {
            if (const int order = compareDigits(left.mid(i, leftRun), right.mid(j, rightRun)))
                return order;
            i += leftRun;
            j += rightRun;
        } else if (left[i] != right[j]) {
            return left[i] < right[j] ? -1 : 1;
        } else {
            ++i;
            ++j;
        }
    }
    if (left.size() - i != right.size() - j)
        return left.size() - i < right.size() - j ? -1 : 1;
    return left.compare(right);
}

} // namespace linxuan
