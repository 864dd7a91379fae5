// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/measureprocess.h"
#include "core/checks/rules.h"
#include "core/model/profilereader.h"
#include "tests/core/checks/samples.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <atomic>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

struct Expected
{
    QString name;
    QStringList fails;
    QStringList unread;
};

std::vector<Expected> expectations()
{
    QFile table(QStringLiteral(LESSON_CORPUS "/expected.tsv"));
    REQUIRE(table.open(QIODevice::ReadOnly));
    std::vector<Expected> all;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n')) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() == 3)
            all.push_back({parts[0], parts[1].split(u' ', Qt::SkipEmptyParts),
                           parts[2].split(u' ', Qt::SkipEmptyParts)});
    }
    return all;
}

// The default thresholds, but for what would make the files large.
Profile smallLessons()
{
    Profile profile = shipped();
    setValue(profile, u"T02"_s, u"width"_s, u"320"_s);
    setValue(profile, u"T02"_s, u"height"_s, u"180"_s);
    setValue(profile, u"T04"_s, u"min_seconds.初中"_s, u"8"_s);
    setValue(profile, u"T04"_s, u"max_seconds.初中"_s, u"12"_s);
    setValue(profile, u"T05"_s, u"max_bytes"_s, u"1500000"_s);
    setValue(profile, u"T06"_s, u"min_kbps"_s, u"100"_s);
    return profile;
}

QStringList codesWith(const std::vector<Finding> &findings, Verdict verdict)
{
    QStringList codes;
    for (const Finding &finding : findings) {
        const bool isOfFile = finding.material.has_value() && finding.code != u"T14";
        if (isOfFile && finding.verdict == verdict && !codes.contains(finding.code))
            codes += finding.code;
    }
    return codes;
}

} // namespace

TEST_CASE("each rule fires on the video that breaks it and on no other", "[checks][corpus]")
{
    useMeasureProgram();
    const Profile profile = smallLessons();
    const auto all = expectations();
    REQUIRE(all.size() >= 40);
    for (const Expected &expected : all) {
        INFO(expected.name.toStdString());
        const QString path = QStringLiteral(LESSON_CORPUS "/") + expected.name;
        const MeasuringOutcome outcome = measureFile(path, {});
        REQUIRE(outcome.trouble == MeasuringTrouble::None);
        JudgedEntry judged = entryOf(u"初中"_s);
        judged.files.push_back(videoFile(expected.name, QFileInfo(path).size(), 1));
        judged.files.back().measurement = outcome.file.measurement;
        const auto findings = technicalFindings(profile, judged);
        CHECK(codesWith(findings, Verdict::Fail) == expected.fails);
        CHECK(codesWith(findings, Verdict::NotChecked) == expected.unread);
    }
}

TEST_CASE("a file that is not there, or work that is broken off, gives no measurement", "[checks]")
{
    useMeasureProgram();
    CHECK(measureFile(u"/nowhere/at/all.mp4"_s, {}).trouble == MeasuringTrouble::Missing);
    const auto stopped =
        measureFile(QStringLiteral(LESSON_CORPUS "/right.mp4"), [] { return true; });
    CHECK(stopped.trouble == MeasuringTrouble::Stopped);
}

TEST_CASE("a video larger than the memory that measuring may take is measured", "[checks][corpus]")
{
    useMeasureProgram();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"long.mp4"_s);
    REQUIRE(QFile::copy(QStringLiteral(LESSON_CORPUS "/right.mp4"), path));
    QFile video(path);
    REQUIRE(video.open(QIODevice::ReadWrite | QIODevice::Append));
    constexpr quint64 kPadding = 2'500'000'000; // a box of nothing, which takes no room on the disk
    const QByteArray head = QByteArray::fromHex("00000001") + "free"
        + QByteArray::fromHex(QByteArray::number(kPadding, 16).rightJustified(16, '0'));
    REQUIRE(video.write(head) == head.size());
    REQUIRE(video.resize(video.size() + qint64(kPadding) - head.size()));
    video.close();
    const auto outcome = measureFile(path, {});
    REQUIRE(outcome.file.measurement.condition == Condition::Fine);
    const auto small = measureFile(QStringLiteral(LESSON_CORPUS "/right.mp4"), {});
    REQUIRE(outcome.file.measurement.video);
    CHECK(outcome.file.measurement.video->durationMs == small.file.measurement.video->durationMs);
}

