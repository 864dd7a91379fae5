// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

#include <functional>
#include <memory>

struct AVIOContext;

namespace linxuan {

// Lets FFmpeg read through a device. Goes after the container that reads it.
class DeviceInput
{
public:
    // `isBrokenOff` is asked before every reading.
    DeviceInput(std::unique_ptr<QIODevice> device, std::function<bool()> isBrokenOff);
    ~DeviceInput();
    DeviceInput(const DeviceInput &) = delete;
    DeviceInput &operator=(const DeviceInput &) = delete;

    AVIOContext *context() const { return m_context; } // null: out of memory
    QIODevice &device() { return *m_device; }
    // The device gave no bytes at the last reading, though there should be some.
    bool hasFailed() const { return m_hasFailed; }
    void forgetFailure() { m_hasFailed = false; }

private:
    static int read(void *self, std::uint8_t *to, int size);
    static std::int64_t seek(void *self, std::int64_t offset, int whence);

    const std::unique_ptr<QIODevice> m_device;
    const std::function<bool()> m_isBrokenOff;
    AVIOContext *m_context = nullptr;
    bool m_hasFailed = false;
};

} // namespace linxuan
