// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/xlsxreader.h"

#include "core/tables/celltext.h"
#include "core/tables/mergedcells.h"
#include "core/tables/xlsxparts.h"

#include <algorithm>
#include <charconv>

namespace linxuan {

namespace {

// A formula that no spreadsheet program has computed yet; taking it as empty would lose it.
constexpr std::string_view kNotComputed = "#GETTING_DATA";

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

class SheetPartReader : public XmlListener
{
public:
    SheetPartReader(const std::string &sheet, const SharedStrings &strings, RowWriter &writer)
        : m_sheet(sheet)
        , m_strings(strings)
        , m_writer(writer)
    { }

    void merge(const std::vector<MergedBlock> &blocks)
    {
        for (const MergedBlock &block : blocks)
            m_merges.add(block);
    }

    void open(std::string_view name, const XmlAttributes &attributes) override;
    void close(std::string_view name) override;
    void text(std::string_view text) override
    {
        if (m_takesText)
            m_value.append(text);
    }

private:
    void openRow(const XmlAttributes &attributes);
    void openCell(const XmlAttributes &attributes);
    void closeRow();
    void closeCell();
    void put(CellKind kind, std::string_view text) { m_row.put(m_at.column, kind, text); }
    void putNumber();
    void putShared();
    void fail(const char *why)
    {
        fault = damaged(
            why, m_sheet + '!' + cellName({std::max(m_at.row, 0), std::max(m_at.column, 0)}));
    }

    const std::string &m_sheet;
    const SharedStrings &m_strings;
    RowWriter &m_writer;
    MergedCells m_merges;
    RowBuffer m_row;
    CellPosition m_at{-1, -1};
    std::string m_type;
    std::string m_value;
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_isPhonetic = false;
    bool m_takesText = false;
    bool m_hasFormula = false;
};

void SheetPartReader::open(std::string_view name, const XmlAttributes &attributes)
{
    if (m_isInCell) {
        if (name == "v" || (name == "t" && !m_isPhonetic))
            m_takesText = true;
        else if (name == "f")
            m_hasFormula = true;
        else if (name == "rPh")
            m_isPhonetic = true;
    } else if (name == "c") {
        if (m_isInRow)
            openCell(attributes);
    } else if (name == "row") {
        openRow(attributes);
    }
}

void SheetPartReader::close(std::string_view name)
{
    if (m_isInCell) {
        if (name == "v" || name == "t")
            m_takesText = false;
        else if (name == "rPh")
            m_isPhonetic = false;
        else if (name == "c")
            closeCell();
    } else if (name == "row" && m_isInRow) {
        closeRow();
    }
}

void SheetPartReader::openRow(const XmlAttributes &attributes)
{
    const std::string_view number = xmlValue(attributes, "r");
    const int row = number.empty() ? m_at.row + 1 : wholeNumber(number).value_or(0) - 1;
    if (row <= m_at.row || row >= kMostRows)
        return fail("row out of order");
    m_at = {row, -1};
    m_isInRow = true;
    m_row.clear();
}

void SheetPartReader::openCell(const XmlAttributes &attributes)
{
    const std::string_view reference = xmlValue(attributes, "r");
    if (reference.empty()) {
        ++m_at.column;
    } else {
        const auto position = cellPosition(reference);
        if (!position || position->row != m_at.row)
            return fail("cell out of place");
        m_at.column = position->column;
    }
    if (m_at.column >= kMostColumns)
        return fail("cell beyond the last column");
    m_type = xmlValue(attributes, "t");
    m_value.clear();
    m_isInCell = true;
    m_hasFormula = false;
}

void SheetPartReader::closeRow()
{
    m_isInRow = false;
    m_merges.apply(m_at.row, m_row);
    fault = m_writer.row(m_at.row + 1, m_row);
}

void SheetPartReader::putNumber()
{
    if (const auto number = plainNumber(m_value))
        put(CellKind::Number, *number);
    else
        put(CellKind::Text, m_value);
}

void SheetPartReader::putShared()
{
    const auto index = wholeNumber(m_value);
    if (!index || *index < 0 || static_cast<size_t>(*index) >= m_strings.size())
        return fail("no such shared string");
    put(CellKind::Text, m_strings.at(static_cast<size_t>(*index)));
}

void SheetPartReader::closeCell()
{
    m_isInCell = m_takesText = m_isPhonetic = false;
    if (m_value.empty()) {
        if (m_hasFormula && (m_type.empty() || m_type == "n"))
            put(CellKind::Error, kNotComputed);
        return;
    }
    if (m_type == "s")
        return putShared();
    if (m_type.empty() || m_type == "n")
        return putNumber();
    if (m_type == "b")
        return put(CellKind::Boolean, m_value == "1" || m_value == "true" ? "TRUE" : "FALSE");
    if (m_type == "e")
        return put(CellKind::Error, m_value);
    if (m_type == "d") {
        if (const auto serial = serialOfDate(m_value))
            return put(CellKind::Number, *serial);
    }
    decodeEscapes(m_value, 0);
    put(CellKind::Text, m_value);
}

class XlsxReader
{
public:
    XlsxReader(const ZipArchive &archive, RowWriter &writer)
        : m_archive(archive)
        , m_writer(writer)
    { }

