// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/fault.h"

#include <string_view>
#include <vector>

namespace linxuan {

struct XmlAttribute
{
    std::string_view prefix;
    std::string_view name;
    std::string_view value;
};

using XmlAttributes = std::vector<XmlAttribute>;

// Empty if there is no such attribute. LibreOffice repeats some of office:* as calcext:*, which is
// passed over.
inline std::string_view xmlValue(const XmlAttributes &attributes, std::string_view name)
{
    for (const XmlAttribute &attribute : attributes) {
        if (attribute.name == name && attribute.prefix != "calcext")
            return attribute.value;
    }
    return {};
}

// Takes what a document consists of. Names come without their namespace's prefix; the views hold
// during the call only. Once `fault` is set, nothing more comes.
class XmlListener
{
public:
    virtual ~XmlListener() = default;
    virtual void open(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void close(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;

    Fault fault;
};

// Parses a well-formed document of UTF-8; behind the content must be ZipArchive::kPadding readable
// bytes. The handler's fault comes first.
Fault parseXml(std::string_view content, XmlListener &handler);

} // namespace linxuan
