// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/compoundfile.h"

#include "core/outside/littleendian.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr std::string_view kMark = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
constexpr size_t kHeader = 512;
constexpr size_t kTableInHeader = 109;
constexpr size_t kEntry = 128;
constexpr size_t kPiece = 64;
constexpr quint32 kLastSector = 0xfffffff9; // above are marks, such as the end of a chain
constexpr quint32 kEnd = 0xfffffffe;
constexpr size_t kPaperFlags = 10; // of the block that begins a paper of Word 97
constexpr quint16 kIsEncrypted = 0x0100;
constexpr size_t kShowMark = 12; // of the block that says who saved a show of PowerPoint 97
constexpr quint32 kEncryptedShow = 0xf3d1c4df;

template<typename Number>
Number numberIn(std::string_view bytes, size_t offset)
{
    return bytes.size() >= offset + sizeof(Number) ? numberAt<Number>(bytes, offset) : 0;
}

std::string nameOf(std::string_view entry)
{
    std::string name;
    const size_t size = std::min<size_t>(numberAt<quint16>(entry, 64), 64);
    for (size_t i = 0; i + 3 < size; i += 2) {
        const auto unit = numberAt<quint16>(entry, i);
        name += unit < 0x80 ? static_cast<char>(unit) : '?';
    }
    return name;
}

} // namespace

bool CompoundFile::isOne(std::string_view bytes)
{
    return bytes.starts_with(kMark);
}

Fault CompoundFile::open(std::string_view bytes)
{
    m_bytes = bytes;
    if (!isOne(bytes) || bytes.size() < kHeader)
        return damaged("compound file: too short");
    const auto shift = numberAt<quint16>(bytes, 30);
    if (shift != 9 && shift != 12)
        return damaged("compound file: sector size");
    m_sectorSize = size_t(1) << shift;
    m_leastSize = numberAt<quint32>(bytes, 56);
    readTable();
    const Chain directory = chainFrom(numberAt<quint32>(bytes, 48));
    if (!directory || directory->empty())
        return damaged("compound file: directory cut short");
    std::vector<std::string_view> entries;
    for (const quint32 sector : *directory) {
        for (std::string_view rest = sectorAt(sector); rest.size() >= kEntry;
             rest.remove_prefix(kEntry))
            entries.push_back(rest.substr(0, kEntry));
    }
    if (entries.empty())
        return damaged("compound file: directory cut short");
    readTop(entries);
    return {};
}

void CompoundFile::readTable()
{
    m_table.clear();
    for (size_t i = 0; i < kTableInHeader; ++i)
        m_table.push_back(numberAt<quint32>(m_bytes, 76 + 4 * i));
    const size_t most = m_bytes.size() / m_sectorSize;
    auto more = numberAt<quint32>(m_bytes, 68);
    for (size_t turn = 0; turn < most && isInFile(more); ++turn) {
        const std::string_view sector = sectorAt(more);
        if (sector.size() < m_sectorSize)
            return;
        for (size_t i = 0; i + 8 <= m_sectorSize; i += 4)
            m_table.push_back(numberAt<quint32>(sector, i));
        more = numberAt<quint32>(sector, m_sectorSize - 4);
    }
}

// The entries of one folder are a tree of neighbours to the left and to the right.
void CompoundFile::readTop(const std::vector<std::string_view> &entries)
{
    m_streams.clear();
    std::vector<bool> isSeen(entries.size(), false);
    std::vector<quint32> waiting{numberAt<quint32>(entries.front(), 76)};
    while (!waiting.empty()) {
        const quint32 at = waiting.back();
        waiting.pop_back();
        if (at >= entries.size() || isSeen[at])
            continue;
        isSeen[at] = true;
        const std::string_view entry = entries[at];
        m_streams.push_back(
            {nameOf(entry), numberAt<quint32>(entry, 116), numberAt<quint32>(entry, 120)});
        waiting.push_back(numberAt<quint32>(entry, 68));
        waiting.push_back(numberAt<quint32>(entry, 72));
    }
    m_smallStreams =
        chainFrom(numberAt<quint32>(entries.front(), 116)).value_or(std::vector<quint32>());
}

const CompoundFile::Stream *CompoundFile::find(std::string_view name) const
{
    const auto found = std::find_if(m_streams.begin(), m_streams.end(),
                                    [name](const Stream &stream) { return stream.name == name; });
    return found == m_streams.end() ? nullptr : &*found;
}

bool CompoundFile::isInFile(quint32 sector) const
{
    return sector <= kLastSector && (quint64(sector) + 1) * m_sectorSize < m_bytes.size();
}

std::string_view CompoundFile::sectorAt(quint32 sector) const
{
    return isInFile(sector) ? m_bytes.substr((size_t(sector) + 1) * m_sectorSize, m_sectorSize)
                            : std::string_view();
}

quint32 CompoundFile::next(quint32 sector) const
{
    const size_t each = m_sectorSize / 4;
    if (sector / each >= m_table.size())
        return kEnd;
    const std::string_view table = sectorAt(m_table[sector / each]);
    const size_t at = sector % each * 4;
    return at + 4 <= table.size() ? numberAt<quint32>(table, at) : kEnd;
}

// Nothing when it leads out of the file or in circles.
CompoundFile::Chain CompoundFile::chainFrom(quint32 first) const
{
    const size_t most = m_bytes.size() / m_sectorSize;
    std::vector<quint32> sectors;
    for (quint32 sector = first; sector <= kLastSector; sector = next(sector)) {
        if (!isInFile(sector) || sectors.size() > most)
            return std::nullopt;
        sectors.push_back(sector);
    }
    return sectors;
}

bool CompoundFile::isWhole(std::string_view name) const
{
    const Stream *stream = find(name);
    if (!stream)
        return false;
    if (isSmall(*stream))
        return m_smallStreams.size() * m_sectorSize >= stream->size;
    const Chain sectors = chainFrom(stream->first);
    return sectors && sectors->size() * m_sectorSize >= stream->size;
}

std::string CompoundFile::content(std::string_view name) const
{
    std::string bytes;
    const Stream *stream = find(name);
    if (!stream || isSmall(*stream) || !isWhole(name))
        return bytes;
    const Chain sectors = chainFrom(stream->first);
    bytes.reserve(sectors->size() * m_sectorSize);
    for (const quint32 sector : *sectors)
        bytes += sectorAt(sector);
    bytes.resize(std::min<size_t>(bytes.size(), stream->size));
    return bytes;
}

std::string_view CompoundFile::beginning(std::string_view name) const
{
    const Stream *stream = find(name);
    if (!stream)
        return {};
    const auto size = std::min<quint64>(stream->size, kPiece);
    if (!isSmall(*stream))
        return sectorAt(stream->first).substr(0, size);
    const quint64 at = quint64(stream->first) * kPiece;
    if (at / m_sectorSize >= m_smallStreams.size())
        return {};
    const std::string_view sector = sectorAt(m_smallStreams[at / m_sectorSize]);
    return at % m_sectorSize < sector.size() ? sector.substr(at % m_sectorSize, size)
                                             : std::string_view();
}

bool CompoundFile::holdsEncryptedOffice() const
{
    return has("EncryptedPackage") || has("EncryptedSummary")
        || numberIn<quint32>(beginning("Current User"), kShowMark) == kEncryptedShow
        || (numberIn<quint16>(beginning("WordDocument"), kPaperFlags) & kIsEncrypted) != 0;
}

} // namespace linxuan
