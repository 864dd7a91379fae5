// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progressline.h"

#include "app/cli/command.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

constexpr auto kRefresh = std::chrono::milliseconds(250);
constexpr qint64 kMega = 1'000'000;

std::atomic<TaskState *> running = nullptr;

// Only what may be done inside a signal: stores to atomics.
void cancelRunning(int)
{
    if (TaskState *state = running)
        state->cancel();
}

QString lineOf(const TaskState &state, qint64 doneAtStart, qint64 elapsed)
{
    const qint64 done = state.done();
    const qint64 total = state.total();
    if (total <= 0)
        return {};
    QString line = Text::tr("%1 % of %2 MB").arg(done * 100 / total).arg(total / kMega);
    const qint64 read = done - doneAtStart;
    if (read <= 0 || elapsed <= 0)
        return line;
    line += Text::tr(", %1 MB/s").arg(read * 1000 / elapsed / kMega);
    return line + Text::tr(", %1 s left").arg((total - done) * elapsed / read / 1000);
}

} // namespace

ProgressLine::ProgressLine(TaskState &state)
    : m_state(state)
{
    running = &state;
    std::signal(SIGINT, cancelRunning);
    if (Call::isTerminal())
        m_shown = std::jthread([this](const std::stop_token &stop) { show(stop); });
}

ProgressLine::~ProgressLine()
{
    std::signal(SIGINT, SIG_DFL);
    running = nullptr;
}

void ProgressLine::show(const std::stop_token &stop) const
{
    QElapsedTimer clock;
    clock.start();
    qint64 total = 0;
    qint64 start = 0;
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(kRefresh);
        if (m_state.total() != total) { // the next step of the work
            total = m_state.total();
            start = m_state.done();
            clock.restart();
        }
        const QString line = lineOf(m_state, start, clock.elapsed());
        if (!line.isEmpty())
            std::fprintf(stderr, "\r\033[K%s", line.toUtf8().constData());
    }
    std::fputs("\r\033[K", stderr);
}

} // namespace linxuan::cli
