// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/zipwriter.h"

#include <algorithm>
#include <zlib.h>

namespace linxuan {

namespace {

constexpr quint16 kVersion = 20; // deflated parts
constexpr quint16 kUtf8Name = 0x0800;
constexpr quint32 kNoMoment = 0x00210000; // 1980-01-01 00:00, the first there is

template<typename Number>
void put(std::string &bytes, Number number)
{
    for (size_t i = 0; i < sizeof(Number); ++i)
        bytes += static_cast<char>(static_cast<quint64>(number) >> (8 * i) & 0xff);
}

quint16 flagsOf(std::string_view name)
{
    const bool isAscii = std::all_of(name.begin(), name.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return isAscii ? 0 : kUtf8Name;
}

// What the local header and the directory say alike, up to the length of the extra field.
std::string commonFields(std::string_view name, const ZippedPart &part, size_t packed)
{
    std::string fields;
    put(fields, kVersion);
    put(fields, flagsOf(name));
    put(fields, part.method);
    put(fields, kNoMoment);
    put(fields, part.checksum);
    put(fields, static_cast<quint32>(packed));
    put(fields, static_cast<quint32>(part.unpacked));
    put(fields, static_cast<quint16>(name.size()));
    put(fields, quint16(0));
    return fields;
}

std::string deflated(std::string_view content)
{
    z_stream stream = {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    std::string packed(deflateBound(&stream, static_cast<uLong>(content.size())), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.resize(isWhole ? stream.total_out : 0);
    packed.shrink_to_fit();
    deflateEnd(&stream);
    return packed;
}

} // namespace

ZippedPart ZippedPart::of(std::string_view content)
{
    ZippedPart part{deflated(content), content.size(), 0, Z_DEFLATED};
    part.checksum = static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(content.data()),
                                               static_cast<uInt>(content.size())));
    if (part.bytes.empty() || part.bytes.size() >= content.size()) {
        part.bytes = content;
        part.method = 0;
    }
    return part;
}

void ZipWriter::add(std::string_view name, const ZippedPart &part, std::string_view packed)
{
    const std::string fields = commonFields(name, part, packed.size());
    put(m_directory, quint32(0x02014b50));
    put(m_directory, kVersion);
    m_directory += fields;
    m_directory.append(10, '\0'); // no comment, first disk, no attributes
    put(m_directory, static_cast<quint32>(m_bytes.size()));
    m_directory += name;
    put(m_bytes, quint32(0x04034b50));
    m_bytes += fields;
    m_bytes += name;
    m_bytes += packed;
    ++m_count;
}

std::string ZipWriter::finish() &&
{
    const auto offset = static_cast<quint32>(m_bytes.size());
    m_bytes += m_directory;
    put(m_bytes, quint32(0x06054b50));
    put(m_bytes, quint32(0)); // one disk
    put(m_bytes, m_count);
    put(m_bytes, m_count);
    put(m_bytes, static_cast<quint32>(m_directory.size()));
    put(m_bytes, offset);
    put(m_bytes, quint16(0));
    return std::move(m_bytes);
}

} // namespace linxuan
