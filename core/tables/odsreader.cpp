// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/odsreader.h"

#include "core/tables/celltext.h"
#include "core/tables/mergedcells.h"
#include "core/tables/xlsxparts.h"

#include <algorithm>
#include <charconv>

namespace linxuan {

namespace {

int countIn(const XmlAttributes &attributes, std::string_view name)
{
    const std::string_view text = xmlValue(attributes, name);
    int count = 1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::clamp(count, 1, kMostRows);
}

bool isErrorName(std::string_view text)
{
    return text.starts_with("Err:")
        || (text.starts_with('#') && text.size() > 2
            && (text.back() == '!' || text.back() == '?' || text == "#N/A"));
}

// What hides text that is not the cell's: remarks, drawings, the record of changes, ruby.
bool isBeside(std::string_view name)
{
    return name == "annotation" || name == "shapes" || name == "frame" || name == "custom-shape"
        || name == "tracked-changes" || name == "ruby-text" || name == "note"
        || name == "dde-links";
}

class ContentReader : public XmlListener
{
public:
    ContentReader(const std::optional<std::string> &only, RowWriter &writer)
        : m_only(only)
        , m_writer(writer)
    { }

    void open(std::string_view name, const XmlAttributes &attributes) override;
    void close(std::string_view name) override;
    void text(std::string_view text) override;

    bool hasFound() const { return !m_only || m_hasFound; }
    bool hasTables() const { return !m_names.empty(); }
    const std::string &names() const { return m_names; }

private:
    void openTable(const XmlAttributes &attributes);
    void openRow(const XmlAttributes &attributes);
    void openCell(const XmlAttributes &attributes, bool isCovered);
    void openInText(std::string_view name, const XmlAttributes &attributes);
    void closeRow();
    void closeCell();
    void put(CellKind kind, std::string_view text);
    void putValue();

