// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/xlsxparts.h"

#include "core/tables/celltext.h"

namespace linxuan {

namespace {

std::string folderOf(std::string_view part)
{
    const size_t slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(part.substr(0, slash + 1));
}

// "xl/" and "../media/a" make "media/a".
std::string resolved(std::string folder, std::string_view target)
{
    if (!target.empty() && target.front() == '/')
        return std::string(target.substr(1));
    while (target.substr(0, 3) == "../") {
        target.remove_prefix(3);
        if (!folder.empty())
            folder = folderOf(std::string_view(folder).substr(0, folder.size() - 1));
    }
    if (target.substr(0, 2) == "./")
        target.remove_prefix(2);
    return folder.append(target);
}

class RelationshipReader : public XmlListener
{
public:
    RelationshipReader(std::string folder, std::vector<Relationship> &relationships)
        : m_folder(std::move(folder))
        , m_relationships(relationships)
    { }

    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || xmlValue(attributes, "TargetMode") == "External")
            return;
        const std::string_view type = xmlValue(attributes, "Type");
        m_relationships.push_back({std::string(xmlValue(attributes, "Id")),
                                   std::string(type.substr(type.rfind('/') + 1)),
                                   resolved(m_folder, xmlValue(attributes, "Target"))});
    }
    void close(std::string_view) override { }
    void text(std::string_view) override { }

private:
    std::string m_folder;
    std::vector<Relationship> &m_relationships;
};

class WorkbookPartReader : public XmlListener
{
public:
    explicit WorkbookPartReader(Workbook &workbook)
        : m_workbook(workbook)
    { }

    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sheet") {
            m_workbook.sheets.push_back({std::string(xmlValue(attributes, "name")),
                                         std::string(xmlValue(attributes, "id"))});
        } else if (name == "workbookPr") {
            const std::string_view flag = xmlValue(attributes, "date1904");
            m_workbook.hasMacDates = flag == "1" || flag == "true";
        }
    }
    void close(std::string_view) override { }
    void text(std::string_view) override { }

private:
    Workbook &m_workbook;
};

// A text is one <t>, or several in <r>; what stands in <rPh> tells how to pronounce it.
class StringTableReader : public XmlListener
{
public:
    StringTableReader(std::string &texts, std::vector<size_t> &ends)
        : m_texts(texts)
        , m_ends(ends)
    { }

    void open(std::string_view name, const XmlAttributes &) override
    {
        if (name == "t")
            m_isText = !m_isPhonetic;
        else if (name == "rPh")
            m_isPhonetic = true;
    }

    void close(std::string_view name) override
    {
        if (name == "t") {
            m_isText = false;
        } else if (name == "rPh") {
            m_isPhonetic = false;
        } else if (name == "si") {
            decodeEscapes(m_texts, m_ends.empty() ? 0 : m_ends.back());
            m_ends.push_back(m_texts.size());
        }
    }

    void text(std::string_view text) override
    {
        if (m_isText)
            m_texts.append(text);
    }

private:
    std::string &m_texts;
    std::vector<size_t> &m_ends;
    bool m_isText = false;
    bool m_isPhonetic = false;
};

} // namespace

Fault parsePart(const ZipArchive &archive, std::string_view name, XmlListener &handler)
{
    const ZipArchive::Part *part = archive.find(name);
    if (!part)
        return damaged("no part " + std::string(name));
    std::string storage;
    std::string_view content;
    if (Fault fault = archive.read(*part, storage, content))
        return fault;
    return parseXml(content, handler);
}

Fault readRelationships(const ZipArchive &archive, std::string_view part,
                        std::vector<Relationship> &relationships)
{
    const std::string folder = folderOf(part);
    const std::string name = folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
    if (!archive.find(name))
        return {};
    RelationshipReader handler(folder, relationships);
    return parsePart(archive, name, handler);
}

Fault readWorkbook(const ZipArchive &archive, std::string_view part, Workbook &workbook)
{
    WorkbookPartReader handler(workbook);
    return parsePart(archive, part, handler);
}

Fault SharedStrings::read(const ZipArchive &archive, std::string_view part)
{
    StringTableReader handler(m_texts, m_ends);
    return parsePart(archive, part, handler);
}

} // namespace linxuan
