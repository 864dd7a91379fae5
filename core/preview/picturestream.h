// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/deviceinput.h"
#include "core/preview/videofacts.h"
#include "core/preview/videofault.h"
#include "core/preview/videoinput.h"

#include <atomic>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace linxuan {

struct FreeFrame
{
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
};
using FramePointer = std::unique_ptr<AVFrame, FreeFrame>;

// The decoded pictures of one file in the order in which they are shown. Only core/preview's own
// parts include this. Times are microseconds from the container's start.
class PictureStream
{
public:
    struct Opening;

    // Opens the container and its best picture stream. Never follows references to other files.
    static Opening open(const VideoInput &input, int threads);
    ~PictureStream();
    PictureStream(const PictureStream &) = delete;
    PictureStream &operator=(const PictureStream &) = delete;

    VideoFacts facts() const;
    AVRational pixelShape() const;
    int quarterTurns() const; // clockwise

    // Reading and decoding break off soon after this becomes true.
    void setCancelled(const std::atomic<bool> *cancelled) { m_cancelled = cancelled; }
    // Reading breaks off so many milliseconds from now.
    void setTimeLimit(qint64 ms);

    // To a keyframe at or before the time, as far as the container tells. False: it cannot.
    bool seek(qint64 us);
    // The next picture, none at the end or when broken off. Pictures that nothing else needs are
    // left out while they end before `skipBefore`; lastSkipped() says up to where.
    FramePointer next(qint64 skipBefore = INT64_MIN);
    // Packets that came were encrypted.
    bool isEncrypted() const { return m_isEncrypted; }
    // What kept bytes of the file from coming since it was opened or this was last called.
    VideoFault takeInputFault();
    bool isAtEnd() const { return m_isDraining; }
    qint64 lastSkipped() const { return m_lastSkipped; }
    qint64 timeOf(const AVFrame &frame) const;
    // The last keyframe known at or before the time.
    std::optional<qint64> keyframeBefore(qint64 us) const;
    // For small pictures: without the filter that smooths blocks.
    void decodeCoarsely();
    // Coarsely, and only keyframes come from now on.
    void takeKeyframesOnly();
    // Begins of packets, without decoding, from the present place to the end: the last picture's
    // end.
    std::optional<qint64> readToEnd();

private:
    PictureStream() = default;

    VideoFault openDevice();
    VideoFault openContainer(const QString &path, QString &detail);
    bool isMissingIndex(const QString &path, int failure);
    VideoFault openDecoder(int threads, QString &detail);
    bool isBrokenOff() const;
    bool feed(qint64 skipBefore);
    qint64 usOf(qint64 timestamp) const;
    static int interrupted(void *self);

    std::shared_ptr<const FileSource> m_source;
    std::unique_ptr<DeviceInput> m_input; // of the source's bytes
    AVFormatContext *m_container = nullptr;
    AVCodecContext *m_decoder = nullptr;
    AVStream *m_stream = nullptr;
    AVPacket *m_packet = nullptr;
    const std::atomic<bool> *m_cancelled = nullptr;
    qint64 m_deadline = INT64_MAX; // of av_gettime_relative
    qint64 m_start = 0;
    qint64 m_lastSkipped = INT64_MIN;
    bool m_isDraining = false;
    bool m_keyframesOnly = false;
    bool m_isEncrypted = false;
};

struct PictureStream::Opening
{
    std::unique_ptr<PictureStream> stream;
    VideoFault fault = VideoFault::None;
    QString detail;
};

} // namespace linxuan
