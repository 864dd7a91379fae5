// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/textencoding.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <iconv.h>

namespace linxuan {

namespace {

unsigned char byteAt(std::string_view bytes, size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

// How long the character at this place is; 0 if it is not well formed (Unicode, table 3-7).
size_t utf8Length(std::string_view bytes, size_t i)
{
    const unsigned char lead = byteAt(bytes, i);
    if (lead < 0x80)
        return 1;
    const size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || bytes.size() - i < length)
        return 0;
    const unsigned char second = byteAt(bytes, i + 1);
    const unsigned char low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high)
        return 0;
    for (size_t k = 2; k < length; ++k) {
        if ((byteAt(bytes, i + k) & 0xc0) != 0x80)
            return 0;
    }
    return length;
}

bool isAsciiBlock(const char *bytes)
{
    quint64 block = 0;
    std::memcpy(&block, bytes, sizeof block);
    return (block & 0x8080808080808080) == 0;
}

bool isUtf8(std::string_view bytes)
{
    for (size_t i = 0; i < bytes.size();) {
        if (bytes.size() - i >= 8 && isAsciiBlock(bytes.data() + i)) {
            i += 8;
            continue;
        }
        const size_t length = utf8Length(bytes, i);
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

bool hasControls(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v'
            && c != 0x1a; // old programs end a text file with it
    });
}

class Converter
{
public:
    explicit Converter(const char *encoding)
        : m_handle(iconv_open("UTF-8", encoding))
    { }
    ~Converter()
    {
        if (isOpen())
            iconv_close(m_handle);
    }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    bool run(std::string_view bytes, std::string &text)
    {
        if (!isOpen())
            return false;
        char *from = const_cast<char *>(bytes.data());
        size_t left = bytes.size();
        char block[32 * 1024];
        while (left > 0) {
            char *to = block;
            size_t room = sizeof block;
            const size_t result = iconv(m_handle, &from, &left, &to, &room);
            text.append(block, sizeof block - room);
            if (result == size_t(-1) && errno != E2BIG)
                return false;
        }
        return true;
    }

private:
    bool isOpen() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

    iconv_t m_handle;
};

const char *utf16Name(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"))
        return "UTF-16LE";
    return bytes.starts_with("\xfe\xff") ? "UTF-16BE" : nullptr;
}

bool convert(std::string_view bytes, std::string &storage, std::string_view &text)
{
    if (const char *utf16 = utf16Name(bytes)) {
        if (!Converter(utf16).run(bytes.substr(2), storage))
            return false;
        text = storage;
        return true;
    }
    text = bytes.starts_with("\xef\xbb\xbf") ? bytes.substr(3) : bytes;
    if (isUtf8(text))
        return true;
    if (!Converter("GB18030").run(bytes, storage))
        return false;
    text = storage;
    return true;
}

} // namespace

Fault decodeText(std::string_view bytes, std::string &storage, std::string_view &text)
{
    if (!convert(bytes, storage, text))
        return {FaultKind::NotText, {}, "neither UTF-8 nor GB18030"};
    if (hasControls(text))
        return {FaultKind::NotText, {}, "control characters"};
    return {};
}

} // namespace linxuan
