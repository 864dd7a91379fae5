// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/videoexamination.h"

#include "core/preview/videoprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Video)
};

constexpr qint64 kLongestMs = 10'000;
constexpr int kGlanceMs = 20; // between looks at `cancelled`
constexpr int kDigestBytes = 32;

// Beside the running program as in a build, where it was installed, or where a test says.
QString probeProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &candidate : {folder + u"/linxuan-video-probe"_s,
                                     folder + u"/" LINXUAN_PROBE_FOLDER "/linxuan-video-probe"_s,
                                     qEnvironmentVariable("LINXUAN_VIDEO_PROBE")}) {
        if (QFileInfo(candidate).isExecutable())
            return candidate;
    }
    return {};
}

struct ProbeEnd
{
    ProbeAnswer answer;
    bool isCancelled = false;
};

ProbeEnd runProbe(const QString &path, const std::atomic<bool> &cancelled)
{
    QProcess probe;
    probe.setProgram(probeProgram());
    if (probe.program().isEmpty())
        return {{std::nullopt, VideoFault::NoProbe, {}}, false};
    probe.setArguments({path});
    probe.setStandardInputFile(QProcess::nullDevice());
    probe.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    probe.start();
    while (!probe.waitForFinished(kGlanceMs)) {
        if (probe.error() == QProcess::FailedToStart)
            return {{std::nullopt, VideoFault::NoProbe, {}}, false};
        if (!cancelled && clock.elapsed() < kLongestMs)
            continue;
        probe.kill();
        probe.waitForFinished();
        return {{std::nullopt, VideoFault::TooSlow, {}}, cancelled};
    }
    if (probe.exitStatus() == QProcess::CrashExit)
        return {{std::nullopt, VideoFault::Damaged, u"crash"_s}, false};
    return {ProbeAnswer::fromJson(probe.readAllStandardOutput()), false};
}

// What cannot be kept is made again next time.
void remember(const ViewedFile &file, const VideoFacts &facts)
{
    const QString path = renditionPath(file, u"video"_s);
    if (path.isEmpty() || !QDir().mkpath(file.renditions))
        return;
    QSaveFile record(path);
    if (record.open(QIODevice::WriteOnly) && record.write(facts.toJson()) > 0)
        record.commit();
}

} // namespace

QString renditionPath(const ViewedFile &file, const QString &ending)
{
    if (file.sha256.size() != kDigestBytes || file.renditions.isEmpty())
        return {};
    return file.renditions + u'/' + QString::fromLatin1(file.sha256.toHex()) + u'.' + ending;
}

std::optional<VideoFacts> knownVideo(const ViewedFile &file)
{
    QFile record(renditionPath(file, u"video"_s));
    if (record.fileName().isEmpty() || !record.open(QIODevice::ReadOnly))
        return std::nullopt;
    return VideoFacts::fromJson(record.read(1'000'000));
}

Result<VideoFacts> examineVideo(const ViewedFile &file, const std::atomic<bool> &cancelled)
{
    const QString path = file.paths.value(0);
    if (!QFileInfo(path).isFile())
        return videoError(VideoFault::Missing, file.title);
    if (const auto known = knownVideo(file))
        return *known;
    const ProbeEnd end = runProbe(path, cancelled);
    if (end.isCancelled)
        return Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}};
    if (!end.answer.facts)
        return videoError(end.answer.fault, file.title, end.answer.detail);
    remember(file, *end.answer.facts);
    return *end.answer.facts;
}

} // namespace linxuan
