// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/picturescaler.h"
#include "core/preview/videofacts.h"
#include "core/preview/videoframes.h"

#include <QElapsedTimer>
#include <QMutex>

#include <optional>

class QVideoFrame;

namespace linxuan {

// Takes the player's pictures in whatever thread they come, makes them fit the screen there, and
// keeps the newest for the window.
class FrameIntake
{
public:
    void setFacts(const VideoFacts &facts);
    void setBound(QSize bound);
    // Pictures from before the moment, and those left over from elsewhere, are not taken.
    void expect(qint64 fromMs);
    void close();

    // True when the window should come for a picture: it has not been told of one yet.
    bool take(const QVideoFrame &frame);
    std::optional<VideoFrame> collect();

private:
    bool isExpected(qint64 ms);
    QImage picture(const QVideoFrame &frame);

    QMutex m_lock; // over all but the scaler, which only the player's thread uses
    PictureScaler m_scaler;
    VideoFacts m_facts;
    QSize m_bound;
    std::optional<VideoFrame> m_newest;
    QElapsedTimer m_since;
    qint64 m_from = 0;
    bool m_isOpen = false;
    bool m_hasBegun = false;
};

} // namespace linxuan
