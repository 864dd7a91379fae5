// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/picturestream.h"

#include <deque>

namespace linxuan {

// Decoded pictures that follow one another without a gap: those around the last one asked for, so
// that steps to either side need no decoding from the keyframe.
class FrameRun
{
public:
    explicit FrameRun(std::unique_ptr<PictureStream> stream);

    PictureStream &stream() { return *m_stream; }
    const PictureStream &stream() const { return *m_stream; }

    struct Held
    {
        qint64 us = 0;
        FramePointer frame;
    };
    // The last picture that begins at or before the time, or the first of all; none when broken off
    // or undecodable. With `keepsEarlier` those before it are decoded to be kept, too.
    const Held *at(qint64 us, bool keepsEarlier = false);
    // The first picture that begins at or after the time; none past the end.
    const Held *from(qint64 us);

private:
    const Held *held(qint64 us) const;
    bool reachesForward(qint64 us) const;
    bool decodeNext(qint64 skipBefore);
    bool start(qint64 us);
    const Held *decodeTo(qint64 us, qint64 skipBefore);
    void trim();

    std::unique_ptr<PictureStream> m_stream;
    std::deque<Held> m_held;
    bool m_isAtEnd = false;
    bool m_beginsFile = false; // the first one held is the first of all
};

} // namespace linxuan
