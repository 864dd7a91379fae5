// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/celllooks.h"
#include "core/report/sheettemplate/formula.h"
#include "core/report/sheettemplate/rowheights.h"
#include "core/report/sheettemplate/templatesheet.h"

#include <QXmlStreamWriter>

namespace linxuan::sheets {

// Writes a sheet with the template's rows filled and repeated, straight into bytes, since there may
// be many of them.
class SheetWriter
{
public:
    // All outlive the writer.
    SheetWriter(const TemplateSheet &sheet, const FilledSheet &target, const CellLooks &looks,
                FieldValues &values);

    // `frame` is the sheet's root with its ranges where they belong; its sheetData gets the rows.
    // Errors: Invalid.
    Result<QByteArray> write(const XmlNode &frame);

private:
    Result<void> writeRows();
    Result<void> writeBlock();
    Result<void> writeRange(int first, int end, const CopyPlace &place);
    Result<void> writeRow(const TemplateRow &row, const CopyPlace &place);
    void fitHeight(XmlNode &node, const TemplateRow &row) const;
    Result<void> writeCell(const TemplateCell &cell, int row, const CopyPlace &place);
    Result<void> writeText(XmlNode node, const FieldText &text);
    Result<void> writeFormula(XmlNode node, const CellFormula &formula, const CopyPlace &place);

    const TemplateSheet &m_sheet;
    const FilledSheet &m_target;
    const CellLooks &m_looks;
    FieldValues &m_values;
    RowHeights m_heights;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    qint64 m_work = 0;
};

} // namespace linxuan::sheets
