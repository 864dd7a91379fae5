// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/byterequests.h"
#include "core/preview/storyboard.h"
#include "core/preview/videoexamination.h"
#include "core/preview/videoframes.h"
#include "tests/core/exchange/must.h"
#include "tests/core/exchange/packedcopies.h"
#include "tests/core/preview/videosamples.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <unistd.h>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> kGoOn = false;

// A video in a package, with a folder of renditions that must stay empty.
struct Package
{
    ViewedFile pack(const QString &name, Packing packing)
    {
        ViewedFile file = packed(corpusVideo(name), folder.path(), packing);
        file.renditions = renditions.path();
        return file;
    }
    bool isKeptClean() const { return QDir(renditions.path()).isEmpty(); }

    QTemporaryDir folder;
    QTemporaryDir renditions;
};

// One whose facts no test has asked for yet.
ViewedFile unknown(ViewedFile file)
{
    file.sha256 = randomBytes(32);
    return file;
}

const Packing kPackings[] = {Packing::Sealed, Packing::Verified};

// A request as a child writes it; what the service answered.
struct Asking
{
    explicit Asking(const QByteArray &bytes)
        : service([&] {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(bytes);
            buffer->open(QIODevice::ReadOnly);
            return buffer;
        }())
    { }
    void ask(qint64 offset, qint64 count) const
    {
        const qint64 request[2] = {offset, count};
        REQUIRE(send(service.childEnd(), request, sizeof request, 0) == sizeof request);
    }
    QByteArray answer() const
    {
        qint64 count = 0;
        REQUIRE(recv(service.childEnd(), &count, sizeof count, MSG_DONTWAIT) == sizeof count);
        QByteArray bytes(std::max<qint64>(0, count), '\0');
        REQUIRE(recv(service.childEnd(), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT)
                == bytes.size());
        return bytes;
    }

    ByteService service;
};

} // namespace

TEST_CASE("a probe that asks for its bytes finds what one with the file finds", "[video]")
{
    for (const QString &name :
         {u"counted-gop250.mp4"_s, u"chapters.mp4"_s, u"counted-bframes.ts"_s, u"tiny.mp4"_s}) {
        const QTemporaryDir kept;
        const auto plain = must(examineVideo(corpusVideo(name, kept.path()), kGoOn));
        for (const Packing packing : kPackings) {
            INFO(name.toStdString());
            Package package;
            const ViewedFile file = unknown(package.pack(name, packing));
            CHECK_FALSE(knownVideo(file).has_value());
            CHECK(must(examineVideo(file, kGoOn)) == plain);
            CHECK(knownVideo(file) == plain); // in memory
            CHECK(package.isKeptClean());
        }
    }
}

TEST_CASE("a broken video from a source says what is wrong with it as any other", "[video]")
{
    for (const QString &name : {u"cut-40.mp4"_s, u"sound-only.mp4"_s, u"zero.mp4"_s}) {
        INFO(name.toStdString());
        Package package;
        const auto sourced = examineVideo(unknown(package.pack(name, Packing::Sealed)), kGoOn);
        const auto plain = examineVideo(corpusVideo(name), kGoOn);
        REQUIRE_FALSE(sourced.has_value());
        REQUIRE_FALSE(plain.has_value());
        CHECK(sourced.error() == plain.error());
    }
}

