// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/videoexamination.h"

#include "core/outside/byterequests.h"
#include "core/outside/childprocess.h"
#include "core/preview/videoprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSaveFile>

#include <map>
#include <mutex>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Video)
};

constexpr qint64 kLongestMs = 10'000;
constexpr int kGlanceMs = 20; // between looks at `cancelled`
constexpr qsizetype kMostSaid = 1'000'000;
constexpr int kDigestBytes = 32;

struct ProbeEnd
{
    ProbeAnswer answer;
    bool isCancelled = false;
};

ProbeEnd faulty(VideoFault fault, const QString &detail = {})
{
    return {{std::nullopt, fault, detail}, false};
}

// The probe of one file while it works. It opens a file at a path itself; of a source it gets
// neither the file nor the key, but bytes one after another.
class ProbeRun
{
public:
    ProbeRun(const ViewedFile &file, const std::atomic<bool> &cancelled)
        : m_input(inputOf(file))
        , m_cancelled(cancelled)
    { }

    ProbeEnd run()
    {
        const QString program = ownProgram(u"linxuan-video-probe"_s, u"" LINXUAN_PROBE_FOLDER ""_s,
                                           "LINXUAN_VIDEO_PROBE");
        if (program.isEmpty())
            return faulty(VideoFault::NoProbe);
        m_clock.start();
        const VideoFault fault = start(program);
        if (fault != VideoFault::None)
            return faulty(fault);
        if (!serve() || !listen())
            return {{std::nullopt, VideoFault::TooSlow, {}}, m_cancelled};
        if (m_bytes && (m_bytes->hasFailed() || m_input.source->isAltered()))
            return faulty(sourceFault());
        const auto status = m_child.finish();
        return !status || WIFSIGNALED(*status) ? faulty(VideoFault::Damaged, u"crash"_s)
                                               : ProbeEnd{ProbeAnswer::fromJson(m_said), false};
    }

private:
    VideoFault start(const QString &program)
    {
        QStringList arguments{m_input.path};
        if (m_input.source) {
            auto device = m_input.source->open();
            if (!device)
                return sourceFault();
            if (device->size() == 0)
                return VideoFault::Empty;
            arguments = {u"--bytes"_s, QString::number(device->size())};
            m_bytes.emplace(std::move(device));
        }
        const int input = m_bytes ? m_bytes->childEnd() : -1;
        if ((m_bytes && input < 0) || m_child.start(program, arguments, input))
            return VideoFault::NoProbe;
        if (m_bytes)
            m_bytes->closeChildEnd();
        return VideoFault::None;
    }
    bool isInTime() const { return !m_cancelled && m_clock.elapsed() < kLongestMs; }
    VideoFault sourceFault() const
    {
        return m_input.source->isAltered() ? VideoFault::Altered : VideoFault::NotRead;
    }

    // Gives bytes until the probe asks for no more. What it says meanwhile waits in its pipe.
    bool serve()
    {
        while (m_bytes && m_bytes->serve(kGlanceMs)) {
            if (!isInTime())
                return false;
        }
        return true;
    }
    bool listen()
    {
        for (;;) {
            char block[4096];
            size_t size = 0;
            const auto arrival = m_child.receive(block, sizeof block, kGlanceMs, size);
            if (arrival == ChildProcess::Arrival::Ended)
                return true;
            m_said += QByteArray(block, qsizetype(size));
            if (!isInTime() || m_said.size() > kMostSaid)
                return false;
        }
    }

    const VideoInput m_input;
    const std::atomic<bool> &m_cancelled;
    QElapsedTimer m_clock;
    std::optional<ByteService> m_bytes;
    ChildProcess m_child;
    QByteArray m_said;
};

// Of sources, whose records lie on no disk: known while the program runs.
class PassingRecords
{
public:
    static PassingRecords &common()
    {
        static PassingRecords records;
        return records;
    }
    std::optional<VideoFacts> find(const QByteArray &sha256) const
    {
        const std::lock_guard guard(m_mutex);
        const auto found = m_records.find(sha256);
        return found == m_records.end() ? std::nullopt : std::optional(found->second);
    }
    void keep(const QByteArray &sha256, const VideoFacts &facts)
    {
        const std::lock_guard guard(m_mutex);
        if (sha256.size() == kDigestBytes)
            m_records[sha256] = facts;
    }

private:
    mutable std::mutex m_mutex;
    std::map<QByteArray, VideoFacts> m_records;
};

// What cannot be kept is made again next time.
void remember(const ViewedFile &file, const VideoFacts &facts)
{
    if (file.isSourced())
        return PassingRecords::common().keep(file.sha256, facts);
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
    if (file.sha256.size() != kDigestBytes || file.renditions.isEmpty() || file.isSourced())
        return {};
    return file.renditions + u'/' + QString::fromLatin1(file.sha256.toHex()) + u'.' + ending;
}

std::optional<VideoFacts> knownVideo(const ViewedFile &file)
{
    if (file.isSourced())
        return PassingRecords::common().find(file.sha256);
    QFile record(renditionPath(file, u"video"_s));
    if (record.fileName().isEmpty() || !record.open(QIODevice::ReadOnly))
        return std::nullopt;
    return VideoFacts::fromJson(record.read(1'000'000));
}

Result<VideoFacts> examineVideo(const ViewedFile &file, const std::atomic<bool> &cancelled)
{
    if (!file.source() && !QFileInfo(file.paths.value(0)).isFile())
        return videoError(VideoFault::Missing, file.title);
    if (const auto known = knownVideo(file))
        return *known;
    const ProbeEnd end = ProbeRun(file, cancelled).run();
    if (end.isCancelled)
        return Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}};
    if (!end.answer.facts)
        return videoError(end.answer.fault, file.title, end.answer.detail);
    remember(file, *end.answer.facts);
    return *end.answer.facts;
}

} // namespace linxuan
