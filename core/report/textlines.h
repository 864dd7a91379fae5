// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/typecase.h"

#include <QStringView>

#include <vector>

namespace linxuan {

struct TextStyle
{
    FontRole role = FontRole::Body;
    qreal size = 12; // points
    qreal pitch = 18; // points from line to line
};

struct TextLine
{
    std::vector<Glyph> glyphs;
    qreal width = 0; // points
};

// How the lines of one paragraph share its text.
enum class Filling {
    Full, // each line as full as it gets, but not with a lone character left for the last
    Even, // lines of nearly one length, for titles and centred cells
};

// Breaks text as Chinese is set: no line begins with closing punctuation or ends with opening one,
// and words and codes in Latin letters and digits stay whole unless they are wider than the line.
// Without text there are no lines.
std::vector<TextLine> breakLines(TypeCase &typeCase, QStringView text, const TextStyle &style,
                                 qreal width, Filling filling = Filling::Full);

// How wide a text is, in units of the type's size.
struct TextExtent
{
    qreal word = 0; // as longestWord
    qreal line = 0; // the longest of its lines, unbroken
};

TextExtent textExtent(TypeCase &typeCase, QStringView text, FontRole role);

// The width of the widest part that should not be broken: a word or code, or a whole text of up to
// four characters, such as a name or 一等奖.
qreal longestWord(TypeCase &typeCase, QStringView text, const TextStyle &style);

} // namespace linxuan
