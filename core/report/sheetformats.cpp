// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheetformats.h"

namespace linxuan {

namespace {

// Names that WPS and Excel know on Chinese systems; others put their own in the place.
constexpr const char *headlineFont = "方正小标宋简体";
constexpr const char *headingFont = "黑体";
constexpr const char *bodyFont = "仿宋";

uint8_t alignOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return LXW_ALIGN_LEFT;
    case Alignment::Centre:
        return LXW_ALIGN_CENTER;
    case Alignment::Right:
        return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_LEFT;
}

QByteArray numberFormat(int decimals)
{
    return decimals == 0 ? QByteArray("0") : "0." + QByteArray(decimals, '0');
}

} // namespace

SheetFormats::SheetFormats(lxw_workbook *workbook)
    : m_workbook(workbook)
{
    if (!workbook)
        return;
    title = make(headlineFont, 22, Alignment::Centre, false);
    subtitle = make(bodyFont, 14, Alignment::Centre, false);
    header = make(headingFont, 11, Alignment::Centre, true);
    heading = make(headingFont, 11, Alignment::Left, true);
    format_set_bold(header);
    format_set_bold(heading);
    loose = make(bodyFont, 11, Alignment::Left, false);
    prose = make(bodyFont, 16, Alignment::Left, false);
    imprint = make(bodyFont, 16, Alignment::Right, false);
    foot = make(bodyFont, 11, Alignment::Right, true);
    format_set_align(foot, LXW_ALIGN_VERTICAL_BOTTOM);
    for (const Alignment alignment : {Alignment::Left, Alignment::Centre, Alignment::Right}) {
        m_texts[size_t(alignment)] = make(bodyFont, 11, alignment, true);
        format_set_num_format(m_texts[size_t(alignment)], "@");
        for (int decimals = 0; decimals <= mostDecimals; ++decimals) {
            lxw_format *format = make(bodyFont, 11, alignment, true);
            format_set_num_format(format, numberFormat(decimals).constData());
            m_numbers[size_t(alignment)][size_t(decimals)] = format;
        }
    }
}

lxw_format *SheetFormats::make(const char *font, double size, Alignment alignment,
                               bool border) const
{
    lxw_format *format = workbook_add_format(m_workbook);
    format_set_font_name(format, font);
    format_set_font_size(format, size);
    format_set_align(format, alignOf(alignment));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(format);
    if (border)
        format_set_border(format, LXW_BORDER_THIN);
    return format;
}

} // namespace linxuan
