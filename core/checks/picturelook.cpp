// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/mediafile.h"
#include "core/checks/standingmarks.h"

#include <QSet>

#include <algorithm>

extern "C" {
#include <libswscale/swscale.h>
}

namespace linxuan {

namespace {

constexpr qint64 kMostLooks = 300;
constexpr qint64 kFewestMs = 1'000; // between two looks
constexpr qint64 kShortestBlack = 2'000; // ms
constexpr int kWidth = 960; // a code on a slide is still readable
constexpr int kDark = 24; // of 255
constexpr int kBrightShare = 500; // one brighter dot in so many is no picture yet
constexpr int kMostPackets = 2'000; // after a keyframe until a picture comes

// A picture's brightness, small.
class Darkroom
{
public:
    ~Darkroom() { sws_freeContext(m_scaler); }
    Darkroom() = default;
    Darkroom(const Darkroom &) = delete;
    Darkroom &operator=(const Darkroom &) = delete;

    QImage develop(const AVFrame &frame)
    {
        const int width = std::clamp(frame.width, 16, kWidth);
        const int height = std::max(16, int(av_rescale(frame.height, width, frame.width)));
        m_scaler = sws_getCachedContext(m_scaler, frame.width, frame.height,
                                        AVPixelFormat(frame.format), width, height,
                                        AV_PIX_FMT_GRAY8, SWS_AREA, nullptr, nullptr, nullptr);
        if (!m_scaler || height > 4 * kWidth)
            return {};
        QImage image(width, height, QImage::Format_Grayscale8);
        uint8_t *to[] = {image.bits()};
        const int stride[] = {int(image.bytesPerLine())};
        sws_scale(m_scaler, frame.data, frame.linesize, 0, frame.height, to, stride);
        return image;
    }

private:
    SwsContext *m_scaler = nullptr;
};

bool isBlack(const QImage &image)
{
    qint64 bright = 0;
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        bright += std::count_if(line, line + image.width(), [](uchar dot) { return dot > kDark; });
    }
    return bright * kBrightShare < qint64(image.width()) * image.height();
}

class Viewer
{
public:
    Viewer(MediaFile &file, VideoMeasures &video, std::vector<SeenCode> &codes)
        : m_file(file)
        , m_video(video)
        , m_codes(codes)
        , m_decoder(MediaFile::decoderFor(file.pictures()))
    { }

    void run(const Pulse &pulse)
    {
        if (!m_decoder)
            return;
        m_decoder->skip_loop_filter = AVDISCARD_ALL;
        const qint64 length = std::max<qint64>(m_video.durationMs, 1);
        m_video.lookedEveryMs = std::max(kFewestMs, length / kMostLooks);
        m_file.read(m_file.pictures());
        for (qint64 ms = 0; ms < length; ms += m_video.lookedEveryMs) {
            pulse();
            if (const auto frame = pictureAt(ms))
                see(*frame);
        }
        endBlack(length);
        m_video.marks = m_marks.areas();
    }

private:
    // The keyframe before the moment; none when it is the one seen last.
    Frame pictureAt(qint64 ms)
    {
        if (!m_file.seek(m_file.pictures(), ms))
            return nullptr;
        avcodec_flush_buffers(m_decoder.get());
        const Packet packet(av_packet_alloc());
        Frame frame(av_frame_alloc());
        for (int count = 0; count < kMostPackets && m_file.next(*packet); ++count) {
            if (!(packet->flags & AV_PKT_FLAG_KEY))
                continue;
            const qint64 at = m_file.msOf(m_file.pictures(), packet->pts);
            if (at == m_lastSeen)
                return nullptr;
            m_lastSeen = at;
            if (decode(*packet, *frame))
                return frame;
            ++m_video.decodeErrors;
        }
        return nullptr;
    }

    bool decode(const AVPacket &packet, AVFrame &frame)
    {
        if (avcodec_send_packet(m_decoder.get(), &packet) < 0)
            return false;
        avcodec_send_packet(m_decoder.get(), nullptr); // gives the picture at once
        const bool isThere = avcodec_receive_frame(m_decoder.get(), &frame) >= 0;
        avcodec_flush_buffers(m_decoder.get());
        if (isThere && (frame.decode_error_flags || (frame.flags & AV_FRAME_FLAG_CORRUPT)))
            ++m_video.decodeErrors;
        return isThere;
    }

    void see(const AVFrame &frame)
    {
        const QImage image = m_darkroom.develop(frame);
        if (image.isNull())
            return;
        if (!isBlack(image)) {
            endBlack(m_lastSeen);
            m_marks.see(image);
        } else if (!m_blackFrom) {
            m_blackFrom = m_lastSeen;
        }
        for (const QString &text : codesIn(image)) {
            if (!m_texts.contains(text))
                m_codes.push_back({text, m_lastSeen, std::nullopt});
            m_texts.insert(text);
        }
    }

    void endBlack(qint64 at)
    {
        if (m_blackFrom && at - *m_blackFrom >= kShortestBlack)
            m_video.blacks.push_back({*m_blackFrom, at});
        m_blackFrom.reset();
    }

    MediaFile &m_file;
    VideoMeasures &m_video;
    std::vector<SeenCode> &m_codes;
    Decoder m_decoder;
    Darkroom m_darkroom;
    StandingMarks m_marks;
    QSet<QString> m_texts;
    std::optional<qint64> m_blackFrom;
    qint64 m_lastSeen = -1'000'000;
};

} // namespace

void look(MediaFile &file, VideoMeasures &video, std::vector<SeenCode> &codes, const Pulse &pulse)
{
    Viewer(file, video, codes).run(pulse);
}

} // namespace linxuan
