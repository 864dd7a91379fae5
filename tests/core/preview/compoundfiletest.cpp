// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/compoundfile.h"
#include "tests/core/preview/papersamples.h"
#include "tests/support/catch.h"

#include <QFile>

#include <random>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

std::string bytesOf(const QString &name)
{
    QFile file(corpusPaper(name).paths.first());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

// Reads all there is to read; what it says of broken bytes does not matter.
void readAll(const std::string &bytes)
{
    CompoundFile file;
    if (file.open(bytes))
        return;
    for (const char *name : {"WordDocument", "PowerPoint Document", "Current User", "1Table"}) {
        CHECK(file.beginning(name).size() <= 64);
        if (file.isWhole(name))
            CHECK(file.has(name));
    }
}

} // namespace

TEST_CASE("the streams of papers and slides are found where they begin", "[outside]")
{
    const std::string paper = bytesOf(u"design.doc"_s);
    CompoundFile file;
    REQUIRE_FALSE(file.open(paper));
    CHECK(file.isWhole("WordDocument"));
    CHECK(file.beginning("WordDocument").substr(0, 2) == "\xec\xa5");
    CHECK_FALSE(file.has("PowerPoint Document"));
    CHECK_FALSE(file.has("Root Entry"));
    CHECK(file.beginning("absent").empty());
    const std::string slides = bytesOf(u"lesson.ppt"_s);
    REQUIRE_FALSE(file.open(slides));
    CHECK(file.isWhole("PowerPoint Document"));
    CHECK(file.beginning("Current User").size() >= 16); // a stream too small for sectors of its own
    const std::string locked = bytesOf(u"locked.docx"_s);
    REQUIRE_FALSE(file.open(locked));
    CHECK(file.has("EncryptedPackage"));
}

TEST_CASE("a text that names another kind of stream does not pass for it", "[outside]")
{
    std::string paper = bytesOf(u"design.doc"_s);
    const char16_t name[] = u"EncryptedPackage";
    paper.append(reinterpret_cast<const char *>(name), sizeof name).append(2000, '\0');
    CompoundFile file;
    REQUIRE_FALSE(file.open(paper));
    CHECK_FALSE(file.has("EncryptedPackage"));
    CHECK(file.has("WordDocument"));
}

TEST_CASE("compound files cut short, in circles or of noise are read without harm", "[outside]")
{
    for (const QString &name : {u"design.doc"_s, u"locked.pptx"_s}) {
        const std::string whole = bytesOf(name);
        for (size_t size = 0; size < whole.size(); size += 61)
            readAll(whole.substr(0, size));
        std::mt19937 chance(7);
        for (int turn = 0; turn < 3'000; ++turn) {
            std::string changed = whole;
            for (int i = 0; i < 6; ++i) // mostly in the header and the table
                changed[chance() % (turn % 2 ? 1024 : whole.size())] = static_cast<char>(chance());
            readAll(changed);
        }
        std::string circles = whole;
        for (size_t at = 512; at + 4 <= circles.size(); at += 4)
            circles.replace(at, 4, std::string(4, '\0'));
        readAll(circles);
    }
}
