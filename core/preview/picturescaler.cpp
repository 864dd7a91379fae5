// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/picturescaler.h"

#include <QTransform>

#include <algorithm>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/mem.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace linxuan {

namespace {

constexpr int kAlignment = 64; // libswscale writes whole vectors
constexpr int kHighDefinition = 720; // lines, from which BT.709 is meant where nothing is said

struct Source
{
    QSize size;
    AVPixelFormat format = AV_PIX_FMT_NONE;
    int space = SWS_CS_ITU601;
    bool isFullRange = false;
    const std::uint8_t *const *bytes = nullptr;
    const int *strides = nullptr;
};

// The former names of full-range formats, which libswscale warns of.
AVPixelFormat plainFormat(int format, bool &isFullRange)
{
    isFullRange = isFullRange || format == AV_PIX_FMT_YUVJ420P || format == AV_PIX_FMT_YUVJ422P
        || format == AV_PIX_FMT_YUVJ444P;
    switch (format) {
    case AV_PIX_FMT_YUVJ420P:
        return AV_PIX_FMT_YUV420P;
    case AV_PIX_FMT_YUVJ422P:
        return AV_PIX_FMT_YUV422P;
    case AV_PIX_FMT_YUVJ444P:
        return AV_PIX_FMT_YUV444P;
    default:
        return static_cast<AVPixelFormat>(format);
    }
}

AVPixelFormat formatOf(PictureLayout layout)
{
    switch (layout) {
    case PictureLayout::Yuv420:
        return AV_PIX_FMT_YUV420P;
    case PictureLayout::Yuv422:
        return AV_PIX_FMT_YUV422P;
    case PictureLayout::Yuv444:
        return AV_PIX_FMT_YUV444P;
    case PictureLayout::Nv12:
        return AV_PIX_FMT_NV12;
    case PictureLayout::P010:
        return AV_PIX_FMT_P010LE;
    case PictureLayout::Yuv420Ten:
        return AV_PIX_FMT_YUV420P10LE;
    case PictureLayout::Uyvy:
        return AV_PIX_FMT_UYVY422;
    case PictureLayout::Yuyv:
        return AV_PIX_FMT_YUYV422;
    case PictureLayout::Bgra:
        return AV_PIX_FMT_BGRA;
    case PictureLayout::Rgba:
        return AV_PIX_FMT_RGBA;
    }
    return AV_PIX_FMT_NONE;
}

int spaceOf(int declared, int lines)
{
    switch (declared) {
    case AVCOL_SPC_BT709:
        return SWS_CS_ITU709;
    case AVCOL_SPC_SMPTE170M:
    case AVCOL_SPC_BT470BG:
        return SWS_CS_ITU601;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return SWS_CS_BT2020;
    default:
        return lines >= kHighDefinition ? SWS_CS_ITU709 : SWS_CS_ITU601;
    }
}

// Of the picture before it is turned.
QSize targetSize(QSize stored, QSize bound, double pixelShape, int quarterTurns)
{
    QSize natural(std::max(1, qRound(stored.width() * pixelShape)), stored.height());
    if (quarterTurns % 2)
        bound.transpose();
    if (bound.isEmpty() || (natural.width() <= bound.width() && natural.height() <= bound.height()))
        return natural;
    return natural.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

QImage alignedImage(QSize size)
{
    const int stride = (size.width() * 4 + kAlignment - 1) / kAlignment * kAlignment;
    auto *bytes = static_cast<uchar *>(av_malloc(size_t(stride) * size.height() + kAlignment));
    if (!bytes)
        return {};
    return QImage(
        bytes, size.width(), size.height(), stride, QImage::Format_RGB32,
        [](void *memory) { av_free(memory); }, bytes);
}

} // namespace

struct PictureScaler::Context
{
    ~Context() { sws_freeContext(scaler); }

    QImage scaled(const Source &source, QSize target)
    {
        const bool sameSize = target == source.size;
        scaler =
            sws_getCachedContext(scaler, source.size.width(), source.size.height(), source.format,
                                 target.width(), target.height(), AV_PIX_FMT_BGR0,
                                 sameSize ? SWS_POINT : SWS_BILINEAR, nullptr, nullptr, nullptr);
        QImage image = alignedImage(target);
        if (!scaler || image.isNull())
            return {};
        const int *from = sws_getCoefficients(source.space);
        sws_setColorspaceDetails(scaler, from, source.isFullRange ? 1 : 0, from, 1, 0, 1 << 16,
                                 1 << 16);
        std::uint8_t *bytes[4] = {image.bits()};
        const int strides[4] = {static_cast<int>(image.bytesPerLine())};
        sws_scale(scaler, source.bytes, source.strides, 0, source.size.height(), bytes, strides);
        return image;
    }

    SwsContext *scaler = nullptr;
};

PictureScaler::PictureScaler()
    : m_context(std::make_unique<Context>())
{ }

PictureScaler::PictureScaler(PictureScaler &&) noexcept = default;
PictureScaler &PictureScaler::operator=(PictureScaler &&) noexcept = default;
PictureScaler::~PictureScaler() = default;

namespace {

QImage upright(QImage image, int quarterTurns)
{
    if (quarterTurns == 0 || image.isNull())
        return image;
    return image.transformed(QTransform().rotate(90 * quarterTurns));
}

} // namespace

QImage PictureScaler::scaled(const AVFrame &frame, QSize bound, double pixelShape, int quarterTurns)
{
    Source source;
    source.size = QSize(frame.width, frame.height);
    source.isFullRange = frame.color_range == AVCOL_RANGE_JPEG;
    source.format = plainFormat(frame.format, source.isFullRange);
    source.space = spaceOf(frame.colorspace, frame.height);
    source.bytes = frame.data;
    source.strides = frame.linesize;
    return upright(
        m_context->scaled(source, targetSize(source.size, bound, pixelShape, quarterTurns)),
        quarterTurns);
}

QImage PictureScaler::scaled(const PicturePlanes &planes, QSize bound, double pixelShape,
                             int quarterTurns)
{
    Source source;
    source.size = planes.size;
    source.format = formatOf(planes.layout);
    source.isFullRange = planes.isFullRange;
    source.space = spaceOf(AVCOL_SPC_UNSPECIFIED, planes.size.height());
    source.bytes = planes.bytes.data();
    source.strides = planes.strides.data();
    return upright(
        m_context->scaled(source, targetSize(source.size, bound, pixelShape, quarterTurns)),
        quarterTurns);
}

} // namespace linxuan