TEST_CASE("every picture of a video from a source is exactly the plain one", "[video]")
{
    for (const Packing packing : kPackings) {
        Package package;
        const ViewedFile file = package.pack(u"counted-gop250.mp4"_s, packing);
        VideoFrames frames = must(VideoFrames::open(file));
        for (const qint64 ms : {0, 23'960, 12'345, 40, 9'999, 20'000, 1'000})
            CHECK(countedNumber(must(frames.at(ms)).image) == ms / 40);
        CHECK(countedNumber(must(frames.after(1'000)).image) == 26);
        CHECK(countedNumber(must(frames.before(1'000)).image) == 24);
        CHECK_FALSE(file.sources.front()->trouble());
    }
}

TEST_CASE("a storyboard of a video from a source is made and kept nowhere", "[video]")
{
    Package package;
    const ViewedFile file = package.pack(u"counted-gop250.mp4"_s, Packing::Sealed);
    const auto board = Storyboard::make(file, 24'000, kGoOn);
    REQUIRE(board.has_value());
    for (qint64 ms = 0; ms < 24'000; ms += 1'500)
        CHECK(countedNumber(board->picture(ms)) == *board->moment(ms) / 40);
    CHECK_FALSE(Storyboard::load(file).has_value());
    CHECK(package.isKeptClean());
    CHECK(renditionPath(file, u"storyboard"_s).isEmpty());
}

TEST_CASE("a video altered at its head is not shown", "[video]")
{
    for (const Packing packing : kPackings) {
        Package package;
        const ViewedFile file = unknown(package.pack(u"counted-gop250.mp4"_s, packing));
        alterFile(packedPath(package.folder.path()), 1);
        const auto facts = examineVideo(file, kGoOn);
        REQUIRE(codeOf(facts) == ErrorCode::Corrupt);
        CHECK(
            facts.error().message.contains(u"The file was altered or damaged; it is not shown."_s));
        CHECK_FALSE(knownVideo(file).has_value());
        CHECK(codeOf(VideoFrames::open(file)) == ErrorCode::Corrupt);
        CHECK_FALSE(Storyboard::make(file, 24'000, kGoOn).has_value());
    }
}

TEST_CASE("a video altered in its midst gives no picture once that is found", "[video]")
{
    for (const Packing packing : kPackings) {
        Package package;
        const ViewedFile file = package.pack(u"counted-long.mp4"_s, packing);
        VideoFrames frames = must(VideoFrames::open(file));
        const qint64 length = frames.facts().lengthMs;
        REQUIRE(frames.at(0).has_value());
        alterFile(packedPath(package.folder.path()), 500);
        CHECK(countedNumber(must(frames.at(48'000)).image) == 0);
        CHECK(countedNumber(must(frames.at(length * 3 / 4)).image) == length * 3 / 4 / 40 % 600);
        bool isFound = false;
        for (qint64 ms = length / 2; ms < length * 54 / 100 && !isFound; ms += 2'000) {
            const auto frame = frames.at(ms);
            isFound = !frame && frame.error().code == ErrorCode::Corrupt;
            if (frame)
                REQUIRE(countedNumber(frame->image) == frame->ms / 40 % 600);
        }
        CHECK(isFound);
        CHECK(codeOf(frames.at(0)) == ErrorCode::Corrupt); // nor what was seen before
    }
}

TEST_CASE("a disk that is gone is said, and the video goes on when it is back", "[video]")
{
    Package package;
    const ViewedFile file = unknown(package.pack(u"tiny.mp4"_s, Packing::Sealed));
    const QString path = packedPath(package.folder.path());
    REQUIRE(QFile::rename(path, path + u".away"_s));
    const auto facts = examineVideo(file, kGoOn);
    CHECK(codeOf(facts) == ErrorCode::Unreadable);
    CHECK(facts.error().message.contains(u"See that the disk is connected"_s));
    REQUIRE(QFile::rename(path + u".away"_s, path));
    CHECK(examineVideo(file, kGoOn).has_value());
    CHECK(must(VideoFrames::open(file)).at(0).has_value());
}

TEST_CASE("an examination of a source's file that is cancelled ends at once", "[video]")
{
    Package package;
    const std::atomic<bool> cancelled = true;
    CHECK(codeOf(examineVideo(unknown(package.pack(u"hd.mp4"_s, Packing::Sealed)), cancelled))
          == ErrorCode::Cancelled);
}

TEST_CASE("bytes are given on request, and nothing to one who asks for nonsense", "[video]")
{
    const QByteArray bytes = Dice(23).bytes(100'000);
    Asking asking(bytes);
    asking.ask(70'000, 5'000);
    REQUIRE(asking.service.serve(0));
    CHECK(asking.answer() == bytes.mid(70'000, 5'000));
    asking.ask(99'999, 1'000);
    REQUIRE(asking.service.serve(0));
    CHECK(asking.answer() == bytes.right(1));
    CHECK(asking.service.serve(0)); // nothing asked
    CHECK_FALSE(asking.service.hasFailed());
    for (const auto &[offset, count] : std::vector<std::pair<qint64, qint64>>{
             {-1, 10}, {0, 0}, {0, -5}, {0, qint64(1) << 40}, {100'001, 1}}) {
        Asking wrong(bytes);
        wrong.ask(offset, count);
        CHECK_FALSE(wrong.service.serve(0));
    }
    Asking left(bytes);
    left.service.closeChildEnd();
    CHECK_FALSE(left.service.serve(0));
}
