// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/picturestream.h"

#include "core/outside/mediaformats.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

extern "C" {
#include <libavutil/display.h>
#include <libavutil/time.h>
}

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr AVRational kMicroseconds{1, AV_TIME_BASE};
constexpr qint64 kAnalyzeTime = 3 * AV_TIME_BASE;
constexpr qint64 kOpenMs = 8'000;
constexpr int kMostSide = 8192;

VideoFault lookAt(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return VideoFault::Missing;
    return file.size() == 0 ? VideoFault::Empty : VideoFault::None;
}

VideoFault inputFault(const FileSource &source)
{
    return source.isAltered() ? VideoFault::Altered : VideoFault::NotRead;
}

VideoFault judgedSize(int width, int height, QString &detail)
{
    if (width <= kMostSide && height <= kMostSide && qint64(width) * height <= kMostMediaPixels)
        return VideoFault::None;
    detail = u"%1 × %2"_s.arg(width).arg(height);
    return VideoFault::TooLarge;
}

} // namespace

PictureStream::Opening PictureStream::open(const VideoInput &input, int threads)
{
    av_log_set_level(AV_LOG_QUIET);
    Opening opening;
    std::unique_ptr<PictureStream> stream(new PictureStream);
    stream->m_source = input.source;
    opening.fault = input.source ? stream->openDevice() : lookAt(input.path);
    if (opening.fault == VideoFault::None)
        opening.fault = stream->openContainer(input.path, opening.detail);
    if (opening.fault == VideoFault::None)
        opening.fault = stream->openDecoder(threads, opening.detail);
    if (const auto fault = stream->takeInputFault(); fault != VideoFault::None)
        opening.fault = fault;
    if (opening.fault == VideoFault::None)
        opening.stream = std::move(stream);
    return opening;
}

VideoFault PictureStream::openDevice()
{
    auto device = m_source->open();
    if (!device)
        return inputFault(*m_source);
    if (device->size() == 0)
        return VideoFault::Empty;
    m_input = std::make_unique<DeviceInput>(std::move(device), [this] { return isBrokenOff(); });
    return m_input->context() ? VideoFault::None : VideoFault::Damaged;
}

VideoFault PictureStream::takeInputFault()
{
    if (!m_input || (!m_input->hasFailed() && !m_source->isAltered()))
        return VideoFault::None;
    m_input->forgetFailure();
    return inputFault(*m_source);
}

bool PictureStream::isMissingIndex(const QString &path, int failure)
{
    if (failure != AVERROR_INVALIDDATA)
        return false;
    QFile file(path);
    QIODevice &bytes = m_input ? m_input->device() : file;
    return (m_input ? bytes.seek(0) : file.open(QIODevice::ReadOnly))
        && bytes.read(16).contains("ftyp");
}

PictureStream::~PictureStream()
{
    av_packet_free(&m_packet);
    avcodec_free_context(&m_decoder);
    avformat_close_input(&m_container);
}

int PictureStream::interrupted(void *self)
{
    return static_cast<PictureStream *>(self)->isBrokenOff() ? 1 : 0;
}

bool PictureStream::isBrokenOff() const
{
    return (m_cancelled && *m_cancelled) || av_gettime_relative() > m_deadline;
}

void PictureStream::setTimeLimit(qint64 ms)
{
    m_deadline = av_gettime_relative() + ms * 1000;
}

VideoFault PictureStream::openContainer(const QString &path, QString &detail)
{
    setTimeLimit(kOpenMs);
    m_container = avformat_alloc_context();
    m_packet = av_packet_alloc();
    m_container->interrupt_callback = {interrupted, this};
    m_container->probesize = kMediaProbeBytes;
    m_container->max_analyze_duration = kAnalyzeTime;
    m_container->max_streams = kMostMediaStreams;
    AVDictionary *options = nullptr;
    m_container->pb = m_input ? m_input->context() : nullptr;
    av_dict_set(&options, "protocol_whitelist", m_input ? "none" : "file", 0);
    av_dict_set(&options, "format_whitelist", kMediaContainers, 0);
    const QByteArray url = m_input ? QByteArray() : "file:" + QFile::encodeName(path);
    const int failure = avformat_open_input(&m_container, url.constData(), nullptr, &options);
    av_dict_free(&options);
    if (failure < 0) {
        detail = QString::number(failure);
        if (isBrokenOff())
            return VideoFault::TooSlow;
        return isMissingIndex(path, failure) ? VideoFault::NoIndex : VideoFault::NotVideo;
    }
    if (avformat_find_stream_info(m_container, nullptr) < 0)
        return isBrokenOff() ? VideoFault::TooSlow : VideoFault::Damaged;
    m_start = m_container->start_time == AV_NOPTS_VALUE ? 0 : m_container->start_time;
    m_deadline = INT64_MAX;
    return VideoFault::None;
}

