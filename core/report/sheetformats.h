// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

#include <xlsxwriter.h>

#include <array>

namespace linxuan {

// The looks of a sheet's cells; the workbook owns them.
class SheetFormats
{
public:
    static constexpr int mostDecimals = 6;

    explicit SheetFormats(lxw_workbook *workbook); // null: nothing is made

    lxw_format *text(Alignment alignment) const { return m_texts[size_t(alignment)]; }
    lxw_format *number(Alignment alignment, int decimals) const
    {
        return m_numbers[size_t(alignment)][size_t(decimals)];
    }

    lxw_format *title = nullptr;
    lxw_format *subtitle = nullptr;
    lxw_format *header = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *loose = nullptr; // notes, signatures
    lxw_format *prose = nullptr;
    lxw_format *imprint = nullptr;
    lxw_format *foot = nullptr; // a place for seal and date in a cell

private:
    lxw_format *make(const char *font, double size, Alignment alignment, bool border) const;

    lxw_workbook *m_workbook;
    std::array<lxw_format *, 3> m_texts{};
    std::array<std::array<lxw_format *, mostDecimals + 1>, 3> m_numbers{};
};

} // namespace linxuan
