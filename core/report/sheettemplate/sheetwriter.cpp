// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/sheetwriter.h"

#include <algorithm>

namespace linxuan::sheets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 250'000'000;
constexpr qint64 kMostWork = 60'000'000; // cells, fields and pieces of formulas

// The longest of the values is what the cell is too small for.
QString longestOf(const QStringList &fields, const FieldValues &values)
{
    return *std::max_element(fields.begin(), fields.end(),
                             [&](const QString &left, const QString &right) {
                                 return values.value(left).size() < values.value(right).size();
                             });
}

} // namespace

SheetWriter::SheetWriter(const TemplateSheet &sheet, const FilledSheet &target,
                         const CellLooks &looks, FieldValues &values)
    : m_sheet(sheet)
    , m_target(target)
    , m_looks(looks)
    , m_values(values)
    , m_heights(sheet)
    , m_xml(&m_bytes)
{ }

Result<QByteArray> SheetWriter::write(const XmlNode &frame)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    writeOpening(m_xml, frame);
    for (const XmlNode &node : frame.children) {
        if (!node.is(u"sheetData")) {
            sheets::write(m_xml, node);
            continue;
        }
        writeOpening(m_xml, node);
        LX_CHECK(writeRows());
        m_xml.writeEndElement();
    }
    m_xml.writeEndDocument();
    return m_bytes;
}

Result<void> SheetWriter::writeRows()
{
    const RowBlock &block = m_target.plan->block();
    LX_CHECK(writeRange(1, block.first, {}));
    LX_CHECK(writeBlock());
    m_values.enter(nullptr, nullptr);
    return writeRange(block.end, kMostRows + 1, {});
}

Result<void> SheetWriter::writeBlock()
{
    const RowBlock &block = m_target.plan->block();
    for (int group = 0; group < m_target.plan->groups(); ++group) {
        const FormGroup &entered = m_values.values().groups[size_t(group)];
        m_values.enter(&entered, nullptr);
        LX_CHECK(writeRange(block.first, block.body, {group}));
        for (int row = 0; row < m_target.plan->rowsOf(group); ++row) {
            m_values.enter(&entered, &entered.rows[size_t(row)]);
            LX_CHECK(writeRange(block.body, block.foot, {group, row}));
        }
        m_values.enter(&entered, nullptr);
        LX_CHECK(writeRange(block.foot, block.end, {group}));
    }
    return {};
}

Result<void> SheetWriter::writeRange(int first, int end, const CopyPlace &place)
{
    const auto &rows = m_sheet.rows();
    auto row = std::lower_bound(rows.begin(), rows.end(), first,
                                [](const TemplateRow &r, int number) { return r.number < number; });
    for (; row != rows.end() && row->number < end; ++row) {
        LX_CHECK(writeRow(*row, place));
        if (m_bytes.size() > kMostBytes || m_work > kMostWork)
            return tooLargeResult();
    }
    return {};
}

Result<void> SheetWriter::writeRow(const TemplateRow &row, const CopyPlace &place)
{
    const int number = m_target.plan->placeOf(row.number, place);
    XmlNode node = row.node;
    node.set(u"r", QString::number(number));
    if (row.hasFields() && !isOn(node.value(u"customHeight")))
        fitHeight(node, row);
    writeOpening(m_xml, node);
    for (const TemplateCell &cell : row.cells)
        LX_CHECK(writeCell(cell, number, place));
    m_xml.writeEndElement();
    ++m_work;
    return {};
}

// A height that was measured, not chosen, grows with the values.
void SheetWriter::fitHeight(XmlNode &node, const TemplateRow &row) const
{
    double height = 0;
    for (const TemplateCell &cell : row.cells) {
        const CellLook look = m_looks.at(cell.node.value(u"s").toInt());
        if (!cell.text || !look.wraps)
            continue;
        const auto needed =
            m_heights.needed(cell.text->plain(m_values), {cell.column, row.number}, look);
        height = std::max(height, needed.value_or(0));
    }
    if (height > node.value(u"ht").toDouble())
        node.set(u"ht", QString::number(height));
}

Result<void> SheetWriter::writeCell(const TemplateCell &cell, int row, const CopyPlace &place)
{
    XmlNode node = cell.node;
    node.set(u"r", nameOf(CellPlace{cell.column, row}));
    m_work += 1 + (cell.text ? cell.text->fields().size() : 0);
    if (cell.text)
        return writeText(std::move(node), *cell.text);
    if (cell.formula)
        return writeFormula(std::move(node), *cell.formula, place);
    sheets::write(m_xml, node);
    return {};
}

Result<void> SheetWriter::writeText(XmlNode node, const FieldText &text)
{
    const QString plain = text.plain(m_values);
    if (plain.size() > kMostInCell)
        return tooMuchText(longestOf(text.fields(), m_values),
                           m_target.newName + u'!' + node.value(u"r"));
    node.children.clear();
    node.remove(u"t");
    const bool isValue = !text.onlyField().isEmpty() && isPlainNumber(plain);
    if (isValue && m_looks.at(node.value(u"s").toInt()).isNumeric) {
        node.children.push_back(node.made(u"v"));
        node.children.back().setContent(plain);
    } else if (!plain.isEmpty()) {
        node.set(u"t", u"inlineStr"_s);
        node.children.push_back(text.filled(m_values));
    }
    sheets::write(m_xml, node);
    return {};
}

// What the program that wrote the template had reckoned no longer holds.
Result<void> SheetWriter::writeFormula(XmlNode node, const CellFormula &formula,
                                       const CopyPlace &place)
{
    node.remove(u"t");
    node.removeChildren([](const XmlNode &part) { return !part.is(u"f"); });
    XmlNode &element = node.children.front();
    if (element.value(u"t") == u"shared") {
        for (const QStringView name : {u"t", u"si", u"ref"})
            element.remove(name);
    }
    for (const QStringView name : {u"ref", u"r1", u"r2"}) {
        if (element.has(name))
            element.set(name, shifted(element.value(name), m_target, true, place).text);
    }
    const bool isMoved = formula.rows != 0 || formula.columns != 0;
    const QString text =
        isMoved ? moved(formula.text, formula.rows, formula.columns) : formula.text;
    m_work += 1 + text.size() / 8;
    const ShiftedFormula there = shifted(text, m_target, true, place);
    if (there.hasTooManyGroups)
        return tooManyGroups(m_target.newName + u'!' + node.value(u"r"));
    element.setContent(there.text);
    sheets::write(m_xml, node);
    return {};
}

} // namespace linxuan::sheets
