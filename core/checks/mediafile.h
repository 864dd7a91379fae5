// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/checks/measuring.h"

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace linxuan {

struct FreeContext
{
    void operator()(AVCodecContext *context) const { avcodec_free_context(&context); }
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
};
using Decoder = std::unique_ptr<AVCodecContext, FreeContext>;
using Frame = std::unique_ptr<AVFrame, FreeContext>;
using Packet = std::unique_ptr<AVPacket, FreeContext>;

// A container with its streams. Never follows references to other files.
class MediaFile
{
public:
    MediaFile() = default;
    ~MediaFile();
    MediaFile(const MediaFile &) = delete;
    MediaFile &operator=(const MediaFile &) = delete;

    Condition open(const QString &path, QString &detail);
    // The ones that are measured; nothing when there is none.
    AVStream *pictures() const { return m_pictures; }
    AVStream *sound() const { return m_sound; }
    AVFormatContext *container() const { return m_container; }

    // As far as it was read.
    bool isProtected() const;
    // What the container and its indexes say, without decoding.
    VideoMeasures facts() const;

    // Only packets of this stream come from now on, from its start.
    void read(AVStream *stream);
    // False at the end, or where the file is torn.
    bool next(AVPacket &packet);
    // To a keyframe at or before the moment.
    bool seek(AVStream *stream, qint64 ms);
    qint64 msOf(const AVStream *stream, qint64 timestamp) const;

    // A decoder of one thread; nothing when there is none for the stream.
    static Decoder decoderFor(AVStream *stream);

private:
    void takeRate(VideoMeasures &video) const;
    bool endsEarly() const;

    AVFormatContext *m_container = nullptr;
    AVStream *m_pictures = nullptr;
    AVStream *m_sound = nullptr;
    qint64 m_size = 0; // bytes
    qint64 m_start = 0; // us
    bool m_isProtected = false;
};

// Decodes the sound: how loud it is, where it is silent, how many bits it takes.
void listen(MediaFile &file, VideoMeasures &video, const Pulse &pulse);

// Looks at pictures along the video: where it is black, and the codes that it shows.
void look(MediaFile &file, VideoMeasures &video, std::vector<SeenCode> &codes, const Pulse &pulse);

} // namespace linxuan
