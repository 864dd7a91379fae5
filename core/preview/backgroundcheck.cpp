// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/preview/backgroundcheck.h"

namespace linxuan {

BackgroundCheck::BackgroundCheck(const QString &path, Stop stop,
                                 std::function<void(const FileCheck &)> passed)
    : m_path(path)
    , m_stop(std::move(stop))
    , m_passed(std::move(passed))
    , m_thread([this] { run(); })
{ }

BackgroundCheck::~BackgroundCheck()
{
    m_dropped = true;
    m_thread.join();
}

void BackgroundCheck::run()
{
    const Stop stop = [this] { return m_dropped || (m_stop && m_stop()); };
    const FileCheck check = checkFile(m_path, stop, [this](const FileCheck &soFar, int pagesDone) {
        take(soFar, pagesDone, false);
    });
    if (check.state == FileState::Fine && m_passed)
        m_passed(check);
    take(check, int(check.sizes.size()), true);
}

void BackgroundCheck::take(const FileCheck &check, int pagesDone, bool isEnd)
{
    std::function<void()> told;
    {
        const std::lock_guard guard(m_mutex);
        m_hasFailed = isEnd && m_first && check.state != FileState::Fine;
        if (!m_first)
            m_first = check;
        if (!m_hasFailed) {
            m_bad.insert(check.badPages.begin(), check.badPages.end());
            m_mute.insert(check.mutePages.begin(), check.mutePages.end());
            m_pagesDone = std::max(m_pagesDone, pagesDone);
        }
        m_isEnded = isEnd;
        told = m_told;
    }
    m_known.notify_all();
    if (told)
        told();
}

FileCheck BackgroundCheck::first()
{
    std::unique_lock lock(m_mutex);
    m_known.wait(lock, [this] { return m_first.has_value(); });
    return *m_first;
}

void BackgroundCheck::finish()
{
    std::unique_lock lock(m_mutex);
    m_known.wait(lock, [this] { return m_isEnded; });
}

void BackgroundCheck::onProgress(std::function<void()> told)
{
    const std::lock_guard guard(m_mutex);
    m_told = std::move(told);
}

// The first page was drawn before anything was told.
bool BackgroundCheck::mayDraw(int page) const
{
    return page <= 0 || mayRead(page);
}

bool BackgroundCheck::mayRead(int page) const
{
    const std::lock_guard guard(m_mutex);
    return m_isEnded || page < m_pagesDone;
}

bool BackgroundCheck::isBad(int page) const
{
    const std::lock_guard guard(m_mutex);
    return m_bad.contains(page) || (m_hasFailed && page > 0 && page >= m_pagesDone);
}

bool BackgroundCheck::isMute(int page) const
{
    const std::lock_guard guard(m_mutex);
    return m_mute.contains(page) || (m_hasFailed && page >= m_pagesDone);
}

} // namespace linxuan
