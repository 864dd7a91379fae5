// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/xmlnode.h"

namespace linxuan::sheets {

// Which looks of cells show numbers: those whose number format was chosen for it. General, text
// and dates are none, so that codes and phones stay as they are.
class NumberFormats
{
public:
    NumberFormats() = default;
    explicit NumberFormats(const XmlNode &styles);

    // By the index that cells carry.
    bool isNumeric(int style) const;

private:
    std::vector<bool> m_numeric;
};

// "12", "-3", "91.33": a decimal as a spreadsheet shows it again, with at most 15 digits.
bool isPlainNumber(QStringView text);

} // namespace linxuan::sheets
