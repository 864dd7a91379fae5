// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/typecase.h"

#include <QFont>
#include <QFontDatabase>

#include <algorithm>
#include <span>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal metricSize = 1000;

struct Candidate
{
    const char16_t *family;
    bool bold;
};

// GB/T 9704 names the fonts; where they are not installed, the free ones nearest to them.
constexpr Candidate headlineFonts[] = {
    {u"方正小标宋简体", false},      {u"方正小标宋_GBK", false},
    {u"FZXiaoBiaoSong-B05S", false}, {u"FZXiaoBiaoSong-B05", false},
    {u"FZXiaoBiaoSong-B05T", false}, {u"Noto Serif CJK SC", true},
    {u"Source Han Serif SC", true},  {u"SimSun", true},
};
constexpr Candidate headingFonts[] = {
    {u"黑体", false},
    {u"SimHei", false},
    {u"方正黑体_GBK", false},
    {u"Noto Sans CJK SC", true},
    {u"Source Han Sans SC", true},
};
constexpr Candidate bodyFonts[] = {
    {u"仿宋_GB2312", false}, {u"FangSong_GB2312", false},   {u"仿宋", false},
    {u"FangSong", false},    {u"方正仿宋_GBK", false},      {u"FZFangSong-Z02", false},
    {u"STFangsong", false},  {u"Noto Serif CJK SC", false}, {u"Source Han Serif SC", false},
};
// For characters that the role's own fonts lack: wide coverage first, then the rare planes.
constexpr Candidate spareFonts[] = {
    {u"Noto Serif CJK SC", false}, {u"Noto Sans CJK SC", false}, {u"SimSun", false},
    {u"SimSun-ExtB", false},       {u"HanaMinA", false},         {u"HanaMinB", false},
    {u"DejaVu Serif", false},      {u"DejaVu Sans", false},
};

std::span<const Candidate> candidates(FontRole role)
{
    switch (role) {
    case FontRole::Headline:
        return headlineFonts;
    case FontRole::Heading:
        return headingFonts;
    case FontRole::Body:
        return bodyFonts;
    }
    return bodyFonts;
}

QRawFont loadFont(const QString &family, bool bold, qreal size)
{
    QFont font(family);
    font.setBold(bold);
    font.setPixelSize(qRound(size));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return QRawFont::fromFont(font);
}

bool isPrivateUse(char32_t character)
{
    return QChar::category(character) == QChar::Other_PrivateUse;
}

} // namespace

bool isInvisible(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Other_Format || category == QChar::Other_Control
        || (character >= 0xFE00 && character <= 0xFE0F)
        || (character >= 0xE0100 && character <= 0xE01EF);
}

TypeCase::TypeCase()
    : m_families(QFontDatabase::families())
{ }

int TypeCase::faceOf(const QString &family, bool bold)
{
    const QString request = family + (bold ? u"|bold"_s : u"|regular"_s);
    if (const auto found = m_faceByRequest.constFind(request); found != m_faceByRequest.constEnd())
        return *found;
    int face = -1;
    if (m_families.contains(family, Qt::CaseInsensitive)) {
        const QRawFont font = loadFont(family, bold, metricSize);
        const QString name = font.familyName() + u'|' + font.styleName();
        // Two names of one font must be one face, or it would stand in the file twice.
        const auto same = std::find_if(m_faces.begin(), m_faces.end(),
                                       [&](const Face &other) { return other.name == name; });
        face = int(same - m_faces.begin());
        if (same == m_faces.end())
            m_faces.push_back({name, font, {}});
    }
    m_faceByRequest.insert(request, face);
    return face;
}

std::optional<Glyph> TypeCase::take(int face, char32_t character)
{
    if (face < 0)
        return std::nullopt;
    const QRawFont &font = m_faces[size_t(face)].font;
    const auto indexes = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
    if (indexes.isEmpty() || indexes.first() == 0)
        return std::nullopt;
    const auto advances = font.advancesForGlyphIndexes({indexes.first()});
    return Glyph{character, indexes.first(), face, float(advances.first().x() / metricSize)};
}

std::optional<Glyph> TypeCase::searchAll(char32_t character)
{
    for (const QString &family : std::as_const(m_families)) {
        if (auto glyph = take(faceOf(family, false), character))
            return glyph;
    }
    return std::nullopt;
}

std::optional<Glyph> TypeCase::search(FontRole role, char32_t character)
{
    if (isPrivateUse(character))
        return std::nullopt;
    for (const auto fonts : {candidates(role), std::span<const Candidate>(spareFonts)}) {
        for (const Candidate &candidate : fonts) {
            if (auto found =
                    take(faceOf(QString::fromUtf16(candidate.family), candidate.bold), character))
                return found;
        }
    }
    return searchAll(character);
}

std::optional<Glyph> TypeCase::glyph(FontRole role, char32_t character)
{
    const quint64 key = quint64(role) << 32 | character;
    if (const auto known = m_glyphs.constFind(key); known != m_glyphs.constEnd())
        return *known;
    const auto found = search(role, character);
    m_glyphs.insert(key, found);
    return found;
}

const QRawFont &TypeCase::font(int face, qreal size)
{
    Face &chosen = m_faces[size_t(face)];
    QRawFont &font = chosen.sizes[qRound(size * 100)];
    if (!font.isValid()) {
        font = chosen.font;
        font.setPixelSize(size);
    }
    return font;
}

QStringList TypeCase::missing(FontRole role, const QString &text)
{
    QStringList found;
    for (const uint character : text.toUcs4()) {
        if (isInvisible(character) || QChar::isSpace(character) || glyph(role, character))
            continue;
        const QString name = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        if (!found.contains(name))
            found.append(name);
    }
    return found;
}

} // namespace linxuan