    Fault read(const std::optional<std::string> &only);

private:
    Fault open();
    Fault readSheet(const WorkbookSheet &sheet);
    const Relationship *relationship(std::string_view id) const;

    const ZipArchive &m_archive;
    RowWriter &m_writer;
    Workbook m_workbook;
    std::vector<Relationship> m_relationships;
    SharedStrings m_strings;
};

const Relationship *withType(const std::vector<Relationship> &all, std::string_view type)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [type](const Relationship &one) { return one.type == type; });
    return found == all.end() ? nullptr : &*found;
}

Fault XlsxReader::open()
{
    std::vector<Relationship> package;
    if (Fault fault = readRelationships(m_archive, {}, package))
        return fault;
    const Relationship *main = withType(package, "officeDocument");
    const std::string part = main ? main->target : "xl/workbook.xml";
    if (part.ends_with(".bin"))
        return {FaultKind::BinaryWorkbook, {}, {}};
    if (Fault fault = readWorkbook(m_archive, part, m_workbook))
        return fault;
    if (m_workbook.sheets.empty())
        return {FaultKind::OtherArchive, {}, "no sheets in " + part};
    if (m_workbook.hasMacDates)
        return {FaultKind::MacDates, {}, {}};
    if (Fault fault = readRelationships(m_archive, part, m_relationships))
        return fault;
    const Relationship *strings = withType(m_relationships, "sharedStrings");
    return strings ? m_strings.read(m_archive, strings->target) : Fault();
}

const Relationship *XlsxReader::relationship(std::string_view id) const
{
    const auto found = std::find_if(m_relationships.begin(), m_relationships.end(),
                                    [id](const Relationship &one) { return one.id == id; });
    return found == m_relationships.end() ? nullptr : &*found;
}

Fault XlsxReader::readSheet(const WorkbookSheet &sheet)
{
    const Relationship *target = relationship(sheet.relationship);
    if (!target)
        return damaged("sheet without a part", sheet.name);
    if (target->type != "worksheet")
        return {}; // a chart or a dialogue has no rows
    const ZipArchive::Part *part = m_archive.find(target->target);
    if (!part)
        return damaged("no part " + target->target, sheet.name);
    std::string storage;
    std::string_view content;
    if (Fault fault = m_archive.read(*part, storage, content))
        return fault;
    m_writer.sheet(sheet.name);
    SheetPartReader handler(sheet.name, m_strings, m_writer);
    handler.merge(findMergedBlocks(content));
    return parseXml(content, handler);
}

Fault XlsxReader::read(const std::optional<std::string> &only)
{
    if (Fault fault = open())
        return fault;
    std::string names;
    bool isFound = !only;
    for (const WorkbookSheet &sheet : m_workbook.sheets) {
        names += (names.empty() ? "" : "、") + sheet.name;
        if (only && sheet.name != *only)
            continue;
        isFound = true;
        if (Fault fault = readSheet(sheet))
            return fault;
    }
    return isFound ? Fault() : Fault{FaultKind::NoSheet, names, {}};
}

} // namespace

Fault readXlsx(const ZipArchive &archive, const std::optional<std::string> &sheet,
               RowWriter &writer)
{
    return XlsxReader(archive, writer).read(sheet);
}

} // namespace linxuan
