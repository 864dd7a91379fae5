// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/videoframes.h"
#include "tests/core/preview/videosamples.h"
#include "tests/support/catch.h"

#include <QTransform>

#include <functional>
#include <random>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPicture = 40; // ms

using Begin = std::function<qint64(int)>; // of a picture, in ms

qint64 evenly(int number)
{
    return number * kPicture;
}

VideoFrames opened(const QString &name)
{
    auto frames = VideoFrames::open(corpusVideo(name).paths.first(), u"微课视频"_s);
    REQUIRE(frames.has_value());
    return std::move(*frames);
}

VideoFrame pictureAt(VideoFrames &frames, qint64 ms)
{
    auto frame = frames.at(ms);
    REQUIRE(frame.has_value());
    return *frame;
}

// Asks for moments here and there, in the middle of pictures and on their first millisecond.
void checkExactly(const QString &name, int count, const Begin &begin, int jumps = 40)
{
    INFO(name);
    VideoFrames frames = opened(name);
    // Where the sound begins before the pictures, moments count from the sound.
    const qint64 late = pictureAt(frames, 0).ms;
    CHECK(late < 150);
    std::mt19937 random(7);
    for (int i = 0; i < jumps; ++i) {
        const int number = static_cast<int>(random() % static_cast<unsigned>(count));
        const qint64 inside = number + 1 < count ? begin(number + 1) - begin(number) - 3 : 10;
        const qint64 within = i % 3 == 0 ? 1 : 1 + static_cast<qint64>(random()) % inside;
        const qint64 ms = late + begin(number) + within;
        INFO("moment " << ms);
        const VideoFrame frame = pictureAt(frames, ms);
        CHECK(countedNumber(frame.image) == number);
        CHECK(std::abs(frame.ms - late - begin(number)) <= 1);
        CHECK(countedNumber(pictureAt(frames, frame.ms).image) == number);
    }
}

// Steps from one picture to the next all along a stretch, and back again.
void checkSteps(const QString &name, int from, int to, const Begin &begin)
{
    INFO(name);
    VideoFrames frames = opened(name);
    VideoFrame frame = pictureAt(frames, begin(from));
    for (int number = from + 1; number <= to; ++number) {
        auto next = frames.after(frame.ms);
        REQUIRE(next.has_value());
        frame = *next;
        CHECK(countedNumber(frame.image) == number);
    }
    for (int number = to - 1; number >= from; --number) {
        auto former = frames.before(frame.ms);
        REQUIRE(former.has_value());
        frame = *former;
        CHECK(countedNumber(frame.image) == number);
    }
}

} // namespace

TEST_CASE("every moment gives the picture that is on the screen then", "[video]")
{
    checkExactly(u"counted-gop250.mp4"_s, 600, evenly);
    checkExactly(u"counted-bframes.mp4"_s, 300, evenly);
    checkExactly(u"counted-bframes.mkv"_s, 300, evenly);
    checkExactly(u"counted-bframes.ts"_s, 300, evenly);
    // The writer of AVI lets the first picture stand twice as long.
    checkExactly(u"counted-mpeg4.avi"_s, 200,
                 [](int number) { return number == 0 ? 0 : (number + 1) * kPicture; });
    checkExactly(u"counted-flv.flv"_s, 200, evenly);
    checkExactly(u"counted-mov.mov"_s, 200, evenly);
}

TEST_CASE("newer codecs are shown exactly, too", "[video]")
{
    checkExactly(u"counted-vp9.webm"_s, 100, evenly);
    checkExactly(u"counted-hevc.mp4"_s, 100, evenly);
    checkExactly(u"counted-av1.mkv"_s, 50, evenly);
    checkExactly(u"counted-wmv.wmv"_s, 200, evenly);
}

