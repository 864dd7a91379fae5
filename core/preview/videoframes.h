// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/videofacts.h"
#include "core/preview/videoinput.h"

#include <QImage>

#include <atomic>
#include <memory>

namespace linxuan {

// A picture of a video and the moment at which it begins.
struct VideoFrame
{
    QImage image;
    qint64 ms = 0;

    bool isNull() const { return image.isNull(); }
};

// Any single picture of a video, exactly. Used by one thread at a time.
class VideoFrames
{
public:
    // `title` is what errors call it. Errors: those of videoError().
    static Result<VideoFrames> open(const QString &path, const QString &title);
    static Result<VideoFrames> open(const ViewedFile &file);

    VideoFrames(VideoFrames &&) noexcept;
    VideoFrames &operator=(VideoFrames &&) noexcept;
    ~VideoFrames();

    VideoFacts facts() const;
    // What is being decoded breaks off once this becomes true.
    void setCancelled(const std::atomic<bool> *cancelled);
    // Pictures are made to fit within this; empty: in their own size.
    void setBound(QSize bound);

    // The picture that is on the screen at the moment; the first before it, the last after the end.
    // Errors: Cancelled; Unreadable when nothing can be decoded there; Corrupt when its source
    // found the file altered.
    Result<VideoFrame> at(qint64 ms);
    // The picture after, or before, the one that begins at `ms`; at the ends that one itself.
    Result<VideoFrame> after(qint64 ms);
    Result<VideoFrame> before(qint64 ms);

private:
    struct Run;
    explicit VideoFrames(std::unique_ptr<Run> run);
    static Result<VideoFrames> open(const VideoInput &input, const QString &title);

    std::unique_ptr<Run> m_run;
};

} // namespace linxuan
