// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/crockford.h"

namespace linxuan {

namespace {

constexpr QStringView kDigits = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace

QString crockfordText(QByteArrayView bytes, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        int value = 0;
        for (int bit = 5 * i; bit < 5 * i + 5; ++bit)
            value = value * 2 + (static_cast<uchar>(bytes[bit / 8]) >> (7 - bit % 8) & 1);
        text += crockfordDigit(value);
    }
    return text;
}

QChar crockfordDigit(int value)
{
    return kDigits[value];
}

std::optional<int> crockfordValue(QChar digit)
{
    const QChar upper = digit.toUpper();
    const QChar meant = upper == u'O' ? QChar(u'0') : upper == u'I' || upper == u'L' ? u'1' : upper;
    const qsizetype value = kDigits.indexOf(meant);
    return value < 0 ? std::nullopt : std::optional(static_cast<int>(value));
}

QString inFours(QStringView text)
{
    QString grouped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            grouped += u'-';
        grouped += text[i];
    }
    return grouped;
}

} // namespace linxuan
