// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/paper.h"
#include "core/preview/filecheck.h"
#include "core/preview/pagecache.h"
#include "core/preview/textfile.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

struct Folder
{
    Folder() { qputenv("LINXUAN_PREFLIGHT", PREVIEW_PREFLIGHT); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QString pdf(int pages) const
    {
        const QString path = dir.filePath(u"a.pdf"_s);
        QPdfWriter writer(path);
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            painter.fillRect(100, 100, 500, 500, Qt::black);
            if (page + 1 < pages)
                writer.newPage();
        }
        return path;
    }

    ViewedFile viewed(const QString &path, const QString &format) const
    {
        return {MaterialId::create(),         u"教学设计"_s, format, {path}, QByteArray(32, 'a'),
                dir.filePath(u"renditions"_s)};
    }

    QTemporaryDir dir;
};

const auto kNoStep = [](OpeningStep) {};

} // namespace

TEST_CASE("a file from outside is opened by a child before anything else", "[preview]")
{
    const Folder folder;
    const FileCheck fine = checkFile(folder.pdf(3), {});
    CHECK(fine.state == FileState::Fine);
    CHECK(fine.kind == FileKind::Pdf);
    CHECK(fine.sizes.size() == 3);
    CHECK(checkFile(folder.write(u"e.pdf"_s, {}), {}).state == FileState::Empty);
    CHECK(checkFile(folder.write(u"t.pdf"_s, "some text"), {}).state == FileState::NotKnown);
    CHECK(checkFile(folder.write(u"c.pdf"_s, "%PDF-1.4\n1 0 obj\n<<"), {}).state
          == FileState::Broken);
    CHECK(checkFile(folder.dir.filePath(u"absent"_s), {}).state == FileState::Missing);
    CHECK(checkFile(folder.pdf(1), [] { return true; }).state == FileState::Stopped);
}

TEST_CASE("a check passes between processes whole, and rubbish is none", "[preview]")
{
    FileCheck check;
    check.state = FileState::Fine;
    check.kind = FileKind::Slides;
    check.sizes = {QSizeF(595, 842)};
    check.badPages = {3};
    check.mutePages = {1, 4};
    check.notes = {u"开场"_s, {}};
    CHECK(fileCheckFromJson(toJson(check)) == check);
    CHECK_FALSE(fileCheckFromJson("{\"state\":99}").has_value());
    CHECK_FALSE(fileCheckFromJson("[]").has_value());
}

TEST_CASE("no sentence about a broken file says its name", "[preview]")
{
    const Folder folder;
    const QString path = folder.write(u"王老师.pdf"_s, "%PDF-1.4");
    const auto paper = openPaper(folder.viewed(path, u"pdf"_s), {}, kNoStep);
    REQUIRE_FALSE(paper.has_value());
    CHECK_FALSE(paper.error().message.contains(u"王"_s));
    CHECK_FALSE(paper.error().message.isEmpty());
}

TEST_CASE("a known good file is not checked again until it is another", "[preview]")
{
    const Folder folder;
    const QString path = folder.pdf(2);
    const ViewedFile file = folder.viewed(path, u"pdf"_s);
    {
        const auto first = openPaper(file, {}, kNoStep);
        REQUIRE(first.has_value());
        REQUIRE(first->rest);
        first->rest->finish();
    }
    qputenv("LINXUAN_PREFLIGHT", "/nonexistent");
    const auto again = openPaper(file, {}, kNoStep);
    REQUIRE(again.has_value());
    CHECK(again->pages->count() == 2);
    CHECK_FALSE(again->rest);
}

TEST_CASE("a paper opens when its first page is checked, and each page in its turn", "[preview]")
{
    const Folder folder;
    const QString path = folder.pdf(300);
    BackgroundCheck check(path, {});
    const FileCheck first = check.first();
    CHECK(first.state == FileState::Fine);
    CHECK(first.sizes.size() == 300);
    CHECK(check.mayDraw(0));
    CHECK_FALSE(check.mayDraw(299)); // the child draws for a while at so many
    check.finish();
    CHECK(check.mayDraw(299));
    CHECK(check.mayRead(299));
    CHECK_FALSE(check.isBad(299));
}

TEST_CASE("a check that is no longer wanted ends at once", "[preview]")
{
    const Folder folder;
    const QString path = folder.pdf(2000);
    QElapsedTimer elapsed;
    elapsed.start();
    {
        const BackgroundCheck check(path, {});
    }
    CHECK(elapsed.elapsed() < 3'000);
    BackgroundCheck stopped(path, [] { return true; });
    CHECK(stopped.first().state == FileState::Stopped);
}

TEST_CASE("the pictures kept never take more than they may", "[preview]")
{
    PageCache cache(1'000'000);
    for (int page = 0; page < 20; ++page)
        cache.put(1, {page, {}}, QImage(250, 250, QImage::Format_RGB32));
    CHECK(cache.bytes() <= 1'000'000);
    CHECK(cache.contains(1, {19, {}}));
    CHECK_FALSE(cache.contains(1, {0, {}}));
    cache.put(1, {0, {}}, QImage(1000, 1000, QImage::Format_RGB32));
    CHECK(cache.contains(1, {19, {}}));
    cache.forget(1);
    CHECK(cache.bytes() == 0);
}

TEST_CASE("text is read in UTF-8 and in GB18030, and nothing else passes for it", "[preview]")
{
    const Folder folder;
    CHECK(readTextFile(folder.write(u"u.txt"_s, "你好"))->text == u"你好"_s);
    CHECK(readTextFile(folder.write(u"g.txt"_s, "\xc4\xe3\xba\xc3"))->text == u"你好"_s);
    CHECK_FALSE(readTextFile(folder.write(u"n.txt"_s, QByteArray(9, '\0'))).has_value());
    CHECK_FALSE(readTextFile(folder.write(u"e.txt"_s, {})).has_value());
    const auto long_ = readTextFile(folder.write(u"l.txt"_s, QByteArray(3'000'000, 'a')));
    REQUIRE(long_.has_value());
    CHECK(long_->isCut);
}
