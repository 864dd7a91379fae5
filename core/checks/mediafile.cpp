// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/mediafile.h"

#include "core/outside/mediaformats.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

extern "C" {
#include <libavutil/display.h>
}

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr AVRational kMicroseconds{1, AV_TIME_BASE};
constexpr qint64 kAnalyzeTime = 3 * AV_TIME_BASE;
constexpr int kTolerance = 50; // a picture's length may differ by one part in so many
constexpr int kRareDifference = 100; // one odd picture in so many makes no variable rate

QString tagOf(const AVFormatContext &container, const char *key)
{
    const AVDictionaryEntry *entry = av_dict_get(container.metadata, key, nullptr, 0);
    return entry ? QString::fromUtf8(entry->value).trimmed() : QString();
}

// QuickTime and its heirs share one reader; the brand tells them apart.
QString containerName(const AVFormatContext &container, const QString &brand)
{
    const QString names = QString::fromLatin1(container.iformat->name);
    if (!names.contains(u"mp4"))
        return names.section(u',', 0, 0);
    if (brand.isEmpty() || brand == u"qt")
        return u"mov"_s;
    return brand.startsWith(u"3g") ? u"3gp"_s : u"mp4"_s;
}

bool isTurned(const AVStream *stream)
{
    const auto *matrix = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    if (!matrix)
        return false;
    const double degrees = av_display_rotation_get(reinterpret_cast<const int32_t *>(matrix));
    return degrees == degrees && qRound(degrees / 90) % 2 != 0;
}

SoundTrack trackOf(const AVStream &stream)
{
    const AVCodecParameters &parameters = *stream.codecpar;
    return {QString::fromLatin1(avcodec_get_name(parameters.codec_id)),
            parameters.ch_layout.nb_channels, parameters.sample_rate, parameters.bit_rate};
}

} // namespace

MediaFile::~MediaFile()
{
    avformat_close_input(&m_container);
}

Condition MediaFile::open(const QString &path, QString &detail)
{
    av_log_set_level(AV_LOG_QUIET);
    m_size = QFileInfo(path).size();
    m_container = avformat_alloc_context();
    m_container->probesize = kMediaProbeBytes;
    m_container->max_analyze_duration = kAnalyzeTime;
    m_container->max_streams = kMostMediaStreams;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", kMediaContainers, 0);
    const QByteArray url = "file:" + QFile::encodeName(path);
    const int failure = avformat_open_input(&m_container, url.constData(), nullptr, &options);
    av_dict_free(&options);
    if (failure < 0 || avformat_find_stream_info(m_container, nullptr) < 0) {
        detail = u"container %1"_s.arg(failure);
        return Condition::Broken;
    }
    m_start = m_container->start_time == AV_NOPTS_VALUE ? 0 : m_container->start_time;
    for (unsigned i = 0; i < m_container->nb_streams; ++i) {
        AVStream *stream = m_container->streams[i];
        const auto type = stream->codecpar->codec_type;
        const bool isCover = stream->disposition & AV_DISPOSITION_ATTACHED_PIC;
        if (type == AVMEDIA_TYPE_VIDEO && !m_pictures && !isCover)
            m_pictures = stream;
        else if (type == AVMEDIA_TYPE_AUDIO && !m_sound)
            m_sound = stream;
    }
    detail = u"no streams"_s;
    return m_pictures || m_sound ? Condition::Fine : Condition::Broken;
}

bool MediaFile::isProtected() const
{
    const auto isOne = [](const AVStream *stream) {
        return stream
            && (stream->codecpar->codec_tag == MKTAG('e', 'n', 'c', 'v')
                || stream->codecpar->codec_tag == MKTAG('e', 'n', 'c', 'a')
                || av_stream_get_side_data(stream, AV_PKT_DATA_ENCRYPTION_INIT_INFO, nullptr));
    };
    return m_isProtected || isOne(m_pictures) || isOne(m_sound);
}

