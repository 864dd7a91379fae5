// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/officeparts.h"

#include <set>

namespace linxuan {

namespace {

constexpr qsizetype kMostText = 8'000'000; // characters of a document
constexpr size_t kMostSlides = 5'000;

// Text that stands in elements "t", ended by paragraphs.
struct RunText : XmlListener
{
    void open(std::string_view name, const XmlAttributes &) override
    {
        m_isText = name == "t";
        if (name == "tab")
            add(u"\t");
        else if (name == "br" || name == "cr")
            add(u"\n");
    }
    void close(std::string_view name) override
    {
        m_isText = false;
        if (name == "p" || name == "si")
            add(u"\n");
    }
    void text(std::string_view run) override
    {
        if (m_isText)
            add(QString::fromUtf8(run.data(), qsizetype(run.size())));
    }

    QString found;

private:
    void add(QStringView run)
    {
        if (found.size() < kMostText)
            found += run;
    }

    bool m_isText = false;
};

struct SlideIds : XmlListener
{
    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "sldId" || ids.size() >= kMostSlides)
            return;
        for (const XmlAttribute &attribute : attributes) {
            if (attribute.name == "id" && !attribute.prefix.empty())
                ids.emplace_back(attribute.value);
        }
    }
    void close(std::string_view) override { }
    void text(std::string_view) override { }

    std::vector<std::string> ids;
};

// Text within paragraphs and headings, a form feed before each slide but the first.
struct OpenText : XmlListener
{
    void open(std::string_view name, const XmlAttributes &) override
    {
        if (name == "page" && ++slides > 1)
            found += u'\f';
        if (name == "notes")
            m_hasNotes = false;
        if (name == "p" || name == "h")
            ++m_paragraphs;
        else if (name == "s")
            found += u' ';
        else if (name == "tab")
            found += u'\t';
        else if (name == "line-break")
            found += u'\n';
    }
    void close(std::string_view name) override
    {
        if (name == "p" || name == "h") {
            --m_paragraphs;
            found += u'\n';
        }
        if (name == "notes" && m_hasNotes)
            ++notes;
    }
    void text(std::string_view run) override
    {
        if (m_paragraphs <= 0 || found.size() >= kMostText)
            return;
        found += QString::fromUtf8(run.data(), qsizetype(run.size()));
        m_hasNotes = true;
    }

    QString found;
    int slides = 0;
    int notes = 0;

private:
    int m_paragraphs = 0;
    bool m_hasNotes = false;
};

QString textOf(const ZipArchive &archive, std::string_view part, Fault *fault = nullptr)
{
    RunText reader;
    const Fault found = readPart(archive, part, reader);
    if (fault)
        *fault = found;
    return reader.found;
}

} // namespace

OfficeText textOfDocx(const ZipArchive &archive)
{
    OfficeText all;
    all.text = textOf(archive, "word/document.xml", &all.fault);
    for (const ZipArchive::Part &part : archive.parts()) {
        const std::string_view name = part.name;
        if (name.starts_with("word/header") || name.starts_with("word/footer")
            || name.starts_with("word/footnotes"))
            all.text += textOf(archive, name);
    }
    return all;
}

OfficeText textOfPptx(const ZipArchive &archive)
{
    const std::string main = "ppt/presentation.xml";
    OfficeText all;
    SlideIds slides;
    all.fault = readPart(archive, main, slides);
    const PartRelations relations = relationsOf(archive, main);
    for (const std::string &id : slides.ids) {
        const auto slide = relations.byId.find(id);
        if (slide == relations.byId.end())
            continue;
        Fault fault;
        if (all.slides++ > 0)
            all.text += u'\f';
        all.text += textOf(archive, slide->second, &fault);
        if (fault)
            all.fault = fault;
        const PartRelations own = relationsOf(archive, slide->second);
        const auto notes = own.byType.find("notesSlide");
        if (notes == own.byType.end())
            continue;
        const QString noted = textOf(archive, notes->second);
        all.notes += noted.trimmed().isEmpty() ? 0 : 1;
        all.text += noted;
    }
    return all;
}

OfficeText textOfXlsx(const ZipArchive &archive)
{
    OfficeText all;
    all.text = textOf(archive, "xl/sharedStrings.xml", &all.fault);
    return all;
}

OfficeText textOfOpenDocument(const ZipArchive &archive)
{
    OpenText reader;
    OfficeText all;
    all.fault = readPart(archive, "content.xml", reader);
    all.text = reader.found;
    all.slides = reader.slides;
    all.notes = reader.notes;
    return all;
}

} // namespace linxuan
