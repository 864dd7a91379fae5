// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/checks/measuring.h"
#include "core/checks/officeparts.h"
#include "core/checks/pictures.h"
#include "core/outside/compoundfile.h"
#include "core/outside/pptrecords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr size_t kMostReadPictures = 100; // in which codes are looked for

Condition conditionOf(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::None:
        return Condition::Fine;
    case FaultKind::Empty:
        return Condition::Empty;
    case FaultKind::Encrypted:
        return Condition::Encrypted;
    case FaultKind::TooLarge:
        return Condition::TooLarge;
    case FaultKind::TooSlow:
        return Condition::TooSlow;
    default:
        return Condition::Broken;
    }
}

MeasuredFile without(Condition condition, const std::string &detail = {})
{
    MeasuredFile file;
    file.measurement.condition = condition;
    file.measurement.detail = QString::fromStdString(detail);
    return file;
}

MeasuredFile wrong(const Fault &fault)
{
    return without(conditionOf(fault), fault.detail);
}

struct Kind
{
    const char *part; // that only such a file has
    const char16_t *ending;
    Content content;
    OfficeText (*read)(const ZipArchive &archive);
};

constexpr Kind kKinds[] = {
    {"word/document.xml", u"docx", Content::Papers, textOfDocx},
    {"ppt/presentation.xml", u"pptx", Content::Slides, textOfPptx},
    {"xl/workbook.xml", u"xlsx", Content::Sheets, textOfXlsx},
};

bool leadsOutside(std::string_view name)
{
    return name.starts_with('/') || name.starts_with("../") || name.starts_with("..\\")
        || name.find("/../") != std::string_view::npos
        || name.find("\\..\\") != std::string_view::npos || (name.size() > 1 && name[1] == ':');
}

bool isPicture(std::string_view name)
{
    return name.find("media/") != std::string_view::npos || name.starts_with("Pictures/");
}

// The pictures, macros and links of all parts.
class Inventory
{
public:
    Inventory(const ZipArchive &archive, Measurement &measurement, PaperMeasures &paper)
        : m_archive(archive)
        , m_measurement(measurement)
        , m_paper(paper)
    { }

    Fault run(const Pulse &pulse)
    {
        for (const ZipArchive::Part &part : m_archive.parts()) {
            if (leadsOutside(part.name))
                return damaged("zip: a part outside the file");
            if (part.name.ends_with("vbaProject.bin")
                || (part.name.starts_with("Basic/") && part.name.ends_with("script-lb.xml")))
                m_paper.hasMacros = true;
            if (part.name.ends_with(".rels"))
                takeLinks(part.name);
            if (isPicture(part.name) && part.unpacked >= quint64(kSmallestPicture))
                takePicture(part);
            pulse();
        }
        return {};
    }

private:
    // "ppt/slides/_rels/slide1.xml.rels" belongs to "ppt/slides/slide1.xml".
    void takeLinks(std::string_view name)
    {
        std::string part(name.substr(0, name.size() - 5));
        if (const size_t at = part.find("_rels/"); at != std::string::npos)
            part.erase(at, 6);
        m_paper.links += relationsOf(m_archive, part).outside;
    }

    void takePicture(const ZipArchive::Part &part)
    {
        std::string storage;
        std::string_view content;
        if (m_paper.pictures.size() >= kMostPictures || m_archive.read(part, storage, content))
            return;
        const QByteArrayView bytes(content.data(), qsizetype(content.size()));
        const QImage image = decodedPicture(content);
        m_paper.pictures.push_back({sha256(bytes), qint64(content.size()), lookOf(image)});
        if (image.isNull() || m_paper.pictures.size() > kMostReadPictures)
            return;
        for (const QString &text : codesIn(image))
            m_measurement.codes.push_back({text, std::nullopt, std::nullopt});
    }

    const ZipArchive &m_archive;
    Measurement &m_measurement;
    PaperMeasures &m_paper;
};

