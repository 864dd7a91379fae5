// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/filecheck.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace linxuan {

// The check of a file that goes on behind while its first pages are looked at: a page may be drawn
// here once the child process has drawn it. Ends, and waits for its end, with this object.
class BackgroundCheck
{
public:
    // `passed` is called in the check's own thread when all of the file is known to be fine.
    BackgroundCheck(const QString &path, Stop stop,
                    std::function<void(const FileCheck &)> passed = {});
    ~BackgroundCheck();
    BackgroundCheck(const BackgroundCheck &) = delete;
    BackgroundCheck &operator=(const BackgroundCheck &) = delete;

    // Waits for what is known when the first page may be looked at, or for the end.
    FileCheck first();
    // Called in the check's own thread whenever another page is done, and at the end.
    void onProgress(std::function<void()> told);

    // Waits for the end.
    void finish();

    bool mayDraw(int page) const; // from 0
    bool mayRead(int page) const;
    bool isBad(int page) const;
    bool isMute(int page) const;

private:
    void run();
    void take(const FileCheck &check, int pagesDone, bool isEnd);

    const QString m_path;
    const Stop m_stop;
    const std::function<void(const FileCheck &)> m_passed;
    std::atomic<bool> m_dropped = false;
    mutable std::mutex m_mutex;
    std::condition_variable m_known;
    std::function<void()> m_told;
    std::optional<FileCheck> m_first;
    std::set<int> m_bad;
    std::set<int> m_mute;
    int m_pagesDone = 0;
    bool m_isEnded = false;
    bool m_hasFailed = false; // in the midst: what was not done by then never is
    std::thread m_thread;
};

} // namespace linxuan