VideoMeasures MediaFile::facts() const
{
    const AVCodecParameters &pictures = *m_pictures->codecpar;
    VideoMeasures video;
    video.brand = tagOf(*m_container, "major_brand");
    video.container = containerName(*m_container, video.brand);
    video.codec = QString::fromLatin1(avcodec_get_name(pictures.codec_id));
    video.codedWidth = pictures.width;
    video.codedHeight = pictures.height;
    const AVRational shape = av_guess_sample_aspect_ratio(m_container, m_pictures, nullptr);
    const bool isSane = shape.num > 0 && shape.den > 0;
    video.width = isSane ? int(av_rescale(pictures.width, shape.num, shape.den)) : pictures.width;
    video.height = pictures.height;
    if (isTurned(m_pictures))
        std::swap(video.width, video.height);
    const qint64 own = m_pictures->duration;
    if (own != AV_NOPTS_VALUE && own > 0)
        video.durationMs = av_rescale_q(own, m_pictures->time_base, {1, 1000});
    else if (m_container->duration != AV_NOPTS_VALUE)
        video.durationMs = std::max<qint64>(0, m_container->duration / 1000);
    video.bitsPerSecond = pictures.bit_rate > 0 ? pictures.bit_rate : m_container->bit_rate;
    for (unsigned i = 0; i < m_container->nb_streams; ++i) {
        if (m_container->streams[i]->codecpar->codec_type == AVMEDIA_TYPE_AUDIO)
            video.tracks.push_back(trackOf(*m_container->streams[i]));
    }
    takeRate(video);
    video.isCut = endsEarly();
    return video;
}

// An index lists every picture, which tells whether they are evenly apart.
void MediaFile::takeRate(VideoMeasures &video) const
{
    const AVRational average = m_pictures->avg_frame_rate;
    video.frames = average.num > 0 && average.den > 0 ? average.num : 0;
    video.perSeconds = video.frames > 0 ? average.den : 0;
    const int count = avformat_index_get_entries_count(m_pictures);
    if (count < 3 || count < m_pictures->nb_frames)
        return;
    std::vector<qint64> lengths;
    for (int i = 1; i < count; ++i)
        lengths.push_back(avformat_index_get_entry(m_pictures, i)->timestamp
                          - avformat_index_get_entry(m_pictures, i - 1)->timestamp);
    const auto middle = lengths.begin() + std::ssize(lengths) / 2;
    std::nth_element(lengths.begin(), middle, lengths.end());
    const qint64 usual = *middle;
    const auto odd = std::count_if(lengths.begin(), lengths.end(), [usual](qint64 length) {
        return std::abs(length - usual) > usual / kTolerance + 1;
    });
    video.isVariable = odd * kRareDifference > count;
}

// Where the index says that a picture lies behind the end of the file, copying broke off.
bool MediaFile::endsEarly() const
{
    for (const AVStream *stream : {m_pictures, m_sound}) {
        if (!stream)
            continue;
        const int count = avformat_index_get_entries_count(stream);
        const AVIndexEntry *last = count > 0
            ? avformat_index_get_entry(const_cast<AVStream *>(stream), count - 1)
            : nullptr;
        if (last && last->pos + last->size > m_size)
            return true;
    }
    return false;
}

void MediaFile::read(AVStream *stream)
{
    for (unsigned i = 0; i < m_container->nb_streams; ++i)
        m_container->streams[i]->discard =
            m_container->streams[i] == stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    av_seek_frame(m_container, stream->index, INT64_MIN / 2, AVSEEK_FLAG_BACKWARD);
}

bool MediaFile::next(AVPacket &packet)
{
    av_packet_unref(&packet);
    while (av_read_frame(m_container, &packet) >= 0) {
        m_isProtected =
            m_isProtected || av_packet_get_side_data(&packet, AV_PKT_DATA_ENCRYPTION_INFO, nullptr);
        if (m_container->streams[packet.stream_index]->discard != AVDISCARD_ALL)
            return true;
        av_packet_unref(&packet);
    }
    return false;
}

bool MediaFile::seek(AVStream *stream, qint64 ms)
{
    const qint64 timestamp = av_rescale_q(ms * 1000 + m_start, kMicroseconds, stream->time_base);
    return av_seek_frame(m_container, stream->index, timestamp, AVSEEK_FLAG_BACKWARD) >= 0;
}

qint64 MediaFile::msOf(const AVStream *stream, qint64 timestamp) const
{
    return timestamp == AV_NOPTS_VALUE
        ? 0
        : (av_rescale_q(timestamp, stream->time_base, kMicroseconds) - m_start) / 1000;
}

Decoder MediaFile::decoderFor(AVStream *stream)
{
    const AVCodec *codec = avcodec_find_decoder(stream->codecpar->codec_id);
    Decoder decoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!decoder)
        return nullptr;
    decoder->thread_count = 1; // files are measured side by side
    decoder->max_pixels = kMostMediaPixels;
    if (avcodec_parameters_to_context(decoder.get(), stream->codecpar) < 0)
        return nullptr;
    decoder->pkt_timebase = stream->time_base;
    return avcodec_open2(decoder.get(), codec, nullptr) < 0 ? nullptr : std::move(decoder);
}

} // namespace linxuan
