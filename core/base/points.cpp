// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/points.h"

#include "core/base/text.h"

namespace linxuan {

std::optional<Points> Points::parse(QStringView text)
{
    const QString folded = foldCode(text);
    const qsizetype dot = folded.indexOf(u'.');
    const QString whole = dot < 0 ? folded : folded.left(dot);
    QString decimals = dot < 0 ? QString() : folded.mid(dot + 1);
    if (whole.isEmpty() || whole.size() > 7 || (dot >= 0 && decimals.isEmpty()))
        return std::nullopt;
    while (decimals.size() > 2 && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > 2)
        return std::nullopt;
    qint64 hundredths = 0;
    for (const QChar digit : QString(whole + decimals.leftJustified(2, u'0'))) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        hundredths = hundredths * 10 + (digit.unicode() - u'0');
    }
    if (hundredths > 100'000'000)
        return std::nullopt;
    return Points(hundredths);
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
