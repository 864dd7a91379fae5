// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/measurement.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

Measurement video()
{
    Measurement measurement;
    measurement.condition = Condition::Fine;
    measurement.content = Content::Video;
    measurement.ending = u"mp4"_s;
    VideoMeasures v;
    v.container = u"mp4"_s;
    v.brand = u"isom"_s;
    v.codec = u"h264"_s;
    v.codedWidth = 1440;
    v.codedHeight = 1080;
    v.width = 1920;
    v.height = 1080;
    v.frames = 30000;
    v.perSeconds = 1001;
    v.isVariable = true;
    v.durationMs = 1'300'000;
    v.bitsPerSecond = 8'000'000;
    v.tracks = {{u"aac"_s, 2, 48000, 128'000}, {u"mp3"_s, 1, 44100, 64'000}};
    v.isHeard = true;
    v.loudness = -23'456;
    v.silences = {{1000, 9000}};
    v.blacks = {{0, 2500}, {9000, 12'000}};
    v.lookedEveryMs = 4000;
    v.decodeErrors = 3;
    v.isCut = true;
    measurement.video = v;
    measurement.codes = {{u"https://example.org"_s, 12'000, std::nullopt}};
    return measurement;
}

} // namespace

TEST_CASE("a measurement reads back as it was written", "[checks]")
{
    CHECK(measurementFromJson(toJson(video())) == video());
    Measurement paper;
    paper.condition = Condition::Encrypted;
    paper.content = Content::Slides;
    paper.detail = u"密码"_s;
    paper.paper = PaperMeasures{12,
                                3400,
                                true,
                                4,
                                true,
                                {u"SimSun"_s},
                                {u"http://example.org/a.png"_s},
                                {{u"author"_s, u"卫演示"_s}},
                                {{QByteArray(32, 'x'), 5000, QByteArray(32, 'y')}}};
    paper.codes = {{u"a"_s, std::nullopt, 3}};
    CHECK(measurementFromJson(toJson(paper)) == paper);
    Measurement silent = video();
    silent.video->loudness.reset();
    CHECK(measurementFromJson(toJson(silent)) == silent);
}

TEST_CASE("a measurement of another version or form is not read", "[checks]")
{
    QByteArray json = toJson(video());
    const QByteArray version = "\"version\":" + QByteArray::number(kMeasuringVersion);
    REQUIRE(json.contains(version));
    CHECK_FALSE(measurementFromJson(QByteArray(json).replace(version, "\"version\":0")));
    CHECK_FALSE(measurementFromJson(QByteArray(json).replace("\"fine\"", "\"splendid\"")));
    CHECK_FALSE(measurementFromJson("{}"));
    CHECK_FALSE(measurementFromJson("not json"));
}
