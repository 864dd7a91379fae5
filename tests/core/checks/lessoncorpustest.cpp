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
