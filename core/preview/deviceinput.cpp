// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/deviceinput.h"

extern "C" {
#include <libavformat/avio.h>
#include <libavutil/error.h>
#include <libavutil/mem.h>
}

namespace linxuan {

namespace {

constexpr int kBufferSize = 64 * 1024; // as sealed files are cut

} // namespace

DeviceInput::DeviceInput(std::unique_ptr<QIODevice> device, std::function<bool()> isBrokenOff)
    : m_device(std::move(device))
    , m_isBrokenOff(std::move(isBrokenOff))
{
    auto *buffer = static_cast<unsigned char *>(av_malloc(kBufferSize));
    m_context = avio_alloc_context(buffer, kBufferSize, 0, this, read, nullptr, seek);
    if (!m_context)
        av_free(buffer);
}

// FFmpeg may have put another buffer in the place of the first.
DeviceInput::~DeviceInput()
{
    if (m_context)
        av_freep(&m_context->buffer);
    avio_context_free(&m_context);
}

int DeviceInput::read(void *self, std::uint8_t *to, int size)
{
    auto &input = *static_cast<DeviceInput *>(self);
    if (input.m_isBrokenOff())
        return AVERROR_EXIT;
    const qint64 count = input.m_device->read(reinterpret_cast<char *>(to), size);
    input.m_hasFailed = count < 0;
    if (count < 0)
        return AVERROR(EIO);
    return count == 0 ? AVERROR_EOF : static_cast<int>(count);
}

std::int64_t DeviceInput::seek(void *self, std::int64_t offset, int whence)
{
    QIODevice &device = *static_cast<DeviceInput *>(self)->m_device;
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return device.size();
    case SEEK_CUR:
        offset += device.pos();
        break;
    case SEEK_END:
        offset += device.size();
        break;
    default:
        break;
    }
    return offset >= 0 && device.seek(offset) ? offset : AVERROR(EINVAL);
}

} // namespace linxuan