TEST_CASE("black and silent stretches are told with their place", "[checks][corpus]")
{
    useMeasureProgram();
    const auto outcome = measureFile(QStringLiteral(LESSON_CORPUS "/right-dark.mp4"), {});
    REQUIRE(outcome.file.measurement.video);
    const VideoMeasures &video = *outcome.file.measurement.video;
    REQUIRE(video.blacks.size() == 1);
    CHECK(video.blacks.front().length() >= 4'000);
    CHECK(video.blacks.front().length() <= 6'000);
    REQUIRE(video.silences.size() == 1);
    CHECK(video.silences.front().from >= 1'900);
    CHECK(video.silences.front().to <= 8'100);
    CHECK(video.silences.front().length() >= 5'800);
}

TEST_CASE("a line of text that stands over a moving picture is seen", "[checks][corpus]")
{
    useMeasureProgram();
    const auto plain = measureFile(QStringLiteral(LESSON_CORPUS "/right-moving.mp4"), {});
    REQUIRE(plain.file.measurement.video);
    CHECK(plain.file.measurement.video->marks.empty());
    const auto marked = measureFile(QStringLiteral(LESSON_CORPUS "/right-marked.mp4"), {});
    REQUIRE(marked.file.measurement.video);
    REQUIRE(marked.file.measurement.video->marks.size() == 1);
    const PictureArea area = marked.file.measurement.video->marks.front();
    CHECK(area.left > 500);
    CHECK(area.top + area.height < 300);
}

TEST_CASE("a QR code in a picture is read", "[checks]")
{
    useMeasureProgram();
    const QTemporaryDir folder;
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    const auto bits = ZXing::ToMatrix<uint8_t>(writer.encode(L"https://example.org/1", 300, 300));
    const QImage code(bits.data(), bits.width(), bits.height(), bits.width(),
                      QImage::Format_Grayscale8);
    REQUIRE(code.save(folder.filePath(u"code.png"_s)));
    const auto outcome = measureFile(folder.filePath(u"code.png"_s), {});
    CHECK(outcome.file.measurement.content == Content::Picture);
    REQUIRE(outcome.file.measurement.codes.size() == 1);
    CHECK(outcome.file.measurement.codes.front().text.startsWith(u"https://example.org/"));
}

TEST_CASE("a file that breaks the child is not checked, and says so", "[checks]")
{
    useMeasureProgram();
    std::atomic<bool> isOver = false;
    std::thread killer([&isOver] {
        while (!isOver) {
            QFile children(u"/proc/self/task/%1/children"_s.arg(getpid()));
            const QByteArray pids = children.open(QIODevice::ReadOnly) ? children.readAll() : "";
            for (const QByteArray &pid : pids.split(' ')) {
                if (pid.toInt() > 0)
                    ::kill(pid.toInt(), SIGSEGV);
            }
        }
    });
    const auto outcome = measureFile(QStringLiteral(LESSON_CORPUS "/large.mp4"), {});
    isOver = true;
    killer.join();
    REQUIRE(outcome.trouble == MeasuringTrouble::None);
    CHECK(outcome.file.measurement.condition == Condition::Breaking);
    JudgedEntry judged = entryOf(u"初中"_s);
    judged.files.push_back(videoFile(u"v.mp4"_s, 1000, 1));
    judged.files.back().measurement = outcome.file.measurement;
    for (const Finding &finding : technicalFindings(shipped(), judged)) {
        if (finding.material)
            CHECK(finding.verdict == Verdict::NotChecked);
    }
}
