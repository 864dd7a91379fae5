// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>

namespace linxuan {

// Shared between a task and whoever waits for it. Progress counts in the task's own unit.
class TaskState
{
public:
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    void setProgress(qint64 done, qint64 total)
    {
        m_done = done;
        m_total = total;
    }
    // What is counted is bytes: whoever shows it says megabytes and a speed.
    void setCountsBytes(bool bytes) { m_countsBytes = bytes; }
    bool countsBytes() const { return m_countsBytes; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } // 0: not known

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_countsBytes = false;
};

} // namespace linxuan