TEST_CASE("pictures of uneven length are shown from their begin to the next one's", "[video]")
{
    checkExactly(u"counted-vfr.mp4"_s, 300,
                 [](int number) { return (number + number / 3) * kPicture; });
    checkExactly(u"counted-slides.mp4"_s, 40, [](int number) { return number * 3000LL; });
}

TEST_CASE("moments count from the first picture, wherever the file's clock begins", "[video]")
{
    checkExactly(u"counted-late.mp4"_s, 200, evenly);
    checkExactly(u"counted-clock.ts"_s, 300, evenly);
}

TEST_CASE("steps go picture by picture to either side", "[video]")
{
    checkSteps(u"counted-gop250.mp4"_s, 180, 260, evenly);
    checkSteps(u"counted-bframes.mp4"_s, 0, 60, evenly);
    checkSteps(u"counted-bframes.ts"_s, 30, 70, evenly);
    checkSteps(u"counted-slides.mp4"_s, 3, 30, [](int number) { return number * 3000LL; });
    checkSteps(u"counted-vp9.webm"_s, 20, 60, evenly);
}

TEST_CASE("before the first picture and after the last one there is that one", "[video]")
{
    VideoFrames frames = opened(u"counted-bframes.mp4"_s);
    CHECK(countedNumber(pictureAt(frames, 0).image) == 0);
    CHECK(countedNumber(frames.before(0)->image) == 0);
    CHECK(countedNumber(pictureAt(frames, 11'960).image) == 299);
    CHECK(countedNumber(pictureAt(frames, 3'600'000).image) == 299);
    CHECK(countedNumber(frames.after(11'960)->image) == 299);
    CHECK(countedNumber(pictureAt(frames, 40).image) == 1);
}

TEST_CASE("a turned video stands upright and fits what it is shown in", "[video]")
{
    VideoFrames frames = opened(u"counted-rotated.mp4"_s);
    CHECK(frames.facts().size == QSize(108, 192));
    const QImage upright = pictureAt(frames, 4000).image;
    CHECK(upright.size() == QSize(108, 192));
    CHECK((countedNumber(upright.transformed(QTransform().rotate(90))) == 100
           || countedNumber(upright.transformed(QTransform().rotate(-90))) == 100));
    frames.setBound(QSize(54, 500));
    CHECK(pictureAt(frames, 4000).image.size() == QSize(54, 96));
}

TEST_CASE("pictures are made to fit, in their own shape, never enlarged", "[video]")
{
    VideoFrames wide = opened(u"anamorphic.mp4"_s);
    CHECK(wide.facts().size == QSize(512, 288));
    CHECK(pictureAt(wide, 0).image.size() == QSize(512, 288));
    VideoFrames odd = opened(u"odd.webm"_s);
    CHECK(pictureAt(odd, 500).image.size() == QSize(321, 241));
    odd.setBound(QSize(4000, 4000));
    CHECK(pictureAt(odd, 500).image.size() == QSize(321, 241));
    VideoFrames large = opened(u"uhd.mp4"_s);
    large.setBound(QSize(960, 960));
    CHECK(pictureAt(large, 500).image.size() == QSize(960, 540));
}

TEST_CASE("what was broken off by a newer wish does not spoil the next picture", "[video]")
{
    VideoFrames frames = opened(u"counted-gop250.mp4"_s);
    std::atomic<bool> cancelled = true;
    frames.setCancelled(&cancelled);
    for (int number : {500, 20, 230}) {
        cancelled = true;
        CHECK(frames.at(number * kPicture).error().code == ErrorCode::Cancelled);
        cancelled = false;
        CHECK(countedNumber(pictureAt(frames, number * kPicture).image) == number);
    }
}

TEST_CASE("a file cut short shows what it has", "[video]")
{
    VideoFrames frames = opened(u"front-cut-50.mp4"_s);
    CHECK(countedNumber(pictureAt(frames, 2000).image) == 50);
    const auto last = frames.at(20'000);
    REQUIRE(last.has_value());
    CHECK(last->ms < 12'000);
}
