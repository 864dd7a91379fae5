// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/storyboard.h"
#include "core/preview/videoexamination.h"
#include "core/preview/videofault.h"
#include "core/preview/videoframes.h"
#include "tests/core/preview/videosamples.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> kGoOn = false;

qint64 residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    REQUIRE(status.open(QIODevice::ReadOnly));
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

// As the window does: examined in a process of its own, then a few pictures, then the storyboard.
std::optional<Error> shown(const ViewedFile &file)
{
    const auto facts = examineVideo(file, kGoOn);
    if (!facts)
        return facts.error();
    auto frames = VideoFrames::open(file.paths.first(), file.title);
    if (!frames)
        return frames.error();
    frames->setBound(QSize(960, 540));
    for (const qint64 part : {0, 50, 99}) {
        if (const auto frame = frames->at(facts->lengthMs * part / 100); !frame)
            return frame.error();
    }
    (void)Storyboard::make(file, facts->lengthMs, kGoOn);
    return std::nullopt;
}

QString faultOf(const QString &name)
{
    const QTemporaryDir folder;
    const auto error = shown(corpusVideo(name, folder.path()));
    return error ? error->detail.section(u' ', 0, 0) : QString();
}

} // namespace

TEST_CASE("no file of the corpus crashes, hangs or fills the memory", "[video][corpus]")
{
    const QTemporaryDir folder;
    const QStringList names = QDir(QStringLiteral(VIDEO_CORPUS)).entryList(QDir::Files);
    REQUIRE(names.size() >= 50);
    const qint64 before = residentBytes();
    for (const QString &name : names) {
        INFO(name);
        QElapsedTimer clock;
        clock.start();
        const auto error = shown(corpusVideo(name, folder.path()));
        CHECK(clock.elapsed() < 10'000);
        if (!error)
            continue;
        CHECK(error->message.startsWith(u"微课视频: "));
        CHECK_FALSE(error->message.contains(name));
        CHECK(error->message.size() > 20);
    }
    CHECK(residentBytes() - before < 400'000'000);
}

TEST_CASE("what is wrong with a file is said", "[video][corpus]")
{
    const std::map<QString, VideoFault> expected{
        {u"zero.mp4"_s, VideoFault::Empty},
        {u"text.mp4"_s, VideoFault::NotVideo},
        {u"playlist.mp4"_s, VideoFault::NotVideo},
        {u"concat.mp4"_s, VideoFault::NotVideo},
        {u"cut-01.mp4"_s, VideoFault::NoIndex},
        {u"cut-99.mp4"_s, VideoFault::NoIndex},
        {u"sound-only.mp4"_s, VideoFault::NoPictures},
        {u"sound-renamed.mp4"_s, VideoFault::NoPictures},
        {u"encrypted.mp4"_s, VideoFault::Encrypted},
        {u"wide.mkv"_s, VideoFault::TooLarge},
        {u"absent.mp4"_s, VideoFault::Missing},
    };
    for (const auto &[name, fault] : expected) {
        INFO(name);
        CHECK(faultOf(name) == faultName(fault));
        CHECK(faultFromName(faultName(fault)) == fault);
    }
}

TEST_CASE("a file that ends early says so and shows what it has", "[video][corpus]")
{
    for (const QString &name : {u"front-cut-50.mp4"_s, u"cut-bframes.mkv"_s, u"cut-flv.flv"_s}) {
        INFO(name);
        const QTemporaryDir folder;
        const auto facts = examineVideo(corpusVideo(name, folder.path()), kGoOn);
        REQUIRE(facts.has_value());
        CHECK(facts->isCut);
        CHECK(facts->lengthMs > 3'000);
        CHECK(facts->lengthMs < 12'000);
    }
    const QTemporaryDir folder;
    CHECK_FALSE(examineVideo(corpusVideo(u"counted-late.mp4"_s, folder.path()), kGoOn)->isCut);
}
