// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/pageclock.h"

#include <QTimer>
#include <QWidget>

#include <utility>

namespace linxuan {

namespace {

constexpr int kTick = 250; // ms
constexpr qint64 kTell = 1750; // ms of looking, so that with a tick it is told every two seconds
constexpr qint64 kLongestTick = 1000; // the machine slept or was busy: that was no looking

} // namespace

PageClock::PageClock(QWidget *watched, std::function<std::vector<int>()> pages)
    : QObject(watched)
    , m_watched(watched)
    , m_pages(std::move(pages))
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(kTick);
    connect(m_timer, &QTimer::timeout, this, &PageClock::tick);
}

void PageClock::start(int pageCount)
{
    m_pageCount = pageCount;
    m_since.restart();
    m_shown = m_pages();
    m_timer->start();
}

void PageClock::note()
{
    if (m_timer->isActive())
        tick();
}

void PageClock::rest()
{
    note();
    m_timer->stop();
    tell();
}

void PageClock::tick()
{
    const qint64 passed = std::min(m_since.restart(), kLongestTick);
    const auto shown = std::exchange(m_shown, m_pages());
    if (!m_watched->isVisible() || !m_watched->isActiveWindow()
        || m_watched->window()->isMinimized()) {
        tell();
        return;
    }
    for (const int page : shown)
        m_times[page + 1] += passed;
    m_openMs += passed;
    m_untold += passed;
    if (m_untold >= kTell)
        tell();
}

void PageClock::tell()
{
    if (m_openMs <= 0)
        return;
    Viewing more;
    int longest = 0;
    for (const auto &[page, ms] : m_times) {
        more.pages.push_back({page, ms});
        if (longest == 0 || ms > m_times[longest])
            longest = page;
    }
    const auto shown = m_pages();
    if (!shown.empty())
        more.last = PageNumber{shown.front() + 1};
    else if (longest > 0)
        more.last = PageNumber{longest};
    more.openMs = m_openMs;
    more.pageCount = m_pageCount;
    m_times.clear();
    m_openMs = 0;
    m_untold = 0;
    Q_EMIT viewed(more);
}

} // namespace linxuan
