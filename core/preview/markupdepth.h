// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/xmlparser.h"

namespace linxuan {

// Finds markup nested deeper than any program writes it: LibreOffice would be busy with it for
// minutes.
struct MarkupDepth : XmlListener
{
    void open(std::string_view, const XmlAttributes &) override
    {
        if (++m_depth > kDeepest)
            fault = {FaultKind::TooLarge, {}, "xml: elements nested too deep"};
    }
    void close(std::string_view) override { --m_depth; }
    void text(std::string_view) override { }

private:
    static constexpr int kDeepest = 200;
    int m_depth = 0;
};

} // namespace linxuan