    const std::optional<std::string> &m_only;
    RowWriter &m_writer;
    MergedCells m_merges;
    RowBuffer m_cells;
    std::string m_names;
    std::string m_sheet;
    CellPosition m_at;
    int m_rowRepeats = 1;
    int m_cellRepeats = 1;
    std::string m_type;
    std::string m_value;
    std::string m_text;
    int m_paragraphs = 0;
    int m_besideDepth = 0;
    bool m_hasFound = false;
    bool m_isWanted = false;
    bool m_isInCell = false;
    bool m_isInText = false;
    bool m_isCovered = false;
    bool m_hasFormula = false;
};

void ContentReader::open(std::string_view name, const XmlAttributes &attributes)
{
    if (m_besideDepth > 0 || isBeside(name)) {
        ++m_besideDepth;
    } else if (name == "table") {
        openTable(attributes);
    } else if (!m_isWanted) {
        return;
    } else if (m_isInCell) {
        openInText(name, attributes);
    } else if (name == "table-row") {
        openRow(attributes);
    } else if (name == "table-cell" || name == "covered-table-cell") {
        openCell(attributes, name == "covered-table-cell");
    }
}

void ContentReader::close(std::string_view name)
{
    if (m_besideDepth > 0)
        --m_besideDepth;
    else if (name == "table")
        m_isWanted = false;
    else if (name == "p")
        m_isInText = false;
    else if (m_isInCell && (name == "table-cell" || name == "covered-table-cell"))
        closeCell();
    else if (m_isWanted && name == "table-row")
        closeRow();
}

// A line break of the source is one space, with the indent behind it; those that people typed stand
// as elements. Other spaces are kept, since LibreOffice writes several in a row as they are.
void ContentReader::text(std::string_view text)
{
    if (!m_isInText || m_besideDepth > 0)
        return;
    bool isIndent = false;
    for (const char c : text) {
        const bool isBreak = c == '\n' || c == '\t' || c == '\r';
        if (isBreak && !isIndent)
            m_text += ' ';
        isIndent = isBreak || (isIndent && c == ' ');
        if (!isIndent)
            m_text += c;
    }
}

void ContentReader::openTable(const XmlAttributes &attributes)
{
    m_sheet = xmlValue(attributes, "name");
    m_names += (m_names.empty() ? "" : "、") + m_sheet;
    m_isWanted = !m_only || m_sheet == *m_only;
    if (!m_isWanted)
        return;
    m_hasFound = true;
    m_merges.clear();
    m_at = {};
    m_writer.sheet(m_sheet);
}

void ContentReader::openRow(const XmlAttributes &attributes)
{
    m_rowRepeats = countIn(attributes, "number-rows-repeated");
    m_at.column = 0;
    m_cells.clear();
}

void ContentReader::openCell(const XmlAttributes &attributes, bool isCovered)
{
    m_isInCell = true;
    m_isCovered = isCovered;
    m_cellRepeats = countIn(attributes, "number-columns-repeated");
    m_type = xmlValue(attributes, "value-type");
    m_hasFormula = !xmlValue(attributes, "formula").empty();
    m_value.clear();
    for (const XmlAttribute &attribute : attributes) {
        if (attribute.name == "value-type" && attribute.prefix == "calcext"
            && attribute.value == "error")
            m_type = "error";
        else if (attribute.name == "value" || attribute.name == "date-value"
                 || attribute.name == "time-value" || attribute.name == "boolean-value"
                 || attribute.name == "string-value")
            m_value = attribute.value;
    }
    m_text.clear();
    m_paragraphs = 0;
    const int rows = countIn(attributes, "number-rows-spanned");
    const int columns = countIn(attributes, "number-columns-spanned");
    if (!isCovered && (rows > 1 || columns > 1))
        m_merges.add({m_at.row, m_at.column, m_at.row + rows - 1, m_at.column + columns - 1});
}

void ContentReader::openInText(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "p") {
        if (m_paragraphs++ > 0)
            m_text += '\n';
        m_isInText = true;
    } else if (name == "s") {
        m_text.append(static_cast<size_t>(std::min(countIn(attributes, "c"), 1000)), ' ');
    } else if (name == "tab") {
        m_text += '\t';
    } else if (name == "line-break") {
        m_text += '\n';
    }
}

void ContentReader::put(CellKind kind, std::string_view text)
{
    if (text.empty())
        return;
    if (m_at.column + m_cellRepeats > kMostColumns || m_at.row + m_rowRepeats > kMostRows) {
        fault = damaged("cell beyond the last one", m_sheet);
        return;
    }
    for (int i = 0; i < m_cellRepeats; ++i)
        m_cells.put(m_at.column + i, kind, text);
}

void ContentReader::putValue()
{
    std::optional<std::string> number;
    if (m_type == "float" || m_type == "percentage" || m_type == "currency")
        number = plainNumber(m_value);
    else if (m_type == "date")
        number = serialOfDate(m_value);
    else if (m_type == "time")
        number = serialOfDuration(m_value);
    else if (m_type == "boolean")
        return put(CellKind::Boolean, m_value == "true" ? "TRUE" : "FALSE");
    if (number)
        return put(CellKind::Number, *number);
    const std::string &text = m_paragraphs > 0 ? m_text : m_value;
    const bool isError = m_type == "error" || (m_hasFormula && isErrorName(text));
    put(isError ? CellKind::Error : CellKind::Text, text);
}

void ContentReader::closeCell()
{
    m_isInCell = m_isInText = false;
    if (!m_isCovered)
        putValue();
    m_at.column = std::min(m_at.column + m_cellRepeats, kMostColumns);
}

void ContentReader::closeRow()
{
    const bool isEmpty = m_cells.isEmpty();
    for (int i = 0; i < m_rowRepeats && !isEmpty && !fault; ++i) {
        m_merges.apply(m_at.row + i, m_cells);
        fault = m_writer.row(m_at.row + i + 1, m_cells);
    }
    m_at.row = std::min(m_at.row + m_rowRepeats, kMostRows);
}

} // namespace

Fault readOds(const ZipArchive &archive, const std::optional<std::string> &sheet, RowWriter &writer)
{
    ContentReader handler(sheet, writer);
    if (Fault fault = parsePart(archive, "content.xml", handler))
        return fault;
    if (!handler.hasTables())
        return {FaultKind::OtherArchive, {}, "no tables"};
    return handler.hasFound() ? Fault() : Fault{FaultKind::NoSheet, handler.names(), {}};
}

} // namespace linxuan
