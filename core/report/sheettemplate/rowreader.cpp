// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/rowreader.h"

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestFormula = 8192; // by the file format

std::shared_ptr<const FieldText> fieldTextOf(const XmlNode &text)
{
    auto found = FieldText::of(text);
    return found ? std::make_shared<const FieldText>(*std::move(found)) : nullptr;
}

// Two parts may have chosen different prefixes for the same names.
XmlNode prefixedLike(const XmlNode &model, XmlNode node)
{
    if (!node.isText())
        node.name = model.made(node.local()).name;
    for (XmlNode &child : node.children)
        child = prefixedLike(model, std::move(child));
    return node;
}

} // namespace

Result<TemplateRow> RowReader::read(XmlNode node)
{
    TemplateRow row;
    const QString number = node.value(u"r");
    bool isNumber = true;
    row.number = number.isEmpty() ? m_row + 1 : number.toInt(&isNumber);
    if (!isNumber || row.number <= m_row || row.number > kMostRows)
        return badCell(m_part, u"row "_s + number);
    m_row = row.number;
    std::vector<XmlNode> cells = std::exchange(node.children, {});
    row.node = std::move(node);
    int column = 0;
    for (XmlNode &cell : cells) {
        if (!cell.is(u"c"))
            continue;
        LX_TRY(TemplateCell made, readCell(std::move(cell), column));
        column = made.column;
        row.cells.push_back(std::move(made));
    }
    return row;
}

Result<TemplateCell> RowReader::readCell(XmlNode node, int column)
{
    TemplateCell cell;
    const QString name = node.value(u"r");
    const auto place = name.isEmpty() ? CellPlace{column + 1, m_row} : cellPlace(name);
    if (!place || place->row != m_row || place->column <= column || place->column > kMostColumns)
        return badCell(m_part, name.isEmpty() ? nameOf(CellPlace{column, m_row}) : name);
    cell.column = place->column;
    cell.node = std::move(node);
    const XmlNode *formula = cell.node.child(u"f");
    LX_CHECK(formula ? readFormula(cell, *formula) : readText(cell));
    return cell;
}

// Formulas that many cells share stand in the first of them alone.
Result<void> RowReader::readFormula(TemplateCell &cell, const XmlNode &formula)
{
    const CellPlace place{cell.column, m_row};
    CellFormula made{formula.content()};
    if (made.text.size() > kLongestFormula)
        return badCell(m_part, nameOf(place));
    if (formula.value(u"t") == u"shared") {
        const QString index = formula.value(u"si");
        if (!made.text.isEmpty())
            m_shared.insert(index, {made.text, place});
        const auto shared = m_shared.constFind(index);
        if (shared == m_shared.constEnd())
            return badCell(m_part, nameOf(place));
        made = {shared->text, place.row - shared->place.row, place.column - shared->place.column};
    }
    cell.formula = made;
    return {};
}

Result<void> RowReader::readText(TemplateCell &cell)
{
    const QString type = cell.node.value(u"t");
    if (type == u"inlineStr") {
        if (const XmlNode *text = cell.node.child(u"is"))
            cell.text = fieldTextOf(*text);
        return {};
    }
    const XmlNode *value = cell.node.child(u"v");
    if (type != u"s" || !value)
        return {};
    bool isNumber = false;
    const int index = value->content().trimmed().toInt(&isNumber);
    if (!isNumber || index < 0 || size_t(index) >= m_texts.size())
        return badCell(m_part, nameOf(CellPlace{cell.column, m_row}));
    const auto known = m_known.constFind(index);
    cell.text = known == m_known.constEnd()
        ? *m_known.insert(index, fieldTextOf(prefixedLike(cell.node, m_texts[size_t(index)])))
        : *known;
    return {};
}

} // namespace linxuan::sheets
