// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/fieldtext.h"
#include "core/report/sheettemplate/rowplan.h"
#include "core/report/sheettemplate/sheetfaults.h"

#include <memory>
#include <optional>

namespace linxuan::sheets {

// A formula as another cell has it, with the way from there.
struct CellFormula
{
    QString text;
    int rows = 0;
    int columns = 0;
};

struct TemplateCell
{
    XmlNode node; // c
    int column = 1;
    std::shared_ptr<const FieldText> text; // null without fields; cells may share it
    std::optional<CellFormula> formula;
};

struct TemplateRow
{
    XmlNode node; // row, without its cells
    int number = 1;
    std::vector<TemplateCell> cells;

    bool hasFields() const;
};

// The sheet that is to be filled: its rows, and all the rest as it was read.
class TemplateSheet
{
public:
    // `texts` are the si elements of the workbook. Errors: Unreadable, for what no sheet can have.
    static Result<TemplateSheet> read(XmlNode root, const std::vector<XmlNode> &texts,
                                      const QString &part);

    const XmlNode &root() const { return m_root; } // its sheetData is empty
    const std::vector<TemplateRow> &rows() const { return m_rows; }
    // Errors: Invalid, with every field that is unknown or stands where it cannot be filled.
    Result<void> check(const FieldValues &values, const QString &name) const;
    RowBlock block(const FieldValues &values) const;

private:
    QString m_part;
    XmlNode m_root;
    std::vector<TemplateRow> m_rows;
};

// The texts of a sheet's headers and footers.
std::vector<XmlNode *> headersOf(XmlNode &sheet);
std::vector<const XmlNode *> headersOf(const XmlNode &sheet);

} // namespace linxuan::sheets
