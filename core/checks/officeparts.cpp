// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/officeparts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr qsizetype kMostOfProperty = 500;
constexpr int kDeepest = 256; // of elements within each other

// "ppt/slides/" and "../notesSlides/a.xml" make "ppt/notesSlides/a.xml".
std::string resolved(std::string folder, std::string_view target)
{
    if (target.starts_with('/'))
        return std::string(target.substr(1));
    while (target.starts_with("../") && !folder.empty()) {
        target.remove_prefix(3);
        const size_t slash =
            folder.size() < 2 ? std::string::npos : folder.rfind('/', folder.size() - 2);
        folder.erase(slash == std::string::npos ? 0 : slash + 1);
    }
    return folder.append(target);
}

struct RelationsReader : XmlListener
{
    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship")
            return;
        const std::string_view type = xmlValue(attributes, "Type");
        const std::string_view target = xmlValue(attributes, "Target");
        const std::string kind(type.substr(type.rfind('/') + 1));
        if (xmlValue(attributes, "TargetMode") == "External") {
            if (kind != "hyperlink")
                relations.outside += QString::fromUtf8(target.data(), qsizetype(target.size()));
            return;
        }
        const std::string part = resolved(folder, target);
        relations.byId.emplace(xmlValue(attributes, "Id"), part);
        relations.byType[kind] = part;
    }
    void close(std::string_view) override { }
    void text(std::string_view) override { }

    std::string folder;
    PartRelations relations;
};

struct Property
{
    const char *element;
    const char16_t *name;
};

constexpr std::array kProperties{
    Property{"creator", u"author"},
    Property{"initial-creator", u"author"},
    Property{"lastModifiedBy", u"last_author"},
    Property{"title", u"title"},
    Property{"subject", u"subject"},
    Property{"keywords", u"keywords"},
    Property{"keyword", u"keywords"},
    Property{"description", u"description"},
    Property{"category", u"category"},
    Property{"Company", u"company"},
    Property{"Manager", u"manager"},
};

// The elements of docProps/core.xml, docProps/app.xml and meta.xml.
struct PropertyReader : XmlListener
{
    explicit PropertyReader(PaperMeasures &measures)
        : paper(measures)
    { }

    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        value.clear();
        if (name != "document-statistic")
            return;
        const std::string_view pages = xmlValue(attributes, "page-count");
        takePages(QString::fromUtf8(pages.data(), qsizetype(pages.size())));
    }
    void close(std::string_view name) override
    {
        const QString found = value.trimmed();
        value.clear();
        if (found.isEmpty())
            return;
        if (name == "Pages" || name == "Slides")
            takePages(found);
        for (const Property &property : kProperties) {
            if (name == property.element)
                paper.properties.insert(QString::fromUtf16(property.name), found);
        }
    }
    void text(std::string_view text) override
    {
        if (value.size() < kMostOfProperty)
            value += QString::fromUtf8(text.data(), qsizetype(text.size())).left(kMostOfProperty);
    }

    PaperMeasures &paper;
    QString value;

private:
    void takePages(const QString &number)
    {
        bool isNumber = false;
        const int pages = number.toInt(&isNumber);
        if (isNumber && pages > 0)
            paper.pages = pages;
    }
};

// Passes on what is not nested deeper than any program writes it.
struct DepthGuard : XmlListener
{
    explicit DepthGuard(XmlListener &listener)
        : inner(listener)
    { }
    void open(std::string_view name, const XmlAttributes &attributes) override
    {
        if (++depth > kDeepest)
            fault = {FaultKind::TooLarge, {}, "xml: elements nested too deep"};
        else
            inner.open(name, attributes);
    }
    void close(std::string_view name) override
    {
        --depth;
        inner.close(name);
    }
    void text(std::string_view text) override { inner.text(text); }

    XmlListener &inner;
    int depth = 0;
};

} // namespace

Fault readPart(const ZipArchive &archive, std::string_view name, XmlListener &listener)
{
    const auto *part = archive.find(name);
    if (!part)
        return {};
    std::string storage;
    std::string_view content;
    if (Fault fault = archive.read(*part, storage, content))
        return fault;
    DepthGuard guard(listener);
    return parseXml(content, guard);
}

PartRelations relationsOf(const ZipArchive &archive, std::string_view part)
{
    const size_t slash = part.rfind('/') + 1; // npos + 1 is 0
    RelationsReader reader;
    reader.folder = part.substr(0, slash);
    static_cast<void>(readPart(
        archive, reader.folder + "_rels/" + std::string(part.substr(slash)) + ".rels", reader));
    return reader.relations;
}

void readProperties(const ZipArchive &archive, PaperMeasures &paper)
{
    PropertyReader reader(paper);
    for (const char *part : {"meta.xml", "docProps/app.xml", "docProps/core.xml"})
        static_cast<void>(readPart(archive, part, reader));
}

} // namespace linxuan
