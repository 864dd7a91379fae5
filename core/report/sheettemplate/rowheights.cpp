// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/rowheights.h"

#include <algorithm>
#include <cmath>

namespace linxuan::sheets {

namespace {

constexpr double kHighest = 409; // by the file format
constexpr double kLinePitch = 1.36; // of the font's size; Chinese fonts are taller than Latin ones
constexpr double kUsualSize = 11; // of the font in whose digits widths are counted
constexpr int kBroadest = 64; // columns of a merged cell that are looked at

quint64 keyOf(const CellPlace &cell)
{
    return quint64(cell.row) << 32 | quint64(cell.column);
}

// In digits; a Chinese character takes two.
double widthOf(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() < 0x2E80 ? 1.05 : c.isLowSurrogate() ? 0 : 2.1;
    return width;
}

} // namespace

RowHeights::RowHeights(const TemplateSheet &sheet)
{
    const XmlNode *usual = sheet.root().child(u"sheetFormatPr");
    if (usual && usual->has(u"defaultColWidth"))
        m_defaultWidth = usual->value(u"defaultColWidth").toDouble();
    const XmlNode *columns = sheet.root().child(u"cols");
    for (const XmlNode &column : columns ? columns->children : std::vector<XmlNode>()) {
        if (column.has(u"width"))
            m_widths.insert(column.value(u"max").toInt(),
                            {column.value(u"min").toInt(), column.value(u"width").toDouble()});
    }
    const XmlNode *merged = sheet.root().child(u"mergeCells");
    for (const XmlNode &node : merged ? merged->children : std::vector<XmlNode>()) {
        if (const auto range = cellRange(node.value(u"ref")))
            m_lastColumns.insert(keyOf(range->first), range->last.column);
    }
}

double RowHeights::widthOf(const CellPlace &cell) const
{
    const int last = m_lastColumns.value(keyOf(cell), cell.column);
    double width = 0;
    for (int column = cell.column; column <= std::min(last, cell.column + kBroadest); ++column) {
        const auto found = m_widths.lowerBound(column);
        const bool isThere = found != m_widths.constEnd() && found->first <= column;
        width += isThere ? found->second : m_defaultWidth;
    }
    return std::max(width - 1, 1.0); // what the borders keep free
}

std::optional<double> RowHeights::needed(const QString &text, const CellPlace &cell,
                                         const CellLook &look) const
{
    if (!look.wraps)
        return std::nullopt;
    const double width = widthOf(cell) * kUsualSize / look.fontSize;
    double lines = 0;
    for (const QStringView paragraph : QStringView(text).split(u'\n'))
        lines += std::max(1.0, std::ceil(sheets::widthOf(paragraph) / width));
    if (lines < 2)
        return std::nullopt;
    return std::min(kHighest, std::ceil(lines * look.fontSize * kLinePitch + 2));
}

} // namespace linxuan::sheets
