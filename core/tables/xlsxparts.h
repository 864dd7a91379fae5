// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/xmlparser.h"
#include "core/outside/ziparchive.h"

#include <string>
#include <vector>

namespace linxuan {

// Where a part's relationships lead; a target is a full name within the archive.
struct Relationship
{
    std::string id;
    std::string type; // the last part of its address: "worksheet", "sharedStrings"
    std::string target;
};

// The relationships of a part, or of the whole package for an empty name; none if it has none.
Fault readRelationships(const ZipArchive &archive, std::string_view part,
                        std::vector<Relationship> &relationships);

struct WorkbookSheet
{
    std::string name;
    std::string relationship;
};

struct Workbook
{
    std::vector<WorkbookSheet> sheets; // in the order of the tabs
    bool hasMacDates = false;
};

Fault readWorkbook(const ZipArchive &archive, std::string_view part, Workbook &workbook);

// The texts that cells point to by number, in one block of memory.
class SharedStrings
{
public:
    Fault read(const ZipArchive &archive, std::string_view part);
    size_t size() const { return m_ends.size(); }
    std::string_view at(size_t index) const
    {
        const size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_texts).substr(begin, m_ends[index] - begin);
    }

private:
    std::string m_texts;
    std::vector<size_t> m_ends;
};

// Reads and parses one part.
Fault parsePart(const ZipArchive &archive, std::string_view name, XmlListener &handler);

} // namespace linxuan
