// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/pinyin.h"

#include <unicode/utrans.h>

#include <array>

namespace linxuan {

namespace {

constexpr char32_t kFirstHan = 0x3400; // of the unified ideographs and their extensions
constexpr char32_t kLastHan = 0x9fff;
constexpr char32_t kFirstRare = 0x20000;
constexpr char32_t kLastRare = 0x3ffff;
constexpr int kLongestReading = 32; // UTF-16 units

bool isHan(char32_t character)
{
    return (character >= kFirstHan && character <= kLastHan)
        || (character >= kFirstRare && character <= kLastRare);
}

} // namespace

struct PinyinInitials::Reader
{
    Reader()
    {
        UErrorCode status = U_ZERO_ERROR;
        const QStringView name = u"Han-Latin; Latin-ASCII; Lower";
        reading = utrans_openU(reinterpret_cast<const UChar *>(name.utf16()), int32_t(name.size()),
                               UTRANS_FORWARD, nullptr, 0, nullptr, &status);
        if (U_FAILURE(status))
            reading = nullptr;
    }
    ~Reader()
    {
        if (reading)
            utrans_close(reading);
    }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    UTransliterator *reading = nullptr;
};

PinyinInitials::PinyinInitials()
    : m_reader(std::make_unique<Reader>())
{ }

PinyinInitials::~PinyinInitials() = default;

QChar PinyinInitials::initial(QStringView character)
{
    if (!m_reader->reading)
        return {};
    std::array<UChar, kLongestReading> text{};
    std::copy(character.utf16(), character.utf16() + character.size(), text.begin());
    int32_t length = int32_t(character.size());
    int32_t limit = length;
    UErrorCode status = U_ZERO_ERROR;
    utrans_transUChars(m_reader->reading, text.data(), &length, kLongestReading, 0, &limit,
                       &status);
    const bool isLetter = U_SUCCESS(status) && length > 0 && text[0] >= u'a' && text[0] <= u'z';
    return isLetter ? QChar(text[0]) : QChar();
}

QString PinyinInitials::of(QStringView text)
{
    QString initials;
    for (qsizetype at = 0; at < text.size();) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const QStringView character = text.mid(at, isPair ? 2 : 1);
        at += character.size();
        const char32_t code = isPair ? QChar::surrogateToUcs4(character[0], character[1])
                                     : char32_t(character[0].unicode());
        if (!isHan(code))
            continue;
        auto known = m_known.find(character.toString());
        if (known == m_known.end())
            known = m_known.insert(character.toString(), initial(character));
        if (!known->isNull())
            initials += *known;
    }
    return initials;
}

} // namespace linxuan
