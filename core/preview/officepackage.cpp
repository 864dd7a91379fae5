// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/officepackage.h"

#include "core/outside/compoundfile.h"
#include "core/outside/ziparchive.h"
#include "core/preview/markupdepth.h"
#include "core/preview/pptnotes.h"
#include "core/preview/speakernotes.h"

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct MainPart
{
    const char *name;
    const char16_t *ending;
    FileKind kind;
};

constexpr MainPart kMainParts[] = {
    {"ppt/presentation.xml", u"pptx", FileKind::Slides},
    {"word/document.xml", u"docx", FileKind::Papers},
};

FileCheck found(FileKind kind, const QString &ending)
{
    FileCheck check;
    check.state = FileState::Fine;
    check.kind = kind;
    check.ending = ending;
    return check;
}

FileCheck wrong(const Fault &fault)
{
    FileCheck check;
    check.state = stateOf(fault);
    check.detail = QString::fromStdString(fault.detail);
    return check;
}

FileCheck notKnown()
{
    FileCheck check;
    check.state = FileState::NotKnown;
    return check;
}

constexpr int kDeepestGroup = 5'000;

FileCheck checkCompound(std::string_view bytes)
{
    CompoundFile file;
    if (const Fault fault = file.open(bytes))
        return wrong(fault);
    if (file.holdsEncryptedOffice())
        return wrong({FaultKind::Encrypted, {}, {}});
    const bool isSlides = file.has("PowerPoint Document");
    const char *main = isSlides ? "PowerPoint Document" : "WordDocument";
    if (!file.has(main))
        return notKnown();
    if (!file.isWhole(main))
        return wrong(damaged("compound file: stream cut short"));
    if (!isSlides)
        return found(FileKind::Papers, u"doc"_s);
    FileCheck check = found(FileKind::Slides, u"ppt"_s);
    check.notes = notesOfPpt(file.content(main));
    return check;
}

// LibreOffice is more forgiving than our parser, so only what it would never finish is kept from
// it.
Fault checkPart(const ZipArchive &archive, std::string_view main)
{
    std::string storage;
    std::string_view content;
    const auto *part = archive.find(main);
    if (!part)
        return damaged("no main part");
    if (Fault fault = archive.read(*part, storage, content))
        return fault;
    MarkupDepth depth;
    const Fault fault = parseXml(content, depth);
    return fault.kind == FaultKind::TooLarge ? fault : Fault{};
}

FileCheck checkSlides(const QString &ending, const SpeakerNotes &notes)
{
    if (notes.fault)
        return wrong(notes.fault);
    FileCheck check = found(FileKind::Slides, ending);
    check.notes = notes.notes;
    return check;
}

FileCheck checkOpenDocument(const ZipArchive &archive)
{
    std::string storage;
    std::string_view content;
    if (const auto *manifest = archive.find("META-INF/manifest.xml")) {
        if (const Fault fault = archive.read(*manifest, storage, content))
            return wrong(fault);
        if (content.find("encryption-data") != std::string_view::npos)
            return wrong({FaultKind::Encrypted, {}, {}});
    }
    const auto *type = archive.find("mimetype");
    if (!type)
        return notKnown();
    if (const Fault fault = archive.read(*type, storage, content))
        return wrong(fault);
    const bool isSlides = content.find("presentation") != std::string_view::npos;
    if (!isSlides && content.find("opendocument.text") == std::string_view::npos)
        return notKnown();
    if (const Fault fault = checkPart(archive, "content.xml"))
        return wrong(fault);
    return isSlides ? checkSlides(u"odp"_s, notesOfOdp(archive))
                    : found(FileKind::Papers, u"odt"_s);
}

FileCheck checkPackage(std::string_view bytes)
{
    ZipArchive archive;
    if (const Fault fault = archive.open(bytes))
        return wrong(fault);
    for (const MainPart &main : kMainParts) {
        if (!archive.find(main.name))
            continue;
        if (const Fault fault = checkPart(archive, main.name))
            return wrong(fault);
        const QString ending = QString::fromUtf16(main.ending);
        return main.kind == FileKind::Slides ? checkSlides(ending, notesOfPptx(archive))
                                             : found(main.kind, ending);
    }
    if (archive.find("content.xml"))
        return checkOpenDocument(archive);
    return notKnown();
}

// The groups of a paper lie within each other a few dozen deep; those that lie a hundred thousand
// deep keep LibreOffice busy for minutes.
FileCheck checkRichText(std::string_view bytes)
{
    int depth = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\\')
            ++i; // the next stands for itself
        else if (bytes[i] == '{' && ++depth > kDeepestGroup)
            return wrong({FaultKind::TooLarge, {}, "rtf: groups nested too deep"});
        else if (bytes[i] == '}')
            --depth;
    }
    return found(FileKind::Papers, u"rtf"_s);
}

} // namespace

FileState stateOf(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::None:
        return FileState::Fine;
    case FaultKind::Empty:
        return FileState::Empty;
    case FaultKind::Encrypted:
        return FileState::Encrypted;
    case FaultKind::TooLarge:
        return FileState::TooLarge;
    case FaultKind::TooSlow:
        return FileState::TooSlow;
    default:
        return FileState::Broken;
    }
}

FileCheck checkOffice(std::string_view bytes)
{
    if (CompoundFile::isOne(bytes))
        return checkCompound(bytes);
    if (bytes.starts_with("PK"))
        return checkPackage(bytes);
    if (bytes.starts_with("{\\rtf"))
        return checkRichText(bytes);
    return notKnown();
}

} // namespace linxuan
