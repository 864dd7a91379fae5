// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QSize>

#include <array>
#include <cstdint>
#include <memory>

struct AVFrame;

namespace linxuan {

// How the bytes of a picture lie, for pictures that come from elsewhere than PictureStream.
enum class PictureLayout { Yuv420, Yuv422, Yuv444, Nv12, P010, Yuv420Ten, Uyvy, Yuyv, Bgra, Rgba };

struct PicturePlanes
{
    PictureLayout layout = PictureLayout::Yuv420;
    QSize size;
    std::array<const std::uint8_t *, 4> bytes = {};
    std::array<int, 4> strides = {};
    bool isFullRange = false;
};

// Makes pictures for the screen of a size of choice. Used by one thread at a time.
class PictureScaler
{
public:
    PictureScaler();
    PictureScaler(PictureScaler &&) noexcept;
    PictureScaler &operator=(PictureScaler &&) noexcept;
    ~PictureScaler();

    // Within `bound` (its own size when empty), never enlarged, upright. Null when out of memory.
    QImage scaled(const AVFrame &frame, QSize bound, double pixelShape, int quarterTurns);
    QImage scaled(const PicturePlanes &planes, QSize bound, double pixelShape, int quarterTurns);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace linxuan
