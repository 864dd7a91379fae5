// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/checks/mediafile.h"

#include <QtGlobal>

#include <cmath>
#include <ebur128.h>

extern "C" {
#include <libavutil/samplefmt.h>
}

namespace linxuan {

namespace {

constexpr qint64 kShortestSilence = 5'000; // ms
constexpr float kQuiet = 0.001F; // of full scale: -60 dB
constexpr int kMostChannels = 8;
constexpr qint64 kLeastHeard = 1'000; // ms from which a bit rate can be told
constexpr int kPulseEvery = 500; // packets

struct FreeLoudness
{
    void operator()(ebur128_state *state) const { ebur128_destroy(&state); }
};

template<typename Sample>
float scaled(const uint8_t *samples, qsizetype index, float full, float middle = 0)
{
    return (float(reinterpret_cast<const Sample *>(samples)[index]) - middle) / full;
}

float sampleAt(const uint8_t *samples, qsizetype index, AVSampleFormat packed)
{
    switch (packed) {
    case AV_SAMPLE_FMT_U8:
        return scaled<uint8_t>(samples, index, 128, 128);
    case AV_SAMPLE_FMT_S16:
        return scaled<int16_t>(samples, index, 32768);
    case AV_SAMPLE_FMT_S32:
        return scaled<int32_t>(samples, index, 2147483648.F);
    case AV_SAMPLE_FMT_FLT:
        return scaled<float>(samples, index, 1);
    case AV_SAMPLE_FMT_DBL:
        return scaled<double>(samples, index, 1);
    default:
        return 0;
    }
}

// Loudness after EBU R 128 and the stretches in which no sample rises over kQuiet.
class Listener
{
public:
    void take(const AVFrame &frame, qint64 ms)
    {
        const int channels = std::min(frame.ch_layout.nb_channels, kMostChannels);
        if (frame.sample_rate <= 0 || channels <= 0 || frame.nb_samples <= 0)
            return;
        prepare(channels, frame.sample_rate);
        const float peak = interleave(frame, channels);
        if (m_loudness)
            ebur128_add_frames_float(m_loudness.get(), m_samples.data(), size_t(frame.nb_samples));
        const qint64 end = ms + qint64(frame.nb_samples) * 1000 / frame.sample_rate;
        if (peak >= kQuiet)
            endSilence(ms);
        else if (!m_silentFrom)
            m_silentFrom = ms;
        m_end = std::max(m_end, end);
        if (peak >= kQuiet)
            m_heardMs += end - ms;
    }

    void finish(VideoMeasures &video)
    {
        endSilence(m_end);
        video.silences = std::move(m_silences);
        double loudness = 0;
        if (m_loudness && ebur128_loudness_global(m_loudness.get(), &loudness) == EBUR128_SUCCESS
            && std::isfinite(loudness))
            video.loudness = std::llround(loudness * 1000);
        video.isHeard = m_end > 0;
    }

    qint64 heardMs() const { return m_heardMs; } // of what is not silent

private:
    // Some files change their sound in the midst; what came before is left out then.
    void prepare(int channels, int rate)
    {
        if (m_channels == channels && m_rate == rate)
            return;
        m_channels = channels;
        m_rate = rate;
        m_loudness.reset(ebur128_init(unsigned(channels), unsigned(rate), EBUR128_MODE_I));
    }

    float interleave(const AVFrame &frame, int channels)
    {
        const auto format = AVSampleFormat(frame.format);
        const AVSampleFormat packed = av_get_packed_sample_fmt(format);
        const bool isPlanar = av_sample_fmt_is_planar(format);
        const qsizetype stride = isPlanar ? 1 : frame.ch_layout.nb_channels;
        m_samples.resize(size_t(frame.nb_samples) * size_t(channels));
        float peak = 0;
        for (int channel = 0; channel < channels; ++channel) {
            const uint8_t *plane = frame.extended_data[isPlanar ? channel : 0];
            const qsizetype first = isPlanar ? 0 : channel;
            for (qsizetype i = 0; i < frame.nb_samples; ++i) {
                const float sample = sampleAt(plane, first + i * stride, packed);
                m_samples[size_t(i * channels + channel)] = sample;
                peak = std::max(peak, std::abs(sample));
            }
        }
        return peak;
    }

    void endSilence(qint64 at)
    {
        if (m_silentFrom && at - *m_silentFrom >= kShortestSilence)
            m_silences.push_back({*m_silentFrom, at});
        m_silentFrom.reset();
    }

    std::unique_ptr<ebur128_state, FreeLoudness> m_loudness;
    std::vector<float> m_samples;
    std::vector<Stretch> m_silences;
    std::optional<qint64> m_silentFrom;
    qint64 m_end = 0;
    qint64 m_heardMs = 0;
    int m_channels = 0;
    int m_rate = 0;
};

} // namespace

void listen(MediaFile &file, VideoMeasures &video, const Pulse &pulse)
{
    AVStream *stream = file.sound();
    const Decoder decoder = stream ? MediaFile::decoderFor(stream) : nullptr;
    if (!decoder)
        return;
    Listener listener;
    const Packet packet(av_packet_alloc());
    const Frame frame(av_frame_alloc());
    const auto drain = [&] {
        while (avcodec_receive_frame(decoder.get(), frame.get()) >= 0)
            listener.take(*frame, file.msOf(stream, frame->best_effort_timestamp));
    };
    file.read(stream);
    qint64 bytes = 0; // of what is not silent: encoders spend next to nothing on silence
    for (int count = 0; file.next(*packet); ++count) {
        const qint64 size = packet->size;
        const qint64 heardBefore = listener.heardMs();
        if (avcodec_send_packet(decoder.get(), packet.get()) < 0)
            ++video.decodeErrors;
        drain();
        if (listener.heardMs() > heardBefore)
            bytes += size;
        if (count % kPulseEvery == 0)
            pulse();
    }
    avcodec_send_packet(decoder.get(), nullptr);
    drain();
    listener.finish(video);
    SoundTrack &track = video.tracks.front();
    if (listener.heardMs() > kLeastHeard)
        track.bitsPerSecond = std::max(track.bitsPerSecond, bytes * 8 * 1000 / listener.heardMs());
}

} // namespace linxuan
