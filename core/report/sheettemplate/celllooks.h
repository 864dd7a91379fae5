// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/xmlnode.h"

namespace linxuan::sheets {

// What matters of how a cell looks.
struct CellLook
{
    // Its number format was chosen for numbers: General, text and dates are none, so that codes and
    // phones stay as they are.
    bool isNumeric = false;
    bool wraps = false;
    double fontSize = 11; // in points
};

// The looks of a workbook, by the index that cells carry.
class CellLooks
{
public:
    CellLooks() = default;
    explicit CellLooks(const XmlNode &styles);

    CellLook at(int style) const;

private:
    std::vector<CellLook> m_looks;
};

// "12", "-3", "91.33": a decimal as a spreadsheet shows it again, with at most 15 digits.
bool isPlainNumber(QStringView text);

} // namespace linxuan::sheets
