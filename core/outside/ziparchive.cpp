// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/ziparchive.h"

#include "core/outside/littleendian.h"

#include <algorithm>
#include <cstring>
#include <zlib.h>

namespace linxuan {

namespace {

constexpr quint64 kMostUnpacked = 600'000'000; // of all parts together
constexpr quint64 kMostPlausible =
    64'000'000; // a larger part that packs as no table does is a bomb
constexpr quint64 kPlausibleRatio = 100; // tables of repeated rows reach 40
constexpr quint64 kDeflateLimit = 1040; // no deflated byte stands for more
constexpr size_t kEndRecord = 22;
constexpr size_t kDirectoryEntry = 46;
constexpr size_t kLocalHeader = 30;
constexpr quint32 kEndMark = 0x06054b50;
constexpr quint32 kEntryMark = 0x02014b50;
constexpr quint32 kLocalMark = 0x04034b50;
constexpr quint32 kEnd64Mark = 0x06064b50;
constexpr quint32 kLocatorMark = 0x07064b50;
constexpr quint32 kIn64 = 0xffffffff;

bool hasMark(std::string_view bytes, quint64 offset, size_t size, quint32 mark)
{
    return offset <= bytes.size() && bytes.size() - offset >= size
        && numberAt<quint32>(bytes, offset) == mark;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool sameName(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

// Sizes that do not fit 32 bits stand in an extra field, those only that do not fit.
void readLongSizes(std::string_view extra, ZipArchive::Part &part)
{
    while (extra.size() >= 4) {
        const auto id = numberAt<quint16>(extra, 0);
        const auto size = numberAt<quint16>(extra, 2);
        extra.remove_prefix(4);
        if (size > extra.size())
            return;
        std::string_view field = extra.substr(0, size);
        extra.remove_prefix(size);
        if (id != 1)
            continue;
        for (quint64 *number : {&part.unpacked, &part.packed, &part.offset}) {
            if (*number == kIn64 && field.size() >= 8) {
                *number = numberAt<quint64>(field, 0);
                field.remove_prefix(8);
            }
        }
    }
}

bool isBomb(const ZipArchive::Part &part)
{
    return part.unpacked > kMostPlausible && part.unpacked / kPlausibleRatio > part.packed;
}

class Inflater
{
public:
    Inflater() { m_isReady = inflateInit2(&m_stream, -MAX_WBITS) == Z_OK; }
    ~Inflater() { inflateEnd(&m_stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    // Exactly fills `to` from all that `from` holds, or fails.
    bool run(std::string_view from, char *to, size_t size)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(from.data()));
        m_stream.avail_in = static_cast<uInt>(from.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(to);
        m_stream.avail_out = static_cast<uInt>(size);
        return m_isReady && inflate(&m_stream, Z_FINISH) == Z_STREAM_END && m_stream.avail_out == 0;
    }

private:
    z_stream m_stream = {};
    bool m_isReady = false;
};

quint32 checksumOf(const char *bytes, size_t size)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef *>(bytes), static_cast<uInt>(size)));
}

} // namespace

Fault ZipArchive::open(std::string_view bytes)
{
    m_bytes = bytes;
    m_parts.clear();
    Directory directory;
    if (Fault fault = findDirectory(directory))
        return fault;
    return readDirectory(directory);
}

Fault ZipArchive::findDirectory(Directory &directory) const
{
    if (m_bytes.size() < kEndRecord)
        return damaged("zip: too short");
    size_t end = m_bytes.size() - kEndRecord;
    const size_t lowest = end > 0xffff ? end - 0xffff : 0;
    while (numberAt<quint32>(m_bytes, end) != kEndMark) {
        if (end == lowest)
            return damaged("zip: no end record");
        --end;
    }
    directory.count = numberAt<quint16>(m_bytes, end + 10);
    directory.offset = numberAt<quint32>(m_bytes, end + 16);
    if (end < 20 || !hasMark(m_bytes, end - 20, 20, kLocatorMark))
        return {};
    const auto record = numberAt<quint64>(m_bytes, end - 20 + 8);
    if (!hasMark(m_bytes, record, 56, kEnd64Mark))
        return damaged("zip: no 64-bit end record");
    directory.count = numberAt<quint64>(m_bytes, record + 32);
    directory.offset = numberAt<quint64>(m_bytes, record + 48);
    return {};
}

Fault ZipArchive::readDirectory(const Directory &directory)
{
    quint64 at = directory.offset;
    quint64 total = 0;
    for (quint64 i = 0; i < directory.count; ++i) {
        if (!hasMark(m_bytes, at, kDirectoryEntry, kEntryMark))
            return damaged("zip: directory cut short");
        const std::string_view entry = m_bytes.substr(at);
        const size_t nameSize = numberAt<quint16>(entry, 28);
        const size_t extraSize = numberAt<quint16>(entry, 30);
        const size_t size = kDirectoryEntry + nameSize + extraSize + numberAt<quint16>(entry, 32);
        if (size > entry.size())
            return damaged("zip: directory cut short");
        Part part{entry.substr(kDirectoryEntry, nameSize),
                  numberAt<quint32>(entry, 20),
                  numberAt<quint32>(entry, 24),
                  numberAt<quint32>(entry, 42),
                  numberAt<quint32>(entry, 16),
                  numberAt<quint16>(entry, 10),
                  (numberAt<quint16>(entry, 8) & 1) != 0};
        readLongSizes(entry.substr(kDirectoryEntry + nameSize, extraSize), part);
        if (part.unpacked > kMostUnpacked - total || isBomb(part))
            return {FaultKind::TooLarge, {}, "zip: unpacked size"};
        total += part.unpacked;
        m_parts.push_back(part);
        at += size;
    }
    return {};
}

const ZipArchive::Part *ZipArchive::find(std::string_view name) const
{
    while (!name.empty() && name.front() == '/')
        name.remove_prefix(1);
    const auto found = std::find_if(m_parts.begin(), m_parts.end(),
                                    [name](const Part &part) { return sameName(part.name, name); });
    return found == m_parts.end() ? nullptr : &*found;
}

Fault ZipArchive::packed(const Part &part, std::string_view &packed) const
{
    if (!hasMark(m_bytes, part.offset, kLocalHeader, kLocalMark))
        return damaged("zip: no local header");
    const quint64 begin = part.offset + kLocalHeader + numberAt<quint16>(m_bytes, part.offset + 26)
        + numberAt<quint16>(m_bytes, part.offset + 28);
    if (begin > m_bytes.size() || m_bytes.size() - begin < part.packed)
        return damaged("zip: part cut short");
    packed = m_bytes.substr(begin, part.packed);
    return {};
}

Fault ZipArchive::read(const Part &part, std::string &storage, std::string_view &content) const
{
    if (part.isEncrypted)
        return {FaultKind::Encrypted, {}, "zip: encrypted part"};
    std::string_view bytes;
    if (Fault fault = packed(part, bytes))
        return fault;
    if (part.unpacked / kDeflateLimit > part.packed)
        return damaged("zip: impossible size");
    storage.assign(part.unpacked + kPadding, '\0');
    content = std::string_view(storage).substr(0, part.unpacked);
    if (part.method == 0 && bytes.size() == part.unpacked)
        std::memcpy(storage.data(), bytes.data(), bytes.size());
    else if (part.method != Z_DEFLATED || !Inflater().run(bytes, storage.data(), part.unpacked))
        return damaged("zip: cannot unpack " + std::string(part.name));
    if (checksumOf(content.data(), content.size()) != part.checksum)
        return damaged("zip: wrong checksum of " + std::string(part.name));
    return {};
}

} // namespace linxuan
