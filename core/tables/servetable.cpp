// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/servetable.h"

#include "core/outside/confinement.h"
#include "core/outside/textencoding.h"
#include "core/tables/csvreader.h"
#include "core/tables/odsreader.h"
#include "core/tables/xlsxreader.h"

#include <cstdlib>
#include <cstring>
#include <new>
#include <unistd.h>

namespace linxuan {

namespace {

constexpr quint64 kMostBytes = 600'000'000;

struct Request
{
    std::optional<std::string> sheet;
    bool isNamedWorkbook = false;
};

Request requestFrom(int argc, char *argv[])
{
    Request request;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--workbook") == 0)
            request.isNamedWorkbook = true;
        else if (std::strcmp(argv[i], "--sheet") == 0 && i + 1 < argc)
            request.sheet = argv[++i];
    }
    return request;
}

// The directory of an OLE file names its streams in UTF-16.
Fault readCompound(std::string_view bytes)
{
    std::string name;
    for (const char c : std::string_view("EncryptedPackage"))
        name.append({c, '\0'});
    const bool isEncrypted = bytes.find(name) != std::string_view::npos;
    return {isEncrypted ? FaultKind::Encrypted : FaultKind::OldWorkbook, {}, {}};
}

Fault readArchive(std::string_view bytes, const Request &request, RowWriter &writer)
{
    ZipArchive archive;
    if (Fault fault = archive.open(bytes))
        return fault;
    if (archive.find("[Content_Types].xml") || archive.find("_rels/.rels"))
        return readXlsx(archive, request.sheet, writer);
    if (!archive.find("content.xml"))
        return {FaultKind::OtherArchive, {}, {}};
    return readOds(archive, request.sheet, writer);
}

bool isMarkup(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text[begin] != '<' || begin + 1 == text.size())
        return false;
    const char next = text[begin + 1];
    return next == '!' || next == '?' || (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z');
}

Fault readText(std::string_view bytes, const Request &request, RowWriter &writer)
{
    std::string storage;
    std::string_view text;
    const Fault notText = decodeText(bytes, storage, text);
    if (!notText && isMarkup(text))
        return {FaultKind::Markup, {}, {}};
    if (request.isNamedWorkbook)
        return {FaultKind::NotWorkbook, {}, notText.detail};
    if (notText)
        return notText;
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return {FaultKind::Empty, {}, {}};
    if (request.sheet)
        return {FaultKind::NoSheet, "–", {}};
    return readCsv(text, writer);
}

Fault readInput(const Request &request, RowWriter &writer)
{
    std::string_view bytes;
    if (Fault fault = mapInput(kMostBytes, bytes))
        return fault;
    if (bytes.starts_with("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return readCompound(bytes);
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return readArchive(bytes, request, writer);
    return readText(bytes, request, writer);
}

} // namespace

int serveTable(int argc, char *argv[])
{
    confine({});
    RowWriter writer(STDOUT_FILENO);
    Fault fault;
    try {
        fault = readInput(requestFrom(argc, argv), writer);
    } catch (const std::bad_alloc &) {
        fault = {FaultKind::TooLarge, {}, "out of memory"};
    } catch (const std::exception &error) {
        fault = damaged(error.what());
    }
    if (fault)
        writer.fault(fault);
    else
        writer.done();
    return EXIT_SUCCESS;
}

} // namespace linxuan
