// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archivejson.h"
#include "core/exchange/archiveparts.h"
#include "core/model/rubricjson.h"

#include <cstdlib>

using namespace linxuan;

namespace {

// What the body is read into: rubrics and a score file that stay.
const ResultArchive &shell()
{
    static const ResultArchive archive = [] {
        ResultArchive made;
        for (const Category category : {Category::Subject, Category::Special}) {
            Rubric rubric;
            rubric.code = QStringLiteral("A");
            rubric.name = QStringLiteral("A");
            rubric.sections = {
                {QStringLiteral("S"),
                 {{QStringLiteral("C1"), QStringLiteral("C1"), {}, Points::whole(40)},
                  {QStringLiteral("C2"), QStringLiteral("C2"), {}, Points::whole(60)}}}};
            rubric.id = rubricId(rubric);
            made.rubrics[category] = rubric;
        }
        made.scoreFiles = {"one", "two"};
        return made;
    }();
    return archive;
}

// Whatever is read has to come back the same from what it is written as.
void readBody(const QByteArray &json)
{
    const auto archive = readArchiveJson(json, shell());
    if (!archive)
        return;
    const auto again = readArchiveJson(archiveJson(*archive), shell());
    if (!again || *again != *archive)
        std::abort();
}

} // namespace

// The parts are read behind a signature that nobody can guess, so they are signed here as well.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size)
{
    static const SigningKey key = SigningKey::create();
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    if (const auto file = readResultArchive(input); !file && file.error().message.isEmpty())
        std::abort();
    readBody(input);
    const std::vector<ArchivePart> parts{{QStringLiteral("profile.json"), "{}"},
                                         {QStringLiteral("scores/0.lxscores"), input},
                                         {QStringLiteral("result.json"), input}};
    const auto unpacked = unpackParts(packParts(parts, key));
    if (!unpacked || unpacked->parts != parts)
        std::abort();
    return 0;
}
