// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/pathtext.h"

#include "core/base/text.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr QChar kFoldedDot(0x00b7);

// A half of a rare character counts as a letter.
bool isKept(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

Gap gapOf(QChar c, Gap before)
{
    if (c == kFoldedDot)
        return before;
    return std::max(before, c.isSpace() ? Gap::Space : Gap::Mark);
}

bool isEnding(QStringView ending)
{
    return !ending.isEmpty() && ending.size() <= 5
        && std::all_of(ending.begin(), ending.end(),
                       [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

// Middle dots are made one before they are dropped; foldName would drop the spaces as well.
QChar foldedDot(QChar c)
{
    switch (c.unicode()) {
    case 0x2022:
    case 0x2027:
    case 0x22c5:
    case 0x30fb:
    case 0xff65:
        return kFoldedDot;
    default:
        return c;
    }
}

} // namespace

PathText::PathText(QStringView path, bool isFile)
{
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    m_parts = static_cast<int>(parts.size());
    m_text.reserve(path.size());
    for (int i = 0; i < m_parts; ++i) {
        QStringView part = parts[i];
        const qsizetype dot = part.lastIndexOf(u'.');
        if (isFile && i == m_parts - 1 && dot > 0 && isEnding(part.mid(dot + 1)))
            part = part.left(dot);
        add(part, i);
    }
}

void PathText::add(QStringView part, int number)
{
    Gap gap = Gap::Part;
    for (QChar c : foldWidth(part)) {
        c = foldedDot(c).toLower();
        if (!isKept(c)) {
            gap = gapOf(c, gap);
            continue;
        }
        m_text += c;
        m_gaps.push_back(gap);
        m_part.push_back(number);
        gap = Gap::None;
    }
}

Gap PathText::gapAt(qsizetype position) const
{
    if (position <= 0 || position >= size())
        return Gap::Part;
    return m_gaps[static_cast<size_t>(position)];
}

Gap PathText::hardestInside(qsizetype from, qsizetype to) const
{
    Gap hardest = Gap::None;
    for (qsizetype i = from + 1; i < to; ++i)
        hardest = std::max(hardest, m_gaps[static_cast<size_t>(i)]);
    return hardest;
}

QString strippedName(QStringView name)
{
    return PathText(name.toString().replace(u'/', u' '), false).text();
}

bool isIdeograph(QChar c)
{
    return c.unicode() >= 0x3400 && (c.isLetter() || c.isSurrogate());
}

} // namespace linxuan
