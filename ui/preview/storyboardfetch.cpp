// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preview/storyboardfetch.h"

#include "core/task/task.h"
#include "ui/preview/background.h"

namespace linxuan {

namespace {

QThreadPool &idlePool()
{
    static QThreadPool pool;
    static const bool once = [] {
        pool.setMaxThreadCount(1);
        pool.setThreadPriority(QThread::IdlePriority);
        endsWithApplication(pool);
        return true;
    }();
    Q_UNUSED(once)
    return pool;
}

} // namespace

StoryboardFetch::~StoryboardFetch()
{
    cancel();
}

void StoryboardFetch::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void StoryboardFetch::fetch(const ViewedFile &file, qint64 lengthMs)
{
    cancel();
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_cancelled = cancelled;
    inBackground(
        *QThreadPool::globalInstance(), this, [file] { return Storyboard::load(file); },
        [this, file, lengthMs, cancelled](const std::optional<Storyboard> &board) {
            if (!settle(cancelled, board))
                make(file, lengthMs, cancelled);
        });
}

void StoryboardFetch::make(const ViewedFile &file, qint64 lengthMs, const Flag &cancelled)
{
    Q_EMIT begun();
    inBackground(
        idlePool(), this,
        [file, lengthMs, cancelled] {
            return *cancelled ? std::nullopt : Storyboard::make(file, lengthMs, *cancelled);
        },
        [this, cancelled](const std::optional<Storyboard> &board) {
            if (!settle(cancelled, board))
                Q_EMIT missed();
        });
}

// True when nothing more is to be done.
bool StoryboardFetch::settle(const Flag &cancelled, const std::optional<Storyboard> &board)
{
    if (*cancelled)
        return true;
    if (board)
        Q_EMIT arrived(std::make_shared<const Storyboard>(*board));
    return board.has_value();
}

} // namespace linxuan
