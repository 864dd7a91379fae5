// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/templatesheet.h"

#include <QHash>

namespace linxuan::sheets {

// Takes a sheet's rows one after another and understands their cells.
class RowReader
{
public:
    // Both outlive the reader.
    RowReader(const std::vector<XmlNode> &texts, const QString &part)
        : m_texts(texts)
        , m_part(part)
    { }

    Result<TemplateRow> read(XmlNode node);

private:
    struct Shared
    {
        QString text;
        CellPlace place;
    };

    Result<TemplateCell> readCell(XmlNode node, int column);
    Result<void> readFormula(TemplateCell &cell, const XmlNode &formula);
    Result<void> readText(TemplateCell &cell);

    const std::vector<XmlNode> &m_texts;
    const QString &m_part;
    QHash<int, std::shared_ptr<const FieldText>> m_known; // by the index of the shared text
    QHash<QString, Shared> m_shared;
    int m_row = 0;
};

} // namespace linxuan::sheets