VideoFault PictureStream::openDecoder(int threads, QString &detail)
{
    const AVCodec *codec = nullptr;
    const int index = av_find_best_stream(m_container, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (index < 0 || m_container->streams[index]->disposition & AV_DISPOSITION_ATTACHED_PIC)
        return VideoFault::NoPictures;
    m_stream = m_container->streams[index];
    const AVCodecParameters &parameters = *m_stream->codecpar;
    detail = QString::fromLatin1(avcodec_get_name(parameters.codec_id));
    if (parameters.codec_tag == MKTAG('e', 'n', 'c', 'v'))
        return VideoFault::Encrypted;
    codec = avcodec_find_decoder(parameters.codec_id);
    if (!codec)
        return VideoFault::NoDecoder;
    if (const auto fault = judgedSize(parameters.width, parameters.height, detail);
        fault != VideoFault::None)
        return fault;
    for (unsigned i = 0; i < m_container->nb_streams; ++i)
        m_container->streams[i]->discard = int(i) == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    m_decoder = avcodec_alloc_context3(codec);
    m_decoder->thread_count = threads;
    m_decoder->max_pixels = kMostMediaPixels;
    if (avcodec_parameters_to_context(m_decoder, &parameters) < 0
        || avcodec_open2(m_decoder, codec, nullptr) < 0)
        return VideoFault::Undecodable;
    m_decoder->pkt_timebase = m_stream->time_base;
    return VideoFault::None;
}

VideoFacts PictureStream::facts() const
{
    VideoFacts facts;
    facts.container = QString::fromLatin1(m_container->iformat->name).section(u',', 0, 0);
    facts.videoCodec = QString::fromLatin1(avcodec_get_name(m_stream->codecpar->codec_id));
    const int sound =
        av_find_best_stream(m_container, AVMEDIA_TYPE_AUDIO, -1, m_stream->index, nullptr, 0);
    if (sound >= 0)
        facts.audioCodec =
            QString::fromLatin1(avcodec_get_name(m_container->streams[sound]->codecpar->codec_id));
    const AVRational shape = pixelShape();
    facts.size = QSize(int(av_rescale(m_stream->codecpar->width, shape.num, shape.den)),
                       m_stream->codecpar->height);
    facts.quarterTurns = quarterTurns();
    if (facts.quarterTurns % 2)
        facts.size.transpose();
    if (m_container->duration != AV_NOPTS_VALUE)
        facts.lengthMs = std::max<qint64>(0, m_container->duration / 1000);
    facts.startMs = m_start / 1000;
    for (unsigned i = 0; i < std::min(m_container->nb_chapters, 1000U); ++i) {
        const AVChapter &chapter = *m_container->chapters[i];
        const qint64 us = av_rescale_q(chapter.start, chapter.time_base, kMicroseconds) - m_start;
        facts.chapters.push_back(std::max<qint64>(0, us / 1000));
    }
    std::sort(facts.chapters.begin(), facts.chapters.end());
    return facts;
}

AVRational PictureStream::pixelShape() const
{
    const AVRational shape = av_guess_sample_aspect_ratio(m_container, m_stream, nullptr);
    const bool isSane = shape.num > 0 && shape.den > 0 && av_cmp_q(shape, {4, 1}) < 0
        && av_cmp_q(shape, {1, 4}) > 0;
    return isSane ? shape : AVRational{1, 1};
}

int PictureStream::quarterTurns() const
{
    const auto *matrix = av_stream_get_side_data(m_stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    if (!matrix)
        return 0;
    const double degrees =
        -av_display_rotation_get(reinterpret_cast<const int32_t *>(matrix)); // clockwise
    return degrees == degrees ? (qRound(degrees / 90) % 4 + 4) % 4 : 0;
}

bool PictureStream::seek(qint64 us)
{
    const qint64 timestamp = av_rescale_q(us + m_start, kMicroseconds, m_stream->time_base);
    // Without an index a search for the begin may end behind the first keyframe.
    const bool rewinds = us <= 0 && (m_container->iformat->flags & AVFMT_TS_DISCONT)
        && av_seek_frame(m_container, -1, 0, AVSEEK_FLAG_BYTE) >= 0;
    const bool isFound = rewinds
        || av_seek_frame(m_container, m_stream->index, timestamp, AVSEEK_FLAG_BACKWARD) >= 0;
    avcodec_flush_buffers(m_decoder);
    m_isDraining = false;
    m_lastSkipped = INT64_MIN;
    return isFound;
}

qint64 PictureStream::usOf(qint64 timestamp) const
{
    return timestamp == AV_NOPTS_VALUE
        ? INT64_MIN
        : av_rescale_q(timestamp, m_stream->time_base, kMicroseconds) - m_start;
}

qint64 PictureStream::timeOf(const AVFrame &frame) const
{
    return usOf(frame.best_effort_timestamp);
}

// Hands one packet to the decoder; at the end of the file, the wish to give what it still holds.
bool PictureStream::feed(qint64 skipBefore)
{
    for (;;) {
        if (isBrokenOff())
            return false;
        const int outcome = av_read_frame(m_container, m_packet);
        if (outcome < 0 && (isBrokenOff() || (m_input && m_input->hasFailed())))
            return false;
        if (outcome < 0) {
            m_isDraining = true;
            return avcodec_send_packet(m_decoder, nullptr) >= 0;
        }
        const bool isOurs = m_packet->stream_index == m_stream->index
            && (!m_keyframesOnly || (m_packet->flags & AV_PKT_FLAG_KEY));
        if (!isOurs) {
            av_packet_unref(m_packet);
            continue;
        }
        m_isEncrypted = m_isEncrypted
            || av_packet_get_side_data(m_packet, AV_PKT_DATA_ENCRYPTION_INFO, nullptr);
        const qint64 begin = usOf(m_packet->pts);
        const qint64 end = begin == INT64_MIN || m_packet->duration <= 0
            ? INT64_MAX
            : begin + av_rescale_q(m_packet->duration, m_stream->time_base, kMicroseconds);
        const bool skips = end <= skipBefore;
        if (skips)
            m_lastSkipped = std::max(m_lastSkipped, begin);
        if (!m_keyframesOnly)
            m_decoder->skip_frame = skips ? AVDISCARD_NONREF : AVDISCARD_DEFAULT;
        avcodec_send_packet(m_decoder, m_packet); // a damaged packet costs its own picture alone
        av_packet_unref(m_packet);
        return true;
    }
}

FramePointer PictureStream::next(qint64 skipBefore)
{
    FramePointer frame(av_frame_alloc());
    for (;;) {
        const int outcome = avcodec_receive_frame(m_decoder, frame.get());
        if (outcome >= 0 && timeOf(*frame) != INT64_MIN)
            return frame;
        if (outcome >= 0)
            continue; // without a time it has no place
        if (outcome != AVERROR(EAGAIN) || m_isDraining || !feed(skipBefore))
            return nullptr;
    }
}

std::optional<qint64> PictureStream::keyframeBefore(qint64 us) const
{
    const qint64 timestamp = av_rescale_q(us + m_start, kMicroseconds, m_stream->time_base);
    const AVIndexEntry *entry =
        avformat_index_get_entry_from_timestamp(m_stream, timestamp, AVSEEK_FLAG_BACKWARD);
    return entry ? std::optional(usOf(entry->timestamp)) : std::nullopt;
}

void PictureStream::decodeCoarsely()
{
    m_decoder->skip_loop_filter = AVDISCARD_ALL;
}

void PictureStream::takeKeyframesOnly()
{
    decodeCoarsely();
    m_keyframesOnly = true;
    m_decoder->skip_frame = AVDISCARD_NONKEY;
}

std::optional<qint64> PictureStream::readToEnd()
{
    std::optional<qint64> end;
    while (!isBrokenOff() && av_read_frame(m_container, m_packet) >= 0) {
        const qint64 begin = usOf(m_packet->pts != AV_NOPTS_VALUE ? m_packet->pts : m_packet->dts);
        if (m_packet->stream_index == m_stream->index && begin != INT64_MIN) {
            const qint64 length = av_rescale_q(std::max<qint64>(0, m_packet->duration),
                                               m_stream->time_base, kMicroseconds);
            end = std::max(end.value_or(0), begin + length);
        }
        av_packet_unref(m_packet);
    }
    return end;
}

} // namespace linxuan
