// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace linxuan {

// A part of a zip file as it lies there.
struct ZippedPart
{
    std::string bytes;
    quint64 unpacked = 0;
    quint32 checksum = 0;
    quint16 method = 0;

    static ZippedPart of(std::string_view content);
};

// Puts a zip file together in memory. All times are 1980-01-01, so that the same parts in the same
// order give the same bytes. Together the parts must stay below 4 GB and 65,535.
class ZipWriter
{
public:
    // The bytes of `part` are packed already; its own are not looked at.
    void add(std::string_view name, const ZippedPart &part, std::string_view packed);
    void add(std::string_view name, const ZippedPart &part) { add(name, part, part.bytes); }
    std::string finish() &&;

private:
    std::string m_bytes;
    std::string m_directory;
    quint16 m_count = 0;
};

} // namespace linxuan
