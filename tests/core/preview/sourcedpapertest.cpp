// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/neutralcopy.h"
#include "core/preview/paper.h"
#include "core/preview/renditions.h"
#include "core/preview/textfile.h"
#include "tests/core/exchange/must.h"
#include "tests/core/exchange/packedcopies.h"
#include "tests/core/preview/papersamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const auto kNoStep = [](OpeningStep) {};

// A corpus file in a package, with a folder of renditions that must stay empty.
struct Package
{
    Package() { qputenv("LINXUAN_PREFLIGHT", PREVIEW_PREFLIGHT); }

    ViewedFile pack(const ViewedFile &plain, Packing packing) const
    {
        ViewedFile file = packed(plain, folder.path(), packing);
        file.renditions = renditions.path();
        return file;
    }
    ViewedFile pack(const QString &name, Packing packing) const
    {
        return pack(corpusPaper(name), packing);
    }
    bool isKeptClean() const { return QDir(renditions.path()).isEmpty(); }

    QTemporaryDir folder;
    QTemporaryDir renditions;
};

ViewedFile pictures(const QStringList &names)
{
    ViewedFile file = corpusPaper(names.first());
    file.format = u"pictures"_s;
    file.paths.clear();
    for (const QString &name : names)
        file.paths += corpusPaper(name).paths;
    return file;
}

const Packing kPackings[] = {Packing::Sealed, Packing::Verified};

} // namespace

TEST_CASE("papers from a source have the pages of the plain file and leave nothing", "[preview]")
{
    const QTemporaryDir kept;
    for (const QString &name : {u"design.pdf"_s, u"photo.jpg"_s, u"pages-2000.pdf"_s}) {
        const auto plain = must(openPaper(corpusPaper(name, kept.path()), {}, kNoStep));
        for (const Packing packing : kPackings) {
            INFO(name.toStdString() << ' ' << int(packing));
            const Package package;
            const ViewedFile file = package.pack(name, packing);
            const auto paper = must(openPaper(file, {}, kNoStep));
            CHECK(paper.check.sizes == plain.check.sizes);
            REQUIRE(paper.pages->count() == plain.pages->count());
            const int last = paper.pages->count() - 1;
            CHECK(must(paper.pages->draw(last, {})) == must(plain.pages->draw(last, {})));
            CHECK(paper.pages->text(0).text == plain.pages->text(0).text);
            CHECK(package.isKeptClean());
            CHECK(Renditions(file).folder().isEmpty());
            CHECK(Renditions(file).pagesFile().isEmpty());
        }
    }
}

TEST_CASE("a paper's copy in memory goes with its pages", "[preview]")
{
    const auto copies = [] {
        int count = 0;
        for (const QFileInfo &link :
             QDir(u"/proc/self/fd"_s).entryInfoList(QDir::System | QDir::Files))
            count += link.symLinkTarget().contains(u"memfd:linxuan"_s) ? 1 : 0;
        return count;
    };
    const Package package;
    const ViewedFile file = package.pack(u"design.pdf"_s, Packing::Sealed);
    {
        const auto paper = must(openPaper(file, {}, kNoStep));
        CHECK(copies() > 0);
    }
    CHECK(copies() == 0);
    const ViewedFile many =
        package.pack(pictures({u"photo.jpg"_s, u"board.png"_s}), Packing::Sealed);
    const auto shown = must(openPaper(many, {}, kNoStep));
    CHECK(copies() == 0); // each is taken anew for its drawing
    CHECK(shown.pages->draw(1, {}).has_value());
    CHECK(copies() == 0);
}

TEST_CASE("an altered paper is not shown, wherever it was altered", "[preview]")
{
    for (const Packing packing : kPackings) {
        for (const int perMille : {0, 30, 500, 999}) {
            INFO(perMille << ' ' << int(packing));
            const Package package;
            const ViewedFile file = package.pack(u"design.pdf"_s, packing);
            alterFile(packedPath(package.folder.path()), perMille);
            const auto paper = openPaper(file, {}, kNoStep);
            REQUIRE(codeOf(paper) == ErrorCode::Corrupt);
            CHECK(paper.error().message == u"The file was altered or damaged; it is not shown."_s);
            CHECK(package.isKeptClean());
        }
    }
}

