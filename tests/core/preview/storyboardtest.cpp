// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/storyboard.h"
#include "core/preview/neutralcopy.h"
#include "core/preview/videoexamination.h"
#include "tests/core/preview/videosamples.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> kGoOn = false;

void checkPictures(const Storyboard &board)
{
    for (qint64 ms = 0; ms < 24'000; ms += 500) {
        const auto moment = board.moment(ms);
        REQUIRE(moment.has_value());
        CHECK(*moment <= ms);
        CHECK(ms - *moment < 4'100);
        CHECK(countedNumber(board.picture(ms)) == *moment / 40);
    }
}

} // namespace

TEST_CASE("the storyboard has a picture for every few seconds, each of its own moment", "[video]")
{
    const QTemporaryDir folder;
    const ViewedFile file = corpusVideo(u"counted-gop250.mp4"_s, folder.path());
    CHECK_FALSE(Storyboard::load(file).has_value());
    const auto made = Storyboard::make(file, 24'000, kGoOn);
    REQUIRE(made.has_value());
    checkPictures(*made);
    const auto kept = Storyboard::load(file);
    REQUIRE(kept.has_value());
    CHECK(kept->count() == made->count());
    checkPictures(*kept);
}

TEST_CASE("keyframes close to one another are enough for a storyboard", "[video]")
{
    const QTemporaryDir folder;
    const auto board =
        Storyboard::make(corpusVideo(u"counted-bframes.ts"_s, folder.path()), 12'000, kGoOn);
    REQUIRE(board.has_value());
    CHECK(board->count() >= 5);
    for (qint64 ms : {0, 3'000, 7'000, 11'000})
        CHECK(countedNumber(board->picture(ms)) == *board->moment(ms) / 40);
}

TEST_CASE("a storyboard that is cancelled or damaged is none", "[video]")
{
    const QTemporaryDir folder;
    const ViewedFile file = corpusVideo(u"counted-gop250.mp4"_s, folder.path());
    const std::atomic<bool> cancelled = true;
    CHECK_FALSE(Storyboard::make(file, 24'000, cancelled).has_value());
    CHECK_FALSE(Storyboard::load(file).has_value());
    REQUIRE(Storyboard::make(file, 24'000, kGoOn).has_value());
    QFile kept(renditionPath(file, u"storyboard"_s));
    REQUIRE(kept.resize(kept.size() / 2));
    CHECK_FALSE(Storyboard::load(file).has_value());
}

TEST_CASE("a file that passed is known by its digest, one that did not is examined anew", "[video]")
{
    const QTemporaryDir folder;
    const ViewedFile file = corpusVideo(u"chapters.mp4"_s, folder.path());
    CHECK_FALSE(knownVideo(file).has_value());
    const auto facts = examineVideo(file, kGoOn);
    REQUIRE(facts.has_value());
    CHECK(facts->chapters == std::vector<qint64>{0, 8'000, 16'000});
    CHECK(facts->audioCodec == u"aac");
    CHECK(knownVideo(file) == *facts);
    QFile record(renditionPath(file, u"video"_s));
    REQUIRE(record.open(QIODevice::ReadOnly));
    CHECK_FALSE(record.readAll().contains("第一中学"));
    const ViewedFile broken = corpusVideo(u"cut-40.mp4"_s, folder.path());
    CHECK_FALSE(examineVideo(broken, kGoOn).has_value());
    CHECK_FALSE(knownVideo(broken).has_value());
}

TEST_CASE("a file is opened elsewhere under a name that tells nothing", "[video]")
{
    const QTemporaryDir folder;
    const QString telling = folder.filePath(u"甲县第一中学-王某.mp4"_s);
    REQUIRE(QFile::copy(corpusVideo(u"tiny.mp4"_s).paths.first(), telling));
    ViewedFile file = corpusVideo(u"tiny.mp4"_s, folder.filePath(u"renditions"_s));
    file.paths = {telling};
    file.title = u"微课视频 第 2 课时/../x"_s;
    const auto copy = neutralCopy(file);
    REQUIRE(copy.has_value());
    CHECK(QFileInfo(*copy).fileName() == u"微课视频 第 2 课时____x.mp4");
    CHECK(copy->startsWith(file.renditions));
    CHECK(QFileInfo(*copy).size() == QFileInfo(telling).size());
    CHECK(neutralCopy(file).has_value());
}
