// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cleaning/cleaners.h"

#include <memory>
#include <vector>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace linxuan {

// Writes the packets of one container into another one. Only core/cleaning's own parts include
// this.
class MediaCopy
{
public:
    explicit MediaCopy(CleanSink &sink)
        : m_sink(sink)
    { }
    ~MediaCopy();
    MediaCopy(const MediaCopy &) = delete;
    MediaCopy &operator=(const MediaCopy &) = delete;

    bool open(const QString &path); // false: no container of ours
    // Which muxers may take it, the nearest to what it is first.
    std::vector<const char *> targets() const;
    // False where this muxer does not take the streams. Nothing is written yet.
    bool prepare(const char *muxer);
    // Errors as text for the log.
    std::optional<QString> copy();

private:
    bool keeps(const AVStream &stream) const;
    bool addStream(const AVStream &stream);
    void releaseOutput();
    bool writeNext(AVPacket &packet);
    void keepOrder(AVPacket &packet, const AVStream &to);

    static int writeBytes(void *self, uint8_t *bytes, int size);
    static int64_t moveTo(void *self, int64_t offset, int whence);

    CleanSink &m_sink;
    AVFormatContext *m_input = nullptr;
    AVFormatContext *m_output = nullptr;
    std::vector<int> m_places; // of each stream in the output; -1: left out
    std::vector<int64_t> m_lastDts; // of each stream of the output
    int64_t m_at = 0;
    int64_t m_size = 0;
};

} // namespace linxuan
