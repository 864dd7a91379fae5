// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/fault.h"

#include <string_view>
#include <vector>

namespace linxuan {

// The parts of a zip file in memory. Sizes are checked before anything is unpacked, and what is
// unpacked is held against its size and checksum.
class ZipArchive
{
public:
    struct Part
    {
        std::string_view name;
        quint64 packed = 0;
        quint64 unpacked = 0;
        quint64 offset = 0; // of the local header
        quint32 checksum = 0;
        quint16 method = 0;
        bool isEncrypted = false;
    };

    // The bytes must outlive the archive.
    Fault open(std::string_view bytes);
    const std::vector<Part> &parts() const { return m_parts; }
    // Nothing if there is no such part; names are compared without regard to case, as Office does.
    const Part *find(std::string_view name) const;
    // The part's bytes with kPadding zeros behind them, which are beyond the view given back.
    Fault read(const Part &part, std::string &storage, std::string_view &content) const;
    // The part's bytes as they lie in the file, not unpacked and not checked.
    Fault packed(const Part &part, std::string_view &packed) const;

    static constexpr size_t kPadding = 32; // the XML parser looks ahead

private:
    struct Directory
    {
        quint64 offset = 0;
        quint64 count = 0;
    };
    Fault findDirectory(Directory &directory) const;
    Fault readDirectory(const Directory &directory);

    std::string_view m_bytes;
    std::vector<Part> m_parts;
};

} // namespace linxuan
