// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/framefetch.h"

#include "core/preview/videoexamination.h"
#include "core/task/task.h"
#include "ui/preview/background.h"

namespace linxuan {

namespace {

constexpr int kMostSteps = 25; // what held keys may pile up

// Apart from the pool of long tasks: a picture is waited for.
QThreadPool &framePool()
{
    static QThreadPool pool;
    static QThreadPool &ending = endsWithApplication(pool);
    return ending;
}

Result<VideoFrame> stepped(VideoFrames &frames, qint64 from, int steps)
{
    Result<VideoFrame> frame = frames.at(from);
    for (; steps != 0 && frame; steps += steps > 0 ? -1 : 1)
        frame = steps > 0 ? frames.after(frame->ms) : frames.before(frame->ms);
    return frame;
}

} // namespace

// What the background works on; outlives the fetch while a job is under way.
struct FrameFetch::Desk
{
    std::optional<VideoFrames> frames;
    std::atomic<bool> cancelled = false;
    qint64 lastMs = 0;

    Result<VideoFacts> open(const ViewedFile &file)
    {
        LX_TRY(const VideoFacts facts, examineVideo(file, cancelled));
        LX_TRY(VideoFrames opened, VideoFrames::open(file));
        opened.setCancelled(&cancelled);
        frames = std::move(opened);
        return facts;
    }
    Result<VideoFrame> take(const Wish &wish, QSize bound)
    {
        frames->setBound(bound);
        auto frame = stepped(*frames, wish.ms.value_or(lastMs), wish.steps);
        if (frame)
            lastMs = frame->ms;
        return frame;
    }
};

FrameFetch::FrameFetch(QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
{ }

FrameFetch::~FrameFetch()
{
    m_desk->cancelled = true;
}

void FrameFetch::open(const ViewedFile &file)
{
    m_desk->cancelled = true;
    m_desk = std::make_shared<Desk>();
    m_wish.reset();
    m_isOpen = false;
    m_busy = true;
    inBackground(
        framePool(), this, [desk = m_desk, file] { return desk->open(file); },
        [this, desk = m_desk](const Result<VideoFacts> &facts) {
            if (desk != m_desk)
                return;
            m_busy = false;
            m_isOpen = facts.has_value();
            if (!facts) {
                Q_EMIT failed(facts.error());
                return;
            }
            Q_EMIT examined(*facts);
            next();
        });
}

void FrameFetch::fetch(qint64 ms)
{
    m_wish = Wish{ms, 0};
    if (m_busy && m_isOpen)
        m_desk->cancelled = true;
    next();
}

void FrameFetch::step(int pictures)
{
    if (!m_wish)
        m_wish = Wish{};
    m_wish->steps = qBound(-kMostSteps, m_wish->steps + pictures, kMostSteps);
    next();
}

void FrameFetch::stop()
{
    m_wish.reset();
    ++m_turn;
    if (m_isOpen)
        m_desk->cancelled = true;
}

void FrameFetch::next()
{
    if (m_busy || !m_isOpen || !m_wish)
        return;
    const Wish wish = *std::exchange(m_wish, std::nullopt);
    m_busy = true;
    m_desk->cancelled = false;
    inBackground(
        framePool(), this,
        [desk = m_desk, wish, bound = m_bound] { return desk->take(wish, bound); },
        [this, desk = m_desk, turn = m_turn](const Result<VideoFrame> &frame) {
            if (desk == m_desk)
                took(frame, turn);
        });
}

void FrameFetch::took(const Result<VideoFrame> &frame, int turn)
{
    m_busy = false;
    if (turn == m_turn && frame)
        Q_EMIT arrived(*frame);
    else if (turn == m_turn && frame.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(frame.error());
    next();
}

} // namespace linxuan
