// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/videoframes.h"

#include "core/preview/framerun.h"
#include "core/preview/picturescaler.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Video)
};

constexpr int kMostThreads = 5; // one more than processors: none of them waits
constexpr qint64 kLongestMs = 10'000; // for one picture

} // namespace

struct VideoFrames::Run
{
    Run(std::unique_ptr<PictureStream> stream, QString name)
        : frames(std::move(stream))
        , title(std::move(name))
    { }

    Result<VideoFrame> picture(const FrameRun::Held *held)
    {
        if (cancelled && *cancelled)
            return Error{ErrorCode::Cancelled, Text::tr("Cancelled."), {}};
        PictureStream &stream = frames.stream();
        if (const auto fault = stream.takeInputFault(); fault != VideoFault::None)
            return videoError(fault, title);
        VideoFrame frame;
        if (held) {
            frame.ms = msOf(held->us);
            frame.image = scaler.scaled(*held->frame, bound, av_q2d(stream.pixelShape()),
                                        stream.quarterTurns());
        }
        if (frame.isNull())
            return videoError(VideoFault::Undecodable, title, stream.facts().videoCodec);
        return frame;
    }
    static qint64 msOf(qint64 us) { return us >= 0 ? us / 1000 : (us - 999) / 1000; }

    FrameRun frames;
    PictureScaler scaler;
    QString title;
    QSize bound;
    const std::atomic<bool> *cancelled = nullptr;
};

VideoFrames::VideoFrames(std::unique_ptr<Run> run)
    : m_run(std::move(run))
{ }

VideoFrames::VideoFrames(VideoFrames &&) noexcept = default;
VideoFrames &VideoFrames::operator=(VideoFrames &&) noexcept = default;
VideoFrames::~VideoFrames() = default;

Result<VideoFrames> VideoFrames::open(const QString &path, const QString &title)
{
    return open(VideoInput{path, nullptr}, title);
}

Result<VideoFrames> VideoFrames::open(const ViewedFile &file)
{
    return open(inputOf(file), file.title);
}

Result<VideoFrames> VideoFrames::open(const VideoInput &input, const QString &title)
{
    const int threads = std::clamp(QThread::idealThreadCount() + 1, 2, kMostThreads);
    auto opening = PictureStream::open(input, threads);
    if (!opening.stream)
        return videoError(opening.fault, title, opening.detail);
    return VideoFrames(std::make_unique<Run>(std::move(opening.stream), title));
}

VideoFacts VideoFrames::facts() const
{
    return m_run->frames.stream().facts();
}

void VideoFrames::setCancelled(const std::atomic<bool> *cancelled)
{
    m_run->cancelled = cancelled;
    m_run->frames.stream().setCancelled(cancelled);
}

void VideoFrames::setBound(QSize bound)
{
    m_run->bound = bound;
}

Result<VideoFrame> VideoFrames::at(qint64 ms)
{
    m_run->frames.stream().setTimeLimit(kLongestMs);
    return m_run->picture(m_run->frames.at(ms * 1000 + 999));
}

Result<VideoFrame> VideoFrames::after(qint64 ms)
{
    m_run->frames.stream().setTimeLimit(kLongestMs);
    if (const auto *next = m_run->frames.from((ms + 1) * 1000))
        return m_run->picture(next);
    return at(ms);
}

Result<VideoFrame> VideoFrames::before(qint64 ms)
{
    m_run->frames.stream().setTimeLimit(kLongestMs);
    return m_run->picture(m_run->frames.at(ms * 1000 - 1, true));
}

} // namespace linxuan
