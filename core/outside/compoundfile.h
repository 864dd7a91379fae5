// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/fault.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linxuan {

// The streams at the top of an OLE compound file in memory: doc, ppt, xls, and the encrypted form
// of docx and pptx. What lies deeper, such as objects embedded in a paper, is not seen.
class CompoundFile
{
public:
    static bool isOne(std::string_view bytes);

    // The bytes must outlive the file. Damaged when its directory cannot be read.
    Fault open(std::string_view bytes);
    bool has(std::string_view name) const { return find(name) != nullptr; }
    // A protected docx, doc, pptx or ppt.
    bool holdsEncryptedOffice() const;
    // Whether all of a stream lies within the file.
    bool isWhole(std::string_view name) const;
    // The bytes of a stream, put together; empty when it is not whole, or so small (below 4 KB)
    // that it lies in pieces.
    std::string content(std::string_view name) const;
    // The first 64 bytes of a stream; fewer when the file ends there, none when there is no such
    // stream.
    std::string_view beginning(std::string_view name) const;

private:
    struct Stream
    {
        std::string name; // characters beyond ASCII as '?'
        quint32 first = 0; // sector
        quint64 size = 0;
    };
    using Chain = std::optional<std::vector<quint32>>;

    void readTable();
    void readTop(const std::vector<std::string_view> &entries);
    const Stream *find(std::string_view name) const;
    bool isSmall(const Stream &stream) const { return stream.size < m_leastSize; }
    bool isInFile(quint32 sector) const;
    std::string_view sectorAt(quint32 sector) const;
    quint32 next(quint32 sector) const;
    Chain chainFrom(quint32 first) const;

    std::string_view m_bytes;
    size_t m_sectorSize = 512;
    quint32 m_leastSize = 4096; // smaller streams lie in pieces within the root's
    std::vector<quint32> m_table; // the sectors that say which sector follows which
    std::vector<quint32> m_smallStreams; // the sectors of the root's own stream
    std::vector<Stream> m_streams;
};

} // namespace linxuan
