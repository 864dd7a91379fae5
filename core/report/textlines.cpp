// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/textlines.h"

#include <algorithm>
#include <span>

namespace linxuan {

namespace {

constexpr QStringView closing = u"，。、；：？！）》〉」』】〕〗”’…—·％‰℃,.;:?!)]}%";
constexpr QStringView opening = u"（《〈「『【〔〖“‘([{";

bool isIn(QStringView set, char32_t character)
{
    return character < 0x10000 && set.contains(QChar(char16_t(character)));
}

bool isWordPart(char32_t character)
{
    return character < 0x2E80 && !QChar::isSpace(character) && character != U'…'
        && character != U'—';
}

bool mayBreak(char32_t before, char32_t after)
{
    if (QChar::isSpace(before))
        return !QChar::isSpace(after);
    if (QChar::isSpace(after) || isIn(closing, after) || isIn(opening, before))
        return false;
    return !(isWordPart(before) && isWordPart(after));
}

std::vector<Glyph> glyphsOf(TypeCase &typeCase, QStringView text, FontRole role)
{
    std::vector<Glyph> glyphs;
    glyphs.reserve(size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        else if (text[i].isSurrogate())
            character = QChar::ReplacementCharacter;
        i += character > 0xFFFF ? 1 : 0;
        if (character == U'\t')
            character = U' ';
        if (isInvisible(character))
            continue;
        if (const auto glyph = typeCase.glyph(role, character))
            glyphs.push_back(*glyph);
    }
    return glyphs;
}

TextLine makeLine(std::span<const Glyph> glyphs, qreal size)
{
    while (!glyphs.empty() && QChar::isSpace(glyphs.back().character))
        glyphs = glyphs.first(glyphs.size() - 1);
    TextLine line{{glyphs.begin(), glyphs.end()}, 0};
    for (const Glyph &glyph : glyphs)
        line.width += qreal(glyph.advance) * size;
    return line;
}

// Where each line ends; the width is in units of the font's size.
std::vector<size_t> lineEnds(std::span<const Glyph> glyphs, qreal width)
{
    constexpr qreal tolerance = 1e-4;
    std::vector<size_t> ends;
    size_t start = 0;
    size_t lastBreak = 0;
    qreal used = 0;
    for (size_t i = 0; i < glyphs.size(); ++i) {
        if (i > start && mayBreak(glyphs[i - 1].character, glyphs[i].character))
            lastBreak = i;
        used += qreal(glyphs[i].advance);
        if (used <= width + tolerance || i == start || QChar::isSpace(glyphs[i].character))
            continue;
        start = lastBreak > start ? lastBreak : i;
        ends.push_back(start);
        used = 0;
        i = start - 1;
        lastBreak = start;
    }
    ends.push_back(glyphs.size());
    return ends;
}

// One character, or one with its full stop.
bool leavesLittle(std::span<const Glyph> glyphs, const std::vector<size_t> &ends)
{
    if (ends.size() < 2)
        return false;
    const auto last = glyphs.subspan(ends[ends.size() - 2]);
    return std::count_if(last.begin(), last.end(),
                         [](const Glyph &glyph) { return !isIn(closing, glyph.character); })
        < 2;
}

std::vector<size_t> evenEnds(std::span<const Glyph> glyphs, qreal width)
{
    auto best = lineEnds(glyphs, width);
    const size_t count = best.size();
    for (qreal narrow = width - 0.5; count > 1 && narrow > width / 2; narrow -= 0.5) {
        auto ends = lineEnds(glyphs, narrow);
        if (ends.size() > count)
            break;
        best = std::move(ends);
    }
    return best;
}

qreal widthOf(std::span<const Glyph> glyphs)
{
    qreal width = 0;
    for (const Glyph &glyph : glyphs)
        width += qreal(glyph.advance);
    return width;
}

// Of the parts between which a line may be broken.
qreal longestPart(std::span<const Glyph> glyphs)
{
    qreal longest = 0;
    qreal used = 0;
    char32_t before = U' ';
    for (const Glyph &glyph : glyphs) {
        if (mayBreak(before, glyph.character))
            used = 0;
        used += QChar::isSpace(glyph.character) ? 0 : qreal(glyph.advance);
        longest = std::max(longest, used);
        before = glyph.character;
    }
    return longest;
}

// A name of several parts, such as 阿依努尔·示例, goes to the next line after its dot; only a part
// wider than the line is broken.
std::vector<size_t> namePartEnds(std::span<const Glyph> glyphs, qreal width)
{
    std::vector<size_t> ends;
    qreal used = 0;
    for (size_t start = 0, end = 0; start < glyphs.size(); start = end) {
        while (end < glyphs.size() && glyphs[end++].character != U'·')
            continue;
        const auto part = glyphs.subspan(start, end - start);
        const qreal wide = widthOf(part);
        if (start > 0 && used + wide > width) {
            ends.push_back(start);
            used = 0;
        }
        if (wide > width) {
            for (const size_t cut : evenEnds(part, width))
                ends.push_back(start + cut);
            ends.pop_back();
        }
        used += wide;
    }
    ends.push_back(glyphs.size());
    return ends;
}

bool isNameOfParts(std::span<const Glyph> glyphs)
{
    constexpr size_t longestName = 24;
    return glyphs.size() <= longestName
        && std::any_of(glyphs.begin(), glyphs.end(),
                       [](const Glyph &glyph) { return glyph.character == U'·'; });
}

std::vector<size_t> fullEnds(std::span<const Glyph> glyphs, qreal width)
{
    const auto ends = lineEnds(glyphs, width);
    if (!leavesLittle(glyphs, ends))
        return ends;
    for (const qreal less : {1, 2}) {
        auto narrower = lineEnds(glyphs, width - less);
        if (narrower.size() == ends.size() && !leavesLittle(glyphs, narrower))
            return narrower;
    }
    return ends;
}

void breakParagraph(std::vector<TextLine> &lines, std::span<const Glyph> glyphs, qreal size,
                    qreal width, Filling filling)
{
    const auto breakInto = filling == Filling::Full ? fullEnds
        : isNameOfParts(glyphs)                     ? namePartEnds
                                                    : evenEnds;
    const auto ends = breakInto(glyphs, width / size);
    size_t start = 0;
    for (const size_t end : ends) {
        lines.push_back(makeLine(glyphs.subspan(start, end - start), size));
        start = end;
    }
}

} // namespace

std::vector<TextLine> breakLines(TypeCase &typeCase, QStringView text, const TextStyle &style,
                                 qreal width, Filling filling)
{
    std::vector<TextLine> lines;
    if (text.isEmpty())
        return lines;
    for (const QStringView paragraph : text.split(u'\n')) {
        const auto glyphs = glyphsOf(typeCase, paragraph, style.role);
        breakParagraph(lines, glyphs, style.size, width, filling);
    }
    return lines;
}

TextExtent textExtent(TypeCase &typeCase, QStringView text, FontRole role)
{
    constexpr size_t shortText = 4;
    TextExtent extent;
    for (const QStringView paragraph : text.split(u'\n')) {
        const auto glyphs = glyphsOf(typeCase, paragraph, role);
        const qreal line = widthOf(glyphs);
        extent.line = std::max(extent.line, line);
        extent.word =
            std::max(extent.word, glyphs.size() <= shortText ? line : longestPart(glyphs));
    }
    return extent;
}

qreal longestWord(TypeCase &typeCase, QStringView text, const TextStyle &style)
{
    return textExtent(typeCase, text, style.role).word * style.size;
}

} // namespace linxuan
