// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/framerun.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr qint64 kSecond = 1'000'000;
constexpr qint64 kMostPixelsHeld = 24LL * 1920 * 1080;
constexpr size_t kMostHeld = 48;
constexpr qint64 kKeptBefore = kSecond * 2 / 3;
constexpr qint64 kNearEnough = 2 * kSecond; // without an index: decode on rather than seek

} // namespace

FrameRun::FrameRun(std::unique_ptr<PictureStream> stream)
    : m_stream(std::move(stream))
{ }

// Only what has a follower, or ends the file, is known to be on the screen until then.
const FrameRun::Held *FrameRun::held(qint64 us) const
{
    if (m_held.empty())
        return nullptr;
    if (us < m_held.front().us)
        return m_beginsFile ? &m_held.front() : nullptr;
    const auto after = std::upper_bound(m_held.begin(), m_held.end(), us,
                                        [](qint64 time, const Held &one) { return time < one.us; });
    if (after == m_held.end() && !m_isAtEnd)
        return nullptr;
    return &*std::prev(after);
}

void FrameRun::trim()
{
    const AVFrame &last = *m_held.back().frame;
    const qint64 pixels = std::max<qint64>(1, qint64(last.width) * last.height);
    const size_t most = std::clamp<size_t>(kMostPixelsHeld / pixels, 3, kMostHeld);
    while (m_held.size() > most) {
        m_held.pop_front();
        m_beginsFile = false;
    }
}

bool FrameRun::decodeNext(qint64 skipBefore)
{
    FramePointer frame = m_stream->next(skipBefore);
    if (!frame) {
        m_isAtEnd = m_stream->isAtEnd();
        if (!m_isAtEnd)
            m_held.clear(); // broken off: where the reading stands is not known
        return false;
    }
    const qint64 us = m_stream->timeOf(*frame);
    if (!m_held.empty() && us <= m_held.back().us)
        return true; // repeated or out of order: damaged
    if (!m_held.empty() && m_stream->lastSkipped() > m_held.back().us) {
        m_held.clear(); // pictures between were left out
        m_beginsFile = false;
    }
    m_held.push_back({us, std::move(frame)});
    trim();
    return true;
}

// Forgets the run and goes to a place from which the picture at `us` can be decoded.
bool FrameRun::start(qint64 us)
{
    for (qint64 back = 0;; back = std::max(back * 3, kSecond)) {
        m_held.clear();
        m_isAtEnd = false;
        const qint64 target = std::max<qint64>(0, us - back);
        const bool isFound = m_stream->seek(target);
        m_beginsFile = target == 0;
        const bool decoded = isFound && decodeNext(INT64_MIN);
        if (decoded && (m_held.front().us <= us || target == 0))
            return true;
        if (target == 0)
            return false;
    }
}

bool FrameRun::reachesForward(qint64 us) const
{
    if (m_held.empty() || m_isAtEnd || us < m_held.back().us)
        return false;
    const auto key = m_stream->keyframeBefore(us);
    return key ? *key <= m_held.back().us : us - m_held.back().us < kNearEnough;
}

const FrameRun::Held *FrameRun::decodeTo(qint64 us, qint64 skipBefore)
{
    while (!held(us)) {
        if (!decodeNext(skipBefore))
            break;
    }
    return held(us);
}

const FrameRun::Held *FrameRun::at(qint64 us, bool keepsEarlier)
{
    if (const Held *known = held(us))
        return known;
    const bool forward = reachesForward(us);
    if (!forward && !start(us))
        return nullptr;
    const qint64 skipBefore = keepsEarlier ? us - kKeptBefore : us;
    const Held *found = decodeTo(us, skipBefore);
    // The picture itself, or one between, may have been left out on a wrong length in the file.
    if (found && m_stream->lastSkipped() > found->us)
        found = nullptr;
    return found || !start(us) ? found : decodeTo(us, INT64_MIN);
}

const FrameRun::Held *FrameRun::from(qint64 us)
{
    const Held *before = at(us);
    if (!before || before->us >= us)
        return before;
    const auto next = std::upper_bound(m_held.begin(), m_held.end(), us,
                                       [](qint64 time, const Held &one) { return time <= one.us; });
    return next == m_held.end() ? nullptr : &*next;
}

} // namespace linxuan
