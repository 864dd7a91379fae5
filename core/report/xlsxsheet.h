// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/report/sheetformats.h"

#include <vector>

namespace linxuan {

// Writes one document into one sheet of a workbook.
class XlsxSheet
{
public:
    XlsxSheet(lxw_workbook *workbook, const SheetFormats &formats, const Document &document,
              const QString &name);

    // The error of the library, or LXW_NO_ERROR.
    lxw_error write();

private:
    // Rows of one group, to be summed up; from 0.
    struct Range
    {
        lxw_row_t first = 0;
        lxw_row_t last = 0;
    };

    void setPage();
    void setRowHeight(double points);
    void fitPage();
    void setWidths();
    void widenPaper(double least);
    double widthBetweenMargins(double pixels) const;
    void writeHead();
    void writeGrid();
    void writeGridRow(const DocumentGridRow &row);
    void writeTable();
    void writeHeader();
    void writeHeading(const QString &heading);
    void writeRow(const QStringList &cells);
    void writeCell(lxw_col_t column, const QString &text);
    void writeSums(const QStringList &sums, const std::vector<Range> &ranges);
    void writeEnd();
    void writeSignatures();
    void writeAcross(const QString &text, lxw_format *format, double pitch, double size = 11);
    void writeMerged(lxw_col_t first, lxw_col_t last, const QString &text, lxw_format *format);
    void insertQr(lxw_row_t row, lxw_col_t column, const QString &text);
    void keep(lxw_error error);

    double rowHeight(const QStringList &cells, double pitch, double size = 11) const;
    double widthOf(lxw_col_t first, lxw_col_t last) const;
    std::vector<lxw_col_t> gridEdges(const DocumentGridRow &row) const;

    const SheetFormats &m_formats;
    const Document &m_document;
    lxw_worksheet *m_sheet;
    lxw_col_t m_last; // column
    lxw_row_t m_row = 0;
    double m_width = 0; // of all columns
    double m_height = 0; // of all rows, in points
    std::vector<double> m_widths;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace linxuan
