// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/rules.h"
#include "tests/core/checks/samples.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

Measurement lesson(qint64 durationMs)
{
    Measurement measurement;
    measurement.condition = Condition::Fine;
    measurement.content = Content::Video;
    measurement.ending = u"mp4"_s;
    VideoMeasures video;
    video.container = u"mp4"_s;
    video.codec = u"h264"_s;
    video.codedWidth = video.width = 1920;
    video.codedHeight = video.height = 1080;
    video.frames = 25;
    video.perSeconds = 1;
    video.durationMs = durationMs;
    video.bitsPerSecond = 6'000'000;
    video.tracks = {{u"aac"_s, 2, 48000, 128'000}};
    video.isHeard = true;
    video.loudness = -20'000;
    measurement.video = video;
    return measurement;
}

Measurement paper(const QString &ending)
{
    Measurement measurement;
    measurement.condition = Condition::Fine;
    measurement.content = ending == u"pdf" ? Content::Pdf : Content::Papers;
    measurement.ending = ending;
    measurement.paper = PaperMeasures();
    measurement.paper->characters = 500;
    return measurement;
}

JudgedEntry complete()
{
    JudgedEntry judged = entryOf(u"初中"_s);
    for (const QString &kind : {u"design"_s, u"tasks"_s, u"exercises"_s}) {
        judged.files.push_back(fileOf(kind, kind + u".docx"_s));
        judged.files.back().measurement = paper(u"docx"_s);
    }
    judged.files.push_back(fileOf(u"slides"_s, u"课件.pdf"_s));
    judged.files.back().measurement = paper(u"pdf"_s);
    judged.files.push_back(videoFile(u"微课.mp4"_s, 700'000'000, 1));
    judged.files.back().measurement = lesson(1'000'000);
    return judged;
}

std::vector<Finding> of(const std::vector<Finding> &all, const QString &code)
{
    std::vector<Finding> found;
    for (const Finding &finding : all) {
        if (finding.code == code)
            found.push_back(finding);
    }
    return found;
}

Finding only(const Profile &profile, const JudgedEntry &judged, const QString &code)
{
    const auto found = of(technicalFindings(profile, judged), code);
    REQUIRE(found.size() == 1);
    return found.front();
}

} // namespace

TEST_CASE("a complete entry passes everything but what a person ticks", "[checks][rules]")
{
    for (const Finding &finding : technicalFindings(shipped(), complete())) {
        INFO(finding.code.toStdString() + " " + finding.message.toStdString());
        const bool byPerson = finding.code == u"T08" || finding.code == u"T13";
        CHECK(finding.verdict == (byPerson ? Verdict::NotChecked : Verdict::Pass));
    }
}

TEST_CASE("the verdict on length follows the profile, not the measurement", "[checks][rules]")
{
    Profile profile = shipped();
    JudgedEntry judged = complete();
    const auto verdictAt = [&](qint64 ms) {
        judged.files.back().measurement = lesson(ms);
        return only(profile, judged, u"T04"_s).verdict;
    };
    CHECK(verdictAt(869'999) == Verdict::Fail); // 14:29
    CHECK(verdictAt(870'000) == Verdict::Pass);
    CHECK(verdictAt(1'230'999) == Verdict::Pass); // shown as 20:30, which is allowed
    CHECK(verdictAt(1'231'000) == Verdict::Fail);
    CHECK(only(profile, judged, u"T04"_s).message.contains(u"20:31"));
    setValue(profile, u"T04"_s, u"max_seconds.初中"_s, u"1300"_s);
    CHECK(only(profile, judged, u"T04"_s).verdict == Verdict::Pass);
    judged.entry.category = Category::Experiment; // goes before the stage
    CHECK(only(profile, judged, u"T04"_s).verdict == Verdict::Fail);
}

TEST_CASE("frame rates are compared exactly", "[checks][rules]")
{
    const Profile profile = shipped();
    JudgedEntry judged = complete();
    const auto verdictOf = [&](qint64 frames, qint64 seconds) {
        judged.files.back().measurement->video->frames = frames;
        judged.files.back().measurement->video->perSeconds = seconds;
        return only(profile, judged, u"T03"_s).verdict;
    };
    CHECK(verdictOf(49, 2) == Verdict::Pass); // 24.5
    CHECK(verdictOf(48'999, 2'000) == Verdict::Fail);
    CHECK(verdictOf(30'000, 1'001) == Verdict::Pass);
    CHECK(verdictOf(30'001, 1'000) == Verdict::Fail);
    CHECK(verdictOf(0, 0) == Verdict::NotChecked);
}

TEST_CASE("what was not measured is neither passed nor failed", "[checks][rules]")
{
    JudgedEntry judged = complete();
    for (JudgedFile &file : judged.files)
        file.measurement.reset();
    for (const Finding &finding : technicalFindings(shipped(), judged)) {
        INFO(finding.code.toStdString());
        const bool needsNoFile = finding.code == u"T09" || finding.code == u"T10";
        CHECK(finding.verdict == (needsNoFile ? Verdict::Pass : Verdict::NotChecked));
    }
    judged.files.back().measurement = lesson(1'000'000);
    judged.files.back().measurement->condition = Condition::TooSlow;
    const auto whole = of(technicalFindings(shipped(), judged), u"T12"_s);
    CHECK(whole.back().verdict == Verdict::NotChecked);
}

TEST_CASE("lesson hours are numbered from one without a gap", "[checks][rules]")
{
    const auto verdictOf = [](std::initializer_list<int> hours) {
        JudgedEntry judged = entryOf(u"初中"_s);
        for (const int hour : hours)
            judged.files.push_back(videoFile(u"v%1.mp4"_s.arg(hour), 10, hour));
        return only(shipped(), judged, u"T09"_s).verdict;
    };
    CHECK(verdictOf({}) == Verdict::NotChecked);
    CHECK(verdictOf({1}) == Verdict::Pass);
    CHECK(verdictOf({3, 1, 2}) == Verdict::Pass);
    CHECK(verdictOf({2}) == Verdict::Fail);
    CHECK(verdictOf({1, 3}) == Verdict::Fail);
    CHECK(verdictOf({1, 1}) == Verdict::Fail);
    CHECK(verdictOf({1, 2, 3, 4}) == Verdict::Fail);
}

TEST_CASE("what is required depends on the category", "[checks][rules]")
{
    JudgedEntry judged = complete();
    std::erase_if(judged.files,
                  [](const auto &file) { return file.material.kind == u"exercises"; });
    const Finding missing = only(shipped(), judged, u"T10"_s);
    CHECK(missing.verdict == Verdict::Fail);
    CHECK(missing.message.contains(u"作业练习"));
    judged.entry.category = Category::Special;
    CHECK(only(shipped(), judged, u"T10"_s).verdict == Verdict::Pass);
    judged.entry.category = Category::Experiment;
    CHECK(only(shipped(), judged, u"T10"_s).message.contains(u"导学案"));
}

TEST_CASE("a format is right by name and by content", "[checks][rules]")
{
    const auto verdictOf = [](const QString &kind, const QString &name, const QString &content) {
        JudgedEntry judged = entryOf(u"初中"_s);
        judged.files.push_back(fileOf(kind, name));
        judged.files.back().measurement = paper(content);
        return only(shipped(), judged, u"T11"_s).verdict;
    };
    CHECK(verdictOf(u"design"_s, u"设计.DOCX"_s, u"docx"_s) == Verdict::Pass);
    CHECK(verdictOf(u"design"_s, u"设计.docx"_s, u"pdf"_s) == Verdict::Fail);
    CHECK(verdictOf(u"design"_s, u"设计.pptx"_s, u"pptx"_s) == Verdict::Fail);
    CHECK(verdictOf(u"slides"_s, u"课件.pptx"_s, u"pptx"_s) == Verdict::Pass);
    CHECK(verdictOf(u"slides"_s, u"课件"_s, u"pptx"_s) == Verdict::Fail);
}

TEST_CASE("a file that is used twice is named with where it is used", "[checks][rules]")
{
    JudgedEntry judged = complete();
    judged.files[0].twins = {u"A012 教学设计"_s};
    const auto whole = of(technicalFindings(shipped(), judged), u"T12"_s);
    CHECK(whole[0].verdict == Verdict::Fail);
    CHECK(whole[0].message.contains(u"A012"));
    CHECK(whole[1].verdict == Verdict::Pass);
}

TEST_CASE("a tick holds for the files it was given for", "[checks][rules]")
{
    const Profile profile = shipped();
    JudgedEntry judged = complete();
    std::vector<Material> files;
    for (const JudgedFile &file : judged.files)
        files.push_back(file.material);
    CheckTick tick{judged.entry.id, u"T08"_s, true, u"李老师"_s, {}, {}, {}};
    tick.files = *tickedFiles(profile, u"T08"_s, files);
    judged.ticks = {tick};
    CHECK(only(profile, judged, u"T08"_s).verdict == Verdict::Pass);
    CHECK(only(profile, judged, u"T13"_s).verdict == Verdict::NotChecked);
    judged.files[0].material.sha256 = QByteArray(32, 'z'); // the design: T08 looks at videos
    CHECK(only(profile, judged, u"T08"_s).verdict == Verdict::Pass);
    judged.files.back().material.sha256 = QByteArray(32, 'z');
    CHECK(only(profile, judged, u"T08"_s).verdict == Verdict::NotChecked);
    judged.ticks[0].isPassed = false;
    judged.ticks[0].files = *tickedFiles(profile, u"T08"_s, {judged.files.back().material});
    CHECK(only(profile, judged, u"T08"_s).verdict == Verdict::Fail);
    CHECK_FALSE(tickedFiles(profile, u"T04"_s, files));
}

TEST_CASE("a code that a camera reads is a hint and no verdict", "[checks][rules]")
{
    JudgedEntry judged = complete();
    judged.files.back().measurement->codes = {{u"https://example.org"_s, 190'000, std::nullopt}};
    const Finding finding = only(shipped(), judged, u"T13"_s);
    CHECK(finding.verdict == Verdict::NotChecked);
    CHECK(finding.message.contains(u"3:10"));
}

TEST_CASE("what stands still in a video is a hint with its place", "[checks][rules]")
{
    JudgedEntry judged = complete();
    judged.files.back().measurement->video->marks = {{820, 20, 160, 90}};
    const Finding finding = only(shipped(), judged, u"T13"_s);
    CHECK(finding.verdict == Verdict::NotChecked);
    CHECK(finding.message.contains(u"top right"));
}

TEST_CASE("a name that a blind review would show is told with its place", "[checks][rules]")
{
    JudgedEntry judged = complete();
    judged.mentions = {{judged.files[0].material.id, u"metadata"_s, u"卫演示"_s, u"author"_s}};
    const Finding finding = only(shipped(), judged, u"T14"_s);
    CHECK(finding.verdict == Verdict::Fail);
    CHECK(finding.advice);
    CHECK(finding.message.contains(u"卫演示"));
    judged.mentions.clear();
    judged.files[0].measurement->paper->characters = 0; // a scan
    CHECK(only(shipped(), judged, u"T14"_s).verdict == Verdict::NotChecked);
}
