// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/mediacopy.h"

#include "core/outside/mediaformats.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr int kWriteBlock = 1024 * 1024;

// How a stream is to be shown; what else may hang on it says where it comes from.
constexpr std::array kShownSideData{
    AV_PKT_DATA_DISPLAYMATRIX,       AV_PKT_DATA_STEREO3D,
    AV_PKT_DATA_SPHERICAL,           AV_PKT_DATA_MASTERING_DISPLAY_METADATA,
    AV_PKT_DATA_CONTENT_LIGHT_LEVEL, AV_PKT_DATA_CPB_PROPERTIES};

QString failure(const char *what, int code)
{
    return u"%1 %2"_s.arg(QString::fromLatin1(what)).arg(code);
}

void copySideData(const AVStream &from, AVStream &to)
{
    for (int i = 0; i < from.nb_side_data; ++i) {
        const AVPacketSideData &one = from.side_data[i];
        if (std::find(kShownSideData.begin(), kShownSideData.end(), one.type)
            == kShownSideData.end())
            continue;
        if (uint8_t *bytes = av_stream_new_side_data(&to, one.type, one.size))
            std::memcpy(bytes, one.data, one.size);
    }
}

// The tag by which the new container calls the codec, where the old one's is none of its own.
unsigned tagFor(const AVOutputFormat &format, const AVCodecParameters &from)
{
    unsigned other = 0;
    const bool isKnown = !format.codec_tag
        || av_codec_get_id(format.codec_tag, from.codec_tag) == from.codec_id
        || !av_codec_get_tag2(format.codec_tag, from.codec_id, &other);
    return isKnown ? from.codec_tag : 0;
}

} // namespace

MediaCopy::~MediaCopy()
{
    releaseOutput();
    avformat_close_input(&m_input);
}

bool MediaCopy::open(const QString &path)
{
    av_log_set_level(AV_LOG_QUIET);
    m_input = avformat_alloc_context();
    m_input->probesize = kMediaProbeBytes;
    m_input->max_streams = kMostMediaStreams;
    m_input->flags |= AVFMT_FLAG_GENPTS;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    av_dict_set(&options, "format_whitelist", kMediaContainers, 0);
    const QByteArray url = "file:" + QFile::encodeName(path);
    const int opened = avformat_open_input(&m_input, url.constData(), nullptr, &options);
    av_dict_free(&options);
    return opened >= 0 && avformat_find_stream_info(m_input, nullptr) >= 0
        && std::any_of(m_input->streams, m_input->streams + m_input->nb_streams,
                       [this](const AVStream *stream) {
                           return stream->codecpar->codec_type != AVMEDIA_TYPE_SUBTITLE
                               && keeps(*stream);
                       });
}

std::vector<const char *> MediaCopy::targets() const
{
    const QByteArray name = m_input->iformat->name;
    if (name.contains("mp4")) {
        const AVDictionaryEntry *brand = av_dict_get(m_input->metadata, "major_brand", nullptr, 0);
        const bool isQuickTime = !brand || QByteArrayView(brand->value).startsWith("qt");
        return isQuickTime ? std::vector{"mov", "matroska"} : std::vector{"mp4", "mov", "matroska"};
    }
    for (const char *own : {"avi", "asf", "flv", "mpegts", "ogg", "wav", "mp3", "flac", "h264",
                            "hevc", "m4v", "dv"}) {
        if (name == own)
            return {own, "matroska"};
    }
    if (name == "live_flv")
        return {"flv", "matroska"};
    if (name == "aac")
        return {"adts", "matroska"};
    if (name.contains("webm"))
        return {"webm", "matroska"};
    return {"matroska"};
}

// Covers, data and attached files say who made it and are not watched.
bool MediaCopy::keeps(const AVStream &stream) const
{
    const AVMediaType type = stream.codecpar->codec_type;
    const bool isCover = stream.disposition & AV_DISPOSITION_ATTACHED_PIC;
    return !isCover && stream.codecpar->codec_id != AV_CODEC_ID_NONE
        && (type == AVMEDIA_TYPE_VIDEO || type == AVMEDIA_TYPE_AUDIO
            || type == AVMEDIA_TYPE_SUBTITLE);
}

bool MediaCopy::addStream(const AVStream &stream)
{
    const bool fits =
        avformat_query_codec(m_output->oformat, stream.codecpar->codec_id, FF_COMPLIANCE_NORMAL)
        != 0;
    if (!fits && stream.codecpar->codec_type != AVMEDIA_TYPE_SUBTITLE)
        return false;
    m_places.push_back(fits ? int(m_output->nb_streams) : -1);
    if (!fits)
        return true; // subtitles of another kind
    AVStream *out = avformat_new_stream(m_output, nullptr);
    if (!out || avcodec_parameters_copy(out->codecpar, stream.codecpar) < 0)
        return false;
    out->codecpar->codec_tag = tagFor(*m_output->oformat, *stream.codecpar);
    out->time_base = stream.time_base;
    out->avg_frame_rate = stream.avg_frame_rate;
    out->r_frame_rate = stream.r_frame_rate;
    out->sample_aspect_ratio = stream.sample_aspect_ratio;
    out->disposition = stream.disposition;
    copySideData(stream, *out);
    return true;
}

