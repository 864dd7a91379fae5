// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outside/byterequests.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace linxuan {

namespace {

constexpr qint64 kMostAtOnce = 64 * 1024;
constexpr int kPatience = 1'000; // ms, with a child that does not take what it asked for

// Both sides are programs of one build on one machine.
using Request = std::array<qint64, 2>;
static_assert(sizeof(Request) == 16);

bool receiveAll(char *to, size_t count)
{
    while (count > 0) {
        const ssize_t got = recv(STDIN_FILENO, to, count, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to += got;
        count -= static_cast<size_t>(got);
    }
    return true;
}

class RequestedDevice final : public QIODevice
{
public:
    RequestedDevice(qint64 size, std::function<void(const Error &)> telling)
        : m_size(size)
        , m_telling(std::move(telling))
    {
        open(ReadOnly | Unbuffered);
    }

    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 wanted = std::clamp<qint64>(m_size - pos(), 0, std::min(maxSize, kMostAtOnce));
        if (wanted == 0)
            return 0;
        const Request request{pos(), wanted};
        qint64 count = -1;
        const bool isAnswered =
            send(STDIN_FILENO, &request, sizeof request, MSG_NOSIGNAL) == sizeof request
            && receiveAll(reinterpret_cast<char *>(&count), sizeof count) && count > 0
            && count <= wanted && receiveAll(data, static_cast<size_t>(count));
        if (!isAnswered)
            m_telling({ErrorCode::Unreadable, {}, {}});
        return isAnswered ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const qint64 m_size;
    const std::function<void(const Error &)> m_telling;
};

} // namespace

ByteService::ByteService(std::unique_ptr<QIODevice> file)
    : m_file(std::move(file))
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data()) != 0)
        m_ends = {-1, -1};
}

ByteService::~ByteService()
{
    closeChildEnd();
    if (m_ends[0] >= 0)
        close(m_ends[0]);
}

void ByteService::closeChildEnd()
{
    if (m_ends[1] >= 0)
        close(m_ends[1]);
    m_ends[1] = -1;
}

bool ByteService::serve(int milliseconds)
{
    pollfd watched{m_ends[0], POLLIN, 0};
    const int ready = poll(&watched, 1, milliseconds);
    return ready == 0 || (ready < 0 && errno == EINTR) || (ready > 0 && takeRequest());
}

bool ByteService::takeRequest()
{
    auto *place = reinterpret_cast<char *>(m_request.data()) + m_received;
    const ssize_t got = recv(m_ends[0], place, sizeof m_request - m_received, MSG_DONTWAIT);
    if (got <= 0)
        return got < 0 && (errno == EINTR || errno == EAGAIN);
    m_received += static_cast<size_t>(got);
    if (m_received < sizeof m_request)
        return true;
    m_received = 0;
    return answer(m_request[0], m_request[1]);
}

bool ByteService::answer(qint64 offset, qint64 count)
{
    if (offset < 0 || offset > m_file->size() || count <= 0 || count > kMostAtOnce)
        return false;
    m_answer.resize(qsizetype(sizeof(qint64) + size_t(count)));
    const qint64 read =
        m_file->seek(offset) ? m_file->read(m_answer.data() + sizeof(qint64), count) : -1;
    m_hasFailed = read < 0;
    std::memcpy(m_answer.data(), &read, sizeof read);
    return send(m_answer.constData(), sizeof(qint64) + size_t(std::max<qint64>(0, read)));
}

bool ByteService::send(const char *bytes, size_t count)
{
    while (count > 0) {
        const ssize_t sent = ::send(m_ends[0], bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0) {
            pollfd watched{m_ends[0], POLLOUT, 0};
            if (errno != EAGAIN || poll(&watched, 1, kPatience) <= 0)
                return false;
            continue;
        }
        bytes += sent;
        count -= static_cast<size_t>(sent);
    }
    return true;
}

std::unique_ptr<QIODevice> RequestedSource::open() const
{
    return std::make_unique<RequestedDevice>(m_size, telling());
}

} // namespace linxuan
