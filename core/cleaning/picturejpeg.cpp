// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/cleaners.h"

namespace linxuan {

namespace {

using namespace std::string_view_literals;

constexpr unsigned kStartOfScan = 0xda;
constexpr unsigned kEndOfImage = 0xd9;
constexpr unsigned kComment = 0xfe;

unsigned byteAt(std::string_view bytes, size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

unsigned wordAt(std::string_view bytes, size_t at)
{
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}

bool standsAlone(unsigned marker)
{
    return (marker >= 0xd0 && marker <= 0xd8) || marker == 0x01;
}

// What is needed to draw the picture: how its colours are meant, nothing else of what programs
// put in.
bool isNeeded(unsigned marker, std::string_view content)
{
    if (marker == 0xe0)
        return content.starts_with("JFIF\0"sv);
    if (marker == 0xe2)
        return content.starts_with("ICC_PROFILE\0"sv);
    if (marker == 0xee)
        return content.starts_with("Adobe"sv);
    return marker != kComment && !(marker >= 0xe0 && marker <= 0xef);
}

// Where the coded dots that begin at `at` end: before the next marker that is no part of them.
size_t endOfScan(std::string_view bytes, size_t at)
{
    while (at < bytes.size()) {
        at = bytes.find('\xff', at);
        if (at == std::string_view::npos || at + 1 >= bytes.size())
            return bytes.size();
        const unsigned next = byteAt(bytes, at + 1);
        if (next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7))
            return at;
        ++at;
    }
    return bytes.size();
}

// A marker with its segment; `at` stands behind it then.
struct Segment
{
    unsigned marker = 0;
    std::string_view whole; // with the marker
    std::string_view content; // without marker and length
};

std::optional<Segment> nextSegment(std::string_view bytes, size_t &at)
{
    if (byteAt(bytes, at) != 0xff)
        return std::nullopt;
    while (byteAt(bytes, at + 1) == 0xff) // filling
        ++at;
    const unsigned marker = byteAt(bytes, at + 1);
    if (marker == 0 || at + 2 > bytes.size())
        return std::nullopt;
    const size_t length = standsAlone(marker) || marker == kEndOfImage ? 0 : wordAt(bytes, at + 2);
    const bool isShort = length == 1 || at + 2 + length > bytes.size();
    if (isShort)
        return std::nullopt;
    const Segment segment{marker, bytes.substr(at, 2 + length),
                          length < 2 ? std::string_view() : bytes.substr(at + 4, length - 2)};
    at += 2 + length;
    return segment;
}

// The TIFF inside an EXIF segment, as far as it says which way is up.
int orientationIn(std::string_view tiff)
{
    const bool isLittle = tiff.starts_with("II");
    const auto word = [&](size_t at) {
        return isLittle ? byteAt(tiff, at) | byteAt(tiff, at + 1) << 8 : wordAt(tiff, at);
    };
    const auto longWord = [&](size_t at) {
        return isLittle ? word(at) | word(at + 2) << 16 : word(at) << 16 | word(at + 2);
    };
    const size_t table = longWord(4);
    const unsigned count = word(table);
    for (unsigned i = 0; i < count && table + 2 + 12 * size_t(i) + 12 <= tiff.size(); ++i) {
        const size_t field = table + 2 + 12 * size_t(i);
        if (word(field) == 0x0112) {
            const unsigned value = word(field + 8);
            return value >= 1 && value <= 8 ? int(value) : 1;
        }
    }
    return 1;
}

} // namespace

std::optional<std::string> strippedJpeg(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size());
    bool hasScan = false;
    size_t at = 0;
    while (at < bytes.size()) {
        const auto segment = nextSegment(bytes, at);
        if (!segment)
            break; // cut short; what came so far can be drawn
        if (isNeeded(segment->marker, segment->content))
            out += segment->whole;
        if (segment->marker == kEndOfImage)
            return hasScan ? std::optional(std::move(out)) : std::nullopt;
        if (segment->marker != kStartOfScan)
            continue;
        hasScan = true;
        const size_t end = endOfScan(bytes, at);
        out += bytes.substr(at, end - at);
        at = end;
    }
    if (!hasScan)
        return std::nullopt;
    out += "\xff\xd9";
    return out;
}

int jpegOrientation(std::string_view bytes)
{
    size_t at = 0;
    while (const auto segment = nextSegment(bytes, at)) {
        if (segment->marker == kStartOfScan)
            break;
        if (segment->marker == 0xe1 && segment->content.starts_with("Exif\0\0"sv))
            return orientationIn(segment->content.substr(6));
    }
    return 1;
}

} // namespace linxuan
