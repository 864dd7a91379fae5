// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tables/servetable.h"

#include "core/tables/csvreader.h"
#include "core/tables/odsreader.h"
#include "core/tables/textencoding.h"
#include "core/tables/xlsxreader.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace linxuan {

namespace {

constexpr rlim_t kMostMemory = 900'000'000;
constexpr rlim_t kMostSeconds = 25;
constexpr qint64 kMostBytes = 600'000'000;

struct Request
{
    std::optional<std::string> sheet;
    bool isNamedWorkbook = false;
};

void limit(int resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

// A file that breaks a parser shall find nothing to work with: little memory and time, no files.
void confine()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, kMostSeconds);
#if !defined(__SANITIZE_ADDRESS__) // which reserves terabytes of addresses
    limit(RLIMIT_AS, kMostMemory);
#endif
}

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

// The whole of standard input, mapped; never unmapped, as the process ends with it.
Fault mapInput(std::string_view &bytes)
{
    struct stat state = {};
    if (fstat(STDIN_FILENO, &state) != 0 || !S_ISREG(state.st_mode))
        return damaged("not a regular file");
    if (state.st_size == 0)
        return {FaultKind::Empty, {}, {}};
    if (state.st_size > kMostBytes)
        return {FaultKind::TooLarge, {}, "size of the file"};
    const auto size = static_cast<size_t>(state.st_size);
    void *memory = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, STDIN_FILENO, 0);
    if (memory == MAP_FAILED)
        return damaged("cannot be mapped");
    bytes = {static_cast<const char *>(memory), size};
    return {};
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
    if (Fault fault = mapInput(bytes))
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
    confine();
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
