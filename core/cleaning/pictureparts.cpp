// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/cleaners.h"

#include <algorithm>
#include <array>

namespace linxuan {

namespace {

using namespace std::string_view_literals;

unsigned byteAt(std::string_view bytes, size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

size_t bigAt(std::string_view bytes, size_t at)
{
    return size_t(byteAt(bytes, at)) << 24 | size_t(byteAt(bytes, at + 1)) << 16
        | size_t(byteAt(bytes, at + 2)) << 8 | byteAt(bytes, at + 3);
}

size_t littleAt(std::string_view bytes, size_t at)
{
    return size_t(byteAt(bytes, at + 3)) << 24 | size_t(byteAt(bytes, at + 2)) << 16
        | size_t(byteAt(bytes, at + 1)) << 8 | byteAt(bytes, at);
}

template<size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array kPngChunks{"IHDR"sv, "PLTE"sv, "IDAT"sv, "IEND"sv, "tRNS"sv,
                                "gAMA"sv, "cHRM"sv, "sRGB"sv, "iCCP"sv, "sBIT"sv,
                                "bKGD"sv, "pHYs"sv, "acTL"sv, "fcTL"sv, "fdAT"sv};
constexpr std::array kWebpChunks{"VP8X"sv, "VP8 "sv, "VP8L"sv, "ANIM"sv,
                                 "ANMF"sv, "ALPH"sv, "ICCP"sv};

// The end of a row of GIF's sub-blocks from `at` on.
std::optional<size_t> endOfBlocks(std::string_view bytes, size_t at)
{
    while (at < bytes.size()) {
        const size_t length = byteAt(bytes, at);
        at += 1 + length;
        if (length == 0)
            return at <= bytes.size() ? std::optional(at) : std::nullopt;
    }
    return std::nullopt;
}

size_t tableSize(unsigned flags)
{
    return flags & 0x80 ? size_t(3) << ((flags & 7) + 1) : 0;
}

// How long a picture is shown, and how often all of them.
bool isNeededExtension(std::string_view block)
{
    return byteAt(block, 1) == 0xf9 || block.substr(3).starts_with("NETSCAPE2.0");
}

} // namespace

std::optional<std::string> strippedPng(std::string_view bytes)
{
    constexpr size_t kSignature = 8;
    std::string out(bytes.substr(0, kSignature));
    for (size_t at = kSignature; at + 12 <= bytes.size();) {
        const size_t length = bigAt(bytes, at);
        const std::string_view name = bytes.substr(at + 4, 4);
        if (length > bytes.size() - at - 12)
            return std::nullopt;
        if (isOneOf(name, kPngChunks))
            out += bytes.substr(at, 12 + length);
        if (name == "IEND")
            return out;
        at += 12 + length;
    }
    return std::nullopt;
}

std::optional<std::string> strippedGif(std::string_view bytes)
{
    const size_t begin = 13 + tableSize(byteAt(bytes, 10));
    if (bytes.size() < begin)
        return std::nullopt;
    std::string out(bytes.substr(0, begin));
    for (size_t at = begin; at < bytes.size();) {
        const unsigned kind = byteAt(bytes, at);
        if (kind == 0x3b) {
            out += ';';
            return out;
        }
        if (kind != 0x21 && kind != 0x2c)
            return std::nullopt;
        const size_t head = kind == 0x21 ? 2 : 10 + tableSize(byteAt(bytes, at + 9)) + 1;
        const auto end = endOfBlocks(bytes, at + head);
        if (!end)
            return std::nullopt;
        const std::string_view block = bytes.substr(at, *end - at);
        if (kind == 0x2c || isNeededExtension(block))
            out += block;
        at = *end;
    }
    return std::nullopt;
}

std::optional<std::string> strippedWebp(std::string_view bytes)
{
    constexpr size_t kBegin = 12;
    constexpr unsigned kSaysMetadata = 0x08 | 0x04; // EXIF and XMP follow
    std::string out(bytes.substr(0, kBegin));
    const size_t end = std::min(bytes.size(), littleAt(bytes, 4) + 8);
    for (size_t at = kBegin; at + 8 <= end;) {
        const size_t length = littleAt(bytes, at + 4);
        const size_t whole = 8 + length + length % 2;
        if (length > end - at - 8)
            return std::nullopt;
        const std::string_view name = bytes.substr(at, 4);
        const size_t begin = out.size();
        if (isOneOf(name, kWebpChunks))
            out += bytes.substr(at, whole);
        if (name == "VP8X" && length > 0)
            out[begin + 8] = char(byteAt(out, begin + 8) & ~kSaysMetadata);
        at += whole;
    }
    const size_t size = out.size() - 8;
    for (size_t i = 0; i < 4; ++i)
        out[4 + i] = char(size >> (8 * i));
    return out.size() > kBegin ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace linxuan
