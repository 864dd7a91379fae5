// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/playhead.h"

#include <algorithm>

namespace linxuan {

namespace {

constexpr qint64 kNearEnd = 1'000; // ms: who stopped there begins anew

} // namespace

PlayHead::PlayHead(QObject *parent)
    : QObject(parent)
{
    connect(&m_fetch, &FrameFetch::examined, this, [this](const VideoFacts &facts) {
        m_facts = facts;
        m_isOpen = true;
        m_playback.setFile(m_file, facts);
        Q_EMIT opened(facts);
        seek(m_start + kNearEnd < facts.lengthMs ? m_start : 0);
    });
    connect(&m_fetch, &FrameFetch::failed, this, &PlayHead::failed);
    connect(&m_fetch, &FrameFetch::arrived, this, &PlayHead::take);
    connect(&m_playback, &Playback::shown, this, &PlayHead::showPlayed);
    connect(&m_playback, &Playback::finished, this, &PlayHead::finish);
    connect(&m_playback, &Playback::failed, this, [this] {
        Q_EMIT playingChanged(false);
        Q_EMIT cannotPlay();
    });
    connect(&m_playback, &Playback::spoiled, this, [this](const Error &error) {
        Q_EMIT brokeOff();
        Q_EMIT playingChanged(false);
        Q_EMIT failed(error);
    });
}

void PlayHead::open(const ViewedFile &file)
{
    m_file = file;
    m_fetch.open(file);
}

void PlayHead::shut()
{
    m_isOpen = false;
    m_fetch.stop();
    if (!isPlaying())
        return;
    m_playback.pause();
    Q_EMIT brokeOff();
    Q_EMIT playingChanged(false);
}

void PlayHead::setBound(QSize bound)
{
    m_fetch.setBound(bound);
    m_playback.setBound(bound);
    if (!m_isOpen || isPlaying())
        return;
    if (m_fetch.isBusy())
        m_isOutgrown = true;
    else
        fetchAgain();
}

void PlayHead::fetchAgain()
{
    m_isOutgrown = false;
    m_keepsMoment = true;
    m_fetch.fetch(m_moment);
}

void PlayHead::take(const VideoFrame &frame)
{
    if (isPlaying())
        return;
    if (!m_keepsMoment)
        moveTo(frame.ms);
    Q_EMIT pictured(frame.image);
    if (m_isOutgrown)
        fetchAgain();
}

void PlayHead::showPlayed(const VideoFrame &frame)
{
    moveTo(frame.ms);
    Q_EMIT played(m_moment);
    Q_EMIT pictured(frame.image);
}

void PlayHead::moveTo(qint64 ms)
{
    const qint64 within = std::clamp<qint64>(ms, 0, std::max<qint64>(0, m_facts.lengthMs));
    if (within == m_moment)
        return;
    m_moment = within;
    Q_EMIT momentChanged(within);
}

void PlayHead::toggle()
{
    if (!m_isOpen)
        return;
    if (isPlaying()) {
        pause();
        return;
    }
    if (m_moment + kNearEnd / 4 >= m_facts.lengthMs)
        moveTo(0);
    m_fetch.stop();
    m_playback.play(m_moment);
    Q_EMIT playingChanged(true);
}

void PlayHead::pause()
{
    if (!isPlaying())
        return;
    m_playback.pause();
    Q_EMIT brokeOff();
    Q_EMIT playingChanged(false);
    m_keepsMoment = true;
    m_fetch.fetch(m_moment); // so that steps go on from here
}

void PlayHead::finish()
{
    moveTo(m_facts.lengthMs);
    Q_EMIT played(m_moment);
    Q_EMIT brokeOff();
    Q_EMIT playingChanged(false);
    m_keepsMoment = true;
    m_fetch.fetch(m_moment);
}

void PlayHead::seek(qint64 ms)
{
    if (!m_isOpen)
        return;
    if (isPlaying())
        Q_EMIT brokeOff();
    moveTo(ms);
    if (isPlaying()) {
        m_playback.seek(m_moment);
        return;
    }
    m_keepsMoment = true;
    m_fetch.fetch(m_moment);
}

void PlayHead::step(int pictures)
{
    if (!m_isOpen)
        return;
    pause();
    m_keepsMoment = false;
    m_fetch.step(pictures);
}

const std::vector<int> &PlayHead::speeds()
{
    static const std::vector<int> all{50, 75, 100, 125, 150, 175, 200};
    return all;
}

void PlayHead::setSpeed(int percent)
{
    if (percent == m_speed)
        return;
    if (isPlaying())
        Q_EMIT brokeOff();
    m_speed = percent;
    m_playback.setSpeed(percent);
    Q_EMIT speedChanged(percent);
}

void PlayHead::changeSpeed(int steps)
{
    const auto &all = speeds();
    const auto at = std::lower_bound(all.begin(), all.end(), m_speed) - all.begin();
    const auto last = static_cast<std::ptrdiff_t>(all.size()) - 1;
    setSpeed(all[static_cast<size_t>(std::clamp<std::ptrdiff_t>(at + steps, 0, last))]);
}

} // namespace linxuan
