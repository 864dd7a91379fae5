// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/officepackage.h"

#include "core/outside/ziparchive.h"
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

// The directory of an OLE file names its streams in UTF-16.
bool hasStream(std::string_view bytes, std::string_view name)
{
    std::string wide;
    for (const char c : name)
        wide.append({c, '\0'});
    return bytes.find(wide) != std::string_view::npos;
}

FileCheck checkCompound(std::string_view bytes)
{
    if (hasStream(bytes, "EncryptedPackage") || hasStream(bytes, "EncryptedSummary"))
        return wrong({FaultKind::Encrypted, {}, {}});
    if (hasStream(bytes, "PowerPoint Document"))
        return found(FileKind::Slides, u"ppt"_s);
    if (hasStream(bytes, "WordDocument"))
        return found(FileKind::Papers, u"doc"_s);
    return notKnown();
}

Fault checkParts(const ZipArchive &archive, std::string_view main)
{
    std::string storage;
    std::string_view content;
    const auto *part = archive.find(main);
    return part ? archive.read(*part, storage, content) : damaged("no main part");
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
    if (const Fault fault = checkParts(archive, "content.xml"))
        return wrong(fault);
    FileCheck check =
        found(isSlides ? FileKind::Slides : FileKind::Papers, isSlides ? u"odp"_s : u"odt"_s);
    if (isSlides)
        check.notes = notesOfOdp(archive);
    return check;
}

FileCheck checkPackage(std::string_view bytes)
{
    ZipArchive archive;
    if (const Fault fault = archive.open(bytes))
        return wrong(fault);
    for (const MainPart &main : kMainParts) {
        if (!archive.find(main.name))
            continue;
        if (const Fault fault = checkParts(archive, main.name))
            return wrong(fault);
        FileCheck check = found(main.kind, QString::fromUtf16(main.ending));
        if (main.kind == FileKind::Slides)
            check.notes = notesOfPptx(archive);
        return check;
    }
    if (archive.find("content.xml"))
        return checkOpenDocument(archive);
    return notKnown();
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
    if (bytes.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return checkCompound(bytes);
    if (bytes.starts_with("PK"))
        return checkPackage(bytes);
    if (bytes.starts_with("{\\rtf"))
        return found(FileKind::Papers, u"rtf"_s);
    return notKnown();
}

} // namespace linxuan