MeasuredFile measureParts(const ZipArchive &archive, Content content, const QString &ending,
                          const OfficeText &text, const Pulse &pulse)
{
    MeasuredFile file = without(Condition::Fine);
    file.measurement.content = content;
    file.measurement.ending = ending;
    PaperMeasures paper;
    const Fault fault = Inventory(archive, file.measurement, paper).run(pulse);
    if (fault || text.fault) {
        file.measurement.condition = conditionOf(fault ? fault : text.fault);
        file.measurement.detail = QString::fromStdString((fault ? fault : text.fault).detail);
        return file;
    }
    readProperties(archive, paper);
    if (text.slides > 0)
        paper.pages = text.slides;
    paper.notes = text.notes;
    paper.characters =
        std::count_if(text.text.begin(), text.text.end(), [](QChar c) { return !c.isSpace(); });
    file.text = text.text;
    file.measurement.paper = std::move(paper);
    return file;
}

MeasuredFile measureOpenDocument(const ZipArchive &archive, const Pulse &pulse)
{
    std::string storage;
    std::string_view content;
    const auto *manifest = archive.find("META-INF/manifest.xml");
    if (manifest && !archive.read(*manifest, storage, content)
        && content.find("encryption-data") != std::string_view::npos)
        return without(Condition::Encrypted);
    const auto *type = archive.find("mimetype");
    if (!type || archive.read(*type, storage, content))
        return without(Condition::NotKnown);
    const auto is = [type = std::string(content)](const char *word) {
        return type.find(word) != std::string::npos;
    };
    const OfficeText text = textOfOpenDocument(archive);
    if (is("presentation"))
        return measureParts(archive, Content::Slides, u"odp"_s, text, pulse);
    if (is("spreadsheet"))
        return measureParts(archive, Content::Sheets, u"ods"_s, text, pulse);
    return measureParts(archive, Content::Papers, u"odt"_s, text, pulse);
}

MeasuredFile measurePackage(std::string_view bytes, const Pulse &pulse)
{
    ZipArchive archive;
    if (const Fault fault = archive.open(bytes))
        return wrong(fault);
    for (const Kind &kind : kKinds) {
        if (archive.find(kind.part))
            return measureParts(archive, kind.content, QString::fromUtf16(kind.ending),
                                kind.read(archive), pulse);
    }
    if (archive.find("content.xml"))
        return measureOpenDocument(archive, pulse);
    MeasuredFile file = without(Condition::NotKnown);
    file.measurement.ending = u"zip"_s;
    return file;
}

bool holdsMacros(const CompoundFile &compound)
{
    return compound.has("Macros") || compound.has("_VBA_PROJECT_CUR")
        || holdsPptMacros(compound.content("PowerPoint Document"));
}

// Their text comes from the pages that LibreOffice makes of them.
MeasuredFile measureCompound(std::string_view bytes)
{
    CompoundFile compound;
    if (const Fault fault = compound.open(bytes))
        return wrong(fault);
    struct Old
    {
        const char *stream;
        const char16_t *ending;
        Content content;
    };
    if (compound.holdsEncryptedOffice())
        return without(Condition::Encrypted);
    for (const Old &old :
         {Old{"PowerPoint Document", u"ppt", Content::Slides},
          Old{"WordDocument", u"doc", Content::Papers}, Old{"Workbook", u"xls", Content::Sheets}}) {
        if (!compound.has(old.stream))
            continue;
        MeasuredFile file =
            without(compound.isWhole(old.stream) ? Condition::Fine : Condition::Broken);
        file.measurement.content = old.content;
        file.measurement.ending = QString::fromUtf16(old.ending);
        file.measurement.paper = PaperMeasures();
        file.measurement.paper->hasMacros = holdsMacros(compound);
        return file;
    }
    return without(Condition::NotKnown);
}

} // namespace

MeasuredFile measureOffice(std::string_view bytes, const Pulse &pulse)
{
    return CompoundFile::isOne(bytes) ? measureCompound(bytes) : measurePackage(bytes, pulse);
}

} // namespace linxuan
