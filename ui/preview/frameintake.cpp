// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/frameintake.h"

#include <QMutexLocker>
#include <QVideoFrame>

#include <optional>

namespace linxuan {

namespace {

constexpr qint64 kNear = 1'500; // ms: the first picture after a jump lies that close
constexpr qint64 kPatience = 2'000; // ms after which whatever comes is taken

std::optional<PictureLayout> layoutOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
        return PictureLayout::Yuv420;
    case QVideoFrameFormat::Format_YUV422P:
        return PictureLayout::Yuv422;
    case QVideoFrameFormat::Format_NV12:
        return PictureLayout::Nv12;
    case QVideoFrameFormat::Format_P010:
        return PictureLayout::P010;
    case QVideoFrameFormat::Format_YUV420P10:
        return PictureLayout::Yuv420Ten;
    case QVideoFrameFormat::Format_UYVY:
        return PictureLayout::Uyvy;
    case QVideoFrameFormat::Format_YUYV:
        return PictureLayout::Yuyv;
    case QVideoFrameFormat::Format_BGRA8888:
    case QVideoFrameFormat::Format_BGRX8888:
        return PictureLayout::Bgra;
    case QVideoFrameFormat::Format_RGBA8888:
    case QVideoFrameFormat::Format_RGBX8888:
        return PictureLayout::Rgba;
    default:
        return std::nullopt;
    }
}

PicturePlanes planesOf(QVideoFrame &frame, PictureLayout layout)
{
    PicturePlanes planes;
    planes.layout = layout;
    planes.size = frame.size();
    planes.isFullRange = frame.surfaceFormat().colorRange() == QVideoFrameFormat::ColorRange_Full;
    for (int plane = 0; plane < frame.planeCount() && plane < 4; ++plane) {
        planes.bytes[size_t(plane)] = frame.bits(plane);
        planes.strides[size_t(plane)] = frame.bytesPerLine(plane);
    }
    return planes;
}

} // namespace

void FrameIntake::setFacts(const VideoFacts &facts)
{
    const QMutexLocker lock(&m_lock);
    m_facts = facts;
}

void FrameIntake::setBound(QSize bound)
{
    const QMutexLocker lock(&m_lock);
    m_bound = bound;
}

void FrameIntake::expect(qint64 fromMs)
{
    const QMutexLocker lock(&m_lock);
    m_from = fromMs;
    m_isOpen = true;
    m_hasBegun = false;
    m_newest.reset();
    m_since.start();
}

void FrameIntake::close()
{
    const QMutexLocker lock(&m_lock);
    m_isOpen = false;
    m_newest.reset();
}

bool FrameIntake::isExpected(qint64 ms)
{
    if (!m_isOpen)
        return false;
    m_hasBegun =
        m_hasBegun || (ms >= m_from - 1 && ms <= m_from + kNear) || m_since.elapsed() > kPatience;
    return m_hasBegun;
}

QImage FrameIntake::picture(const QVideoFrame &frame)
{
    VideoFacts facts;
    QSize bound;
    {
        const QMutexLocker lock(&m_lock);
        facts = m_facts;
        bound = m_bound;
    }
    QSize natural = facts.size;
    if (facts.quarterTurns % 2)
        natural.transpose();
    const double shape = frame.height() > 0 && natural.height() > 0
        ? double(natural.width()) * frame.height() / natural.height() / qMax(1, frame.width())
        : 1.0;
    const auto layout = layoutOf(frame.pixelFormat());
    QVideoFrame mapped = frame;
    if (!layout || !mapped.map(QVideoFrame::ReadOnly))
        return {};
    QImage image = m_scaler.scaled(planesOf(mapped, *layout), bound, shape, facts.quarterTurns);
    mapped.unmap();
    return image;
}

bool FrameIntake::take(const QVideoFrame &frame)
{
    qint64 ms = frame.startTime() / 1000;
    {
        const QMutexLocker lock(&m_lock);
        ms -= m_facts.startMs;
        if (!frame.isValid() || !isExpected(ms))
            return false;
    }
    const QImage image = picture(frame);
    const QMutexLocker lock(&m_lock);
    if (image.isNull() || !m_isOpen)
        return false;
    const bool isFirst = !m_newest;
    m_newest = VideoFrame{image, ms};
    return isFirst;
}

std::optional<VideoFrame> FrameIntake::collect()
{
    const QMutexLocker lock(&m_lock);
    return std::exchange(m_newest, std::nullopt);
}

} // namespace linxuan
