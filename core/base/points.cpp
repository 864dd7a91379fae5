// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/points.h"

#include "core/base/text.h"

#include <algorithm>

namespace linxuan {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Nothing to fold; spares most cells of a table a copy.
bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || c == u'.'; });
}

std::optional<qint64> readPlain(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    const QStringView whole = dot < 0 ? text : text.left(dot);
    QStringView decimals = dot < 0 ? QStringView() : text.mid(dot + 1);
    if (whole.isEmpty() || whole.size() > 7 || (dot >= 0 && decimals.isEmpty()))
        return std::nullopt;
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > 2)
        return std::nullopt;
    qint64 hundredths = 0;
    for (const QStringView part : {whole, decimals}) {
        for (const QChar digit : part) {
            if (!isDigit(digit))
                return std::nullopt;
            hundredths = hundredths * 10 + (digit.unicode() - u'0');
        }
    }
    for (qsizetype i = decimals.size(); i < 2; ++i)
        hundredths *= 10;
    return hundredths > 100'000'000 ? std::nullopt : std::optional(hundredths);
}

} // namespace

std::optional<Points> Points::parse(QStringView text)
{
    const auto hundredths = isPlain(text) ? readPlain(text) : readPlain(foldCode(text));
    return hundredths ? std::optional(Points(*hundredths)) : std::nullopt;
}

QString Points::toString() const
{
    const qint64 size = m_hundredths < 0 ? -m_hundredths : m_hundredths;
    QString text = m_hundredths < 0 ? QStringLiteral("-") : QString();
    text += QString::number(size / 100);
    if (size % 100 != 0) {
        text += QStringLiteral(".%1").arg(size % 100, 2, 10, QLatin1Char('0'));
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

} // namespace linxuan