TEST_CASE("of several pictures the altered one is left out, and a single one is said", "[preview]")
{
    for (const Packing packing : kPackings) {
        const Package package;
        const ViewedFile file =
            package.pack(pictures({u"photo.jpg"_s, u"board.png"_s, u"upright.jpg"_s}), packing);
        alterFile(packedPath(package.folder.path(), 1), 500);
        const auto paper = must(openPaper(file, {}, kNoStep));
        CHECK(paper.check.badPages == std::vector<int>{1});
        CHECK(paper.pages->draw(0, {}).has_value());
        CHECK_FALSE(paper.pages->draw(1, {}).has_value());
        CHECK(paper.pages->draw(2, {}).has_value());
        CHECK(package.isKeptClean());
        const Package other;
        const ViewedFile one = other.pack(u"photo.jpg"_s, packing);
        alterFile(packedPath(other.folder.path()), 500);
        CHECK(codeOf(openPaper(one, {}, kNoStep)) == ErrorCode::Corrupt);
    }
}

TEST_CASE("a picture altered after it was opened is not drawn any more", "[preview]")
{
    const Package package;
    const auto paper = must(openPaper(package.pack(u"photo.jpg"_s, Packing::Sealed), {}, kNoStep));
    REQUIRE(paper.pages->draw(0, {}).has_value());
    alterFile(packedPath(package.folder.path()), 700);
    CHECK(codeOf(paper.pages->draw(0, {})) == ErrorCode::Corrupt);
}

TEST_CASE("a broken file from a source says what is wrong with it as any other", "[preview]")
{
    const Package package;
    for (const QString &name :
         {u"cut-60.pdf"_s, u"user-password.pdf"_s, u"zero.pdf"_s, u"text.pdf"_s}) {
        INFO(name.toStdString());
        const ViewedFile file = package.pack(name, Packing::Sealed);
        const auto paper = openPaper(file, {}, kNoStep);
        const auto plain = openPaper(corpusPaper(name), {}, kNoStep);
        CHECK(codeOf(paper) == ErrorCode::Unreadable);
        CHECK(paper.error().message == plain.error().message);
    }
}

TEST_CASE("no program that would copy a file from a source to the disk gets it", "[preview]")
{
    const Package package;
    const ViewedFile office = package.pack(u"design.docx"_s, Packing::Sealed);
    const auto paper = openPaper(office, {}, kNoStep);
    CHECK(codeOf(paper) == ErrorCode::Refused);
    CHECK(paper.error().message.contains(u"LibreOffice"_s));
    CHECK(codeOf(neutralCopy(office)) == ErrorCode::Refused);
    for (const auto &result : preparePapers({office}, {}))
        CHECK(result.has_value());
    CHECK(package.isKeptClean());
}

TEST_CASE("text from a source is read as far as it is verified", "[preview]")
{
    for (const Packing packing : kPackings) {
        const Package package;
        ViewedFile plain;
        plain.format = u"txt"_s;
        plain.paths = {package.renditions.filePath(u"plain.txt"_s)};
        QFile text(plain.paths.first());
        REQUIRE(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("教学反思\n").repeated(60'000));
        text.close();
        const ViewedFile file = package.pack(plain, packing);
        const auto read = must(readTextFile(file));
        CHECK(read.text == must(readTextFile(plain)).text);
        CHECK_FALSE(read.isCut);
        alterFile(packedPath(package.folder.path()), 600);
        CHECK(codeOf(readTextFile(file)) == ErrorCode::Corrupt);
        QFile::remove(packedPath(package.folder.path()));
        const ViewedFile again = package.pack(plain, packing);
        QFile::remove(packedPath(package.folder.path()));
        CHECK(codeOf(readTextFile(again)) == ErrorCode::Unreadable);
    }
}
