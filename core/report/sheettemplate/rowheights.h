// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/sheettemplate/celllooks.h"
#include "core/report/sheettemplate/templatesheet.h"

#include <QMap>

namespace linxuan::sheets {

// How high a row has to be for filled texts that wrap. Excel believes what the file says and
// LibreOffice measures anew only where it says something, so that a guess from the widths of
// columns serves both.
class RowHeights
{
public:
    explicit RowHeights(const TemplateSheet &sheet);

    // The height for a cell's text in points; nothing where one line is enough.
    std::optional<double> needed(const QString &text, const CellPlace &cell,
                                 const CellLook &look) const;

private:
    double widthOf(const CellPlace &cell) const;

    double m_defaultWidth = 8.43; // in digits of the default font, as all widths
    QMap<int, std::pair<int, double>> m_widths; // by the last column they hold for: first, width
    QHash<quint64, int> m_lastColumns; // of merged cells, by row and column
};

} // namespace linxuan::sheets
