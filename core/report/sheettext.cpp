// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettext.h"

#include "core/report/sheetformats.h"

#include <algorithm>

namespace linxuan {

int textWidth(QStringView text)
{
    int width = 0;
    for (const QChar character : text)
        width += character.unicode() < 0x2E80 ? 1 : 2;
    return width;
}

int longestWordOf(QStringView text)
{
    int longest = 2;
    int used = 0;
    for (const QChar character : text) {
        used = character.isSpace() || character.unicode() >= 0x2E80 ? 0 : used + 1;
        longest = std::max(longest, used);
    }
    return longest;
}

std::optional<int> decimalsOf(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView rest = point < 0 ? QStringView() : text.sliced(point + 1);
    const auto digits = [](QStringView part) {
        return std::all_of(part.begin(), part.end(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || !digits(whole) || !digits(rest) || (point >= 0 && rest.isEmpty()))
        return std::nullopt;
    if ((whole.size() > 1 && whole[0] == u'0') || whole.size() + rest.size() > 15
        || rest.size() > SheetFormats::mostDecimals)
        return std::nullopt;
    return int(rest.size());
}

} // namespace linxuan
