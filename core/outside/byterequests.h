// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outside/filesource.h"

#include <array>

namespace linxuan {

// A child process that must have neither a file's key nor the file asks for its bytes: it sends an
// offset and a count over a socket that is its standard input, eight bytes each, and gets a count,
// eight bytes, with so many bytes behind it; -1 where they cannot be had.

// The side that has the file. Used by one thread.
class ByteService
{
public:
    explicit ByteService(std::unique_ptr<QIODevice> file);
    ~ByteService();
    ByteService(const ByteService &) = delete;
    ByteService &operator=(const ByteService &) = delete;

    // For the child's standard input; -1 where the system gave no socket.
    int childEnd() const { return m_ends[1]; }
    // Once the child is there, so that its end is noticed.
    void closeChildEnd();

    // Waits up to so many milliseconds for a request and answers it. False when there will be no
    // further one: the child is gone, or asks for what makes no sense.
    bool serve(int milliseconds);
    // Bytes could not be had at the last request.
    bool hasFailed() const { return m_hasFailed; }

private:
    bool takeRequest();
    bool answer(qint64 offset, qint64 count);
    bool send(const char *bytes, size_t count);

    const std::unique_ptr<QIODevice> m_file;
    std::array<int, 2> m_ends{-1, -1};
    std::array<qint64, 2> m_request{};
    size_t m_received = 0; // bytes of the request
    QByteArray m_answer;
    bool m_hasFailed = false;
};

// The side that asks, over its standard input. `size` is what it was told of the file.
class RequestedSource final : public FileSource
{
public:
    explicit RequestedSource(qint64 size)
        : m_size(size)
    { }

    std::unique_ptr<QIODevice> open() const override;

private:
    const qint64 m_size;
};

} // namespace linxuan
