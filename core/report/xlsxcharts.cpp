// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/xlsxcharts.h"

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

class ChartSheet
{
public:
    ChartSheet(lxw_workbook *workbook, const SheetFormats &formats, const QString &name)
        : m_workbook(workbook)
        , m_formats(formats)
        , m_name(name.toUtf8())
        , m_sheet(workbook_add_worksheet(workbook, m_name.constData()))
    {
        if (m_sheet) {
            worksheet_set_column(m_sheet, 0, 0, 32, nullptr);
            worksheet_set_landscape(m_sheet);
            worksheet_set_paper(m_sheet, 9);
            worksheet_fit_to_pages(m_sheet, 1, 0);
        }
    }

    lxw_error write(const DocumentChart &chart)
    {
        if (!m_sheet)
            return LXW_ERROR_MEMORY_MALLOC_FAILED;
        const lxw_row_t top = m_row;
        worksheet_write_string(m_sheet, m_row++, 0, chart.title.toUtf8(), m_formats.loose);
        const lxw_row_t first = m_row;
        for (const DocumentBar &bar : chart.bars) {
            worksheet_write_string(m_sheet, m_row, 0, bar.label.toUtf8(),
                                   m_formats.text(Alignment::Left));
            worksheet_write_number(m_sheet, m_row, 1, bar.value,
                                   m_formats.number(Alignment::Right, 0));
            worksheet_write_number(m_sheet, m_row++, 2, bar.part,
                                   m_formats.number(Alignment::Right, 0));
        }
        const lxw_error error = insert(chart, top, first);
        m_row = std::max(m_row + 1, top + lxw_row_t(rowsOf(chart)) + 1);
        return error;
    }

private:
    static int rowsOf(const DocumentChart &chart)
    {
        return std::max(12, int(chart.bars.size()) + 4);
    }
    lxw_error insert(const DocumentChart &chart, lxw_row_t top, lxw_row_t first)
    {
        lxw_chart *drawn = workbook_add_chart(m_workbook, LXW_CHART_BAR);
        for (const lxw_col_t column : {lxw_col_t(1), lxw_col_t(2)}) {
            lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
            chart_series_set_categories(series, m_name.constData(), first, 0, m_row - 1, 0);
            chart_series_set_values(series, m_name.constData(), first, column, m_row - 1, column);
        }
        chart_title_set_name(drawn, chart.title.toUtf8().constData());
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
        chart_axis_set_reverse(drawn->y_axis); // the first line on top
        lxw_chart_options options{};
        options.x_scale = 1.4;
        options.y_scale = rowsOf(chart) * 20.0 / 288;
        return worksheet_insert_chart_opt(m_sheet, top, 4, drawn, &options);
    }

    lxw_workbook *m_workbook;
    const SheetFormats &m_formats;
    QByteArray m_name;
    lxw_worksheet *m_sheet;
    lxw_row_t m_row = 0;
};

} // namespace

lxw_error writeChartSheet(lxw_workbook *workbook, const SheetFormats &formats,
                          const std::vector<DocumentChart> &charts, const QString &name)
{
    ChartSheet sheet(workbook, formats, name);
    for (const DocumentChart &chart : charts) {
        if (const lxw_error error = sheet.write(chart); error != LXW_NO_ERROR)
            return error;
    }
    return LXW_NO_ERROR;
}

} // namespace linxuan