bool MediaCopy::prepare(const char *muxer)
{
    releaseOutput();
    m_places.clear();
    if (avformat_alloc_output_context2(&m_output, nullptr, muxer, nullptr) < 0)
        return false;
    // Nothing of when and by what it was made; always the same bytes.
    m_output->flags |= AVFMT_FLAG_BITEXACT;
    for (unsigned i = 0; i < m_input->nb_streams; ++i) {
        if (!keeps(*m_input->streams[i]))
            m_places.push_back(-1);
        else if (!addStream(*m_input->streams[i]))
            return false;
    }
    m_lastDts.assign(m_output->nb_streams, AV_NOPTS_VALUE);
    auto *buffer = static_cast<unsigned char *>(av_malloc(kWriteBlock));
    m_output->pb = avio_alloc_context(buffer, kWriteBlock, 1, this, nullptr, &writeBytes, &moveTo);
    AVDictionary *options = nullptr;
    av_dict_set(&options, "write_tmcd", "0", 0);
    const int ready = avformat_init_output(m_output, &options);
    av_dict_free(&options);
    return ready >= 0;
}

std::optional<QString> MediaCopy::copy()
{
    if (const int code = avformat_write_header(m_output, nullptr); code < 0)
        return failure("header", code);
    AVPacket *packet = av_packet_alloc();
    int code = 0;
    bool isTaken = true;
    while (isTaken && (code = av_read_frame(m_input, packet)) >= 0) {
        m_sink.pulse();
        isTaken = writeNext(*packet);
        av_packet_unref(packet);
    }
    av_packet_free(&packet);
    if (!isTaken)
        return failure("packet", 0);
    if (code != AVERROR_EOF)
        return failure("reading", code);
    if (const int ended = av_write_trailer(m_output); ended < 0)
        return failure("trailer", ended);
    avio_flush(m_output->pb);
    return std::nullopt;
}

bool MediaCopy::writeNext(AVPacket &packet)
{
    const auto from = size_t(packet.stream_index);
    const int place = from < m_places.size() ? m_places[from] : -1; // may appear on the way
    if (place < 0)
        return true;
    const AVStream &to = *m_output->streams[place];
    packet.stream_index = place;
    av_packet_rescale_ts(&packet, m_input->streams[from]->time_base, to.time_base);
    packet.pos = -1;
    keepOrder(packet, to);
    return av_interleaved_write_frame(m_output, &packet) >= 0;
}

// Rounding to another clock may put two packets at one moment.
void MediaCopy::keepOrder(AVPacket &packet, const AVStream &to)
{
    int64_t &last = m_lastDts[size_t(to.index)];
    const bool isStrict = !(m_output->oformat->flags & (AVFMT_TS_NONSTRICT | AVFMT_NOTIMESTAMPS));
    if (packet.dts == AV_NOPTS_VALUE)
        return;
    const int64_t least = last == AV_NOPTS_VALUE ? packet.dts : last + (isStrict ? 1 : 0);
    if (packet.dts < least) {
        if (packet.pts != AV_NOPTS_VALUE)
            packet.pts = std::max(packet.pts, least);
        packet.dts = least;
    }
    last = packet.dts;
}

void MediaCopy::releaseOutput()
{
    if (!m_output)
        return;
    if (m_output->pb) {
        av_freep(&m_output->pb->buffer);
        avio_context_free(&m_output->pb);
    }
    avformat_free_context(m_output);
    m_output = nullptr;
}

int MediaCopy::writeBytes(void *self, uint8_t *bytes, int size)
{
    auto &copy = *static_cast<MediaCopy *>(self);
    copy.m_sink.write(copy.m_at, reinterpret_cast<const char *>(bytes), size_t(size));
    copy.m_at += size;
    copy.m_size = std::max(copy.m_size, copy.m_at);
    return size;
}

int64_t MediaCopy::moveTo(void *self, int64_t offset, int whence)
{
    auto &copy = *static_cast<MediaCopy *>(self);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return copy.m_size;
    case SEEK_CUR:
        offset += copy.m_at;
        break;
    case SEEK_END:
        offset += copy.m_size;
        break;
    default:
        break;
    }
    if (offset < 0)
        return AVERROR(EINVAL);
    copy.m_at = offset;
    return offset;
}

} // namespace linxuan
